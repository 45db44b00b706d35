import { type Expression, type SqlBool, sql } from 'kysely'
import { markedText } from '../../shared/rules/search/marked-text.ts'
import { statedDateWords } from '../../shared/rules/stated-date-words.ts'
import type { Asked } from './asked.ts'
import { aboutOf, anywhere, type Db, type Hits, hitsOf, type Wanted } from './reading.ts'

const like = (column: string, words: string): Expression<SqlBool> =>
  sql<SqlBool>`${sql.ref(column)} LIKE ${anywhere(words)} ESCAPE '\\'`

/** Papers that the conditions fit, the words apart. */
export const papersAsked = (db: Db, { paperKind, body, before, after }: Asked) => {
  let query = db.selectFrom('document').where('document.removed_at', 'is', null)
  if (paperKind !== null) query = query.where('document.kind', '=', paperKind)
  if (body !== null) query = query.where(like('document.body', body))
  if (before !== null) query = query.where('document.meeting_date', '<', before)
  if (after !== null) query = query.where('document.meeting_date', '>', after)
  return query
}

/** Papers whose title, file or body has all the words, those of the latest meetings first. */
export const findPapers = (db: Db, asked: Asked, wanted: Wanted): Promise<Hits> => {
  let query = papersAsked(db, asked)
  for (const { text } of asked.terms)
    query = query.where(
      sql<SqlBool>`(document.title || ' ' || document.name || ' ' || coalesce(document.body, '')) LIKE ${anywhere(text)} ESCAPE '\\'`,
    )
  return hitsOf(
    query
      .select(['document.id', 'document.title', 'document.name', 'document.body', 'document.meeting_date'])
      .orderBy(sql`document.meeting_date DESC NULLS LAST`)
      .orderBy('document.id'),
    query.select('document.id'),
    wanted,
    (paper) => ({
      kind: 'paper',
      id: paper.id,
      title: markedText(paper.title, asked.terms),
      excerpt: null,
      about: aboutOf(paper.body, paper.meeting_date && statedDateWords(paper.meeting_date), paper.name),
      place: null,
    }),
  )
}
