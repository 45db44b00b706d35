import { type SqlBool, sql } from 'kysely'
import type { SearchHit } from '../../shared/model/search.ts'
import { excerptOf, markedText, placesOf } from '../../shared/rules/search/marked-text.ts'
import { matchingActions } from '../tracking/index.ts'
import { ftsQueryOf } from '../workspace/index.ts'
import type { Asked } from './asked.ts'
import { aboutOf, anywhere, countTo, type Db, type Hits, noHits, type Wanted } from './reading.ts'

/** Each in the action, its commentary or the name of its owner, as the list of actions finds them. */
const saying = ({ terms }: Asked) =>
  terms.flatMap((term) => {
    const words = ftsQueryOf([term])
    return words === null
      ? []
      : [
          sql<SqlBool>`(action.rowid_ IN (SELECT rowid FROM action_words_fts WHERE action_words_fts MATCH ${words})
            OR action.owner LIKE ${anywhere(term.text)} ESCAPE '\\')`,
        ]
  })

const commentaries = async (db: Db, ids: readonly string[]) => {
  const rows = await db
    .selectFrom('action_progress')
    .select(['action_progress.action_id', 'action_progress.commentary'])
    .where('action_progress.action_id', 'in', ids)
    .where('action_progress.removed_at', 'is', null)
    .orderBy('action_progress.recorded_at', 'desc')
    .execute()
  const groups = Map.groupBy(rows, ({ action_id }) => action_id)
  return new Map([...groups].map(([id, own]) => [id, own.map(({ commentary }) => commentary)]))
}

type Found = {
  readonly id: string
  readonly number: string | null
  readonly text: string
  readonly owner: string | null
  readonly name: string | null
}

/** Where its text has none of the words, what has been said of it shows them, the latest first, or its owner. */
const excerptFor = ({ text, owner }: Found, said: readonly string[], terms: Asked['terms']) => {
  if (placesOf(text, terms).length > 0) return null
  const found = said.find((commentary) => placesOf(commentary, terms).length > 0)
  if (found !== undefined) return excerptOf(found, terms)
  return owner === null || placesOf(owner, terms).length === 0 ? null : markedText(owner, terms)
}

const hitOf = (action: Found, said: readonly string[], { terms }: Asked): SearchHit => ({
  kind: 'action',
  id: action.id,
  title: excerptOf(action.text, terms),
  excerpt: excerptFor(action, said, terms),
  about: aboutOf(action.number === null ? null : `No. ${action.number}`, action.name, action.owner),
  place: null,
})

/** Actions by their words, commentary and owners, the newest first. */
export const findActions = async (db: Db, asked: Asked, wanted: Wanted, today: string): Promise<Hits> => {
  const { overdue, live, delivery, response, judgement } = asked.status
  // Nobody answers or judges an action: only the recommendation that it is about.
  if (response !== undefined || judgement !== undefined) return noHits
  let query = matchingActions(
    db,
    {
      ...(overdue !== undefined && { overdue }),
      ...(live !== undefined && { open: live }),
      ...(delivery !== undefined && { status: delivery }),
    },
    today,
  )
  for (const condition of saying(asked)) query = query.where(condition)
  if (asked.owner !== null)
    query = query.where(sql<SqlBool>`action.owner LIKE ${anywhere(asked.owner)} ESCAPE '\\'`)
  if (asked.body !== null)
    query = query.where(
      sql<SqlBool>`action.body_id IN (SELECT id FROM body WHERE name LIKE ${anywhere(asked.body)} ESCAPE '\\')`,
    )
  const rows = await query
    .leftJoin('body', 'body.id', 'action.body_id')
    .select(['action.id', 'action.number', 'action.text', 'action.owner', 'body.name'])
    .orderBy('action.rowid_', 'desc')
    .limit(wanted.limit)
    .offset(wanted.offset)
    .execute()
  const said = await commentaries(
    db,
    rows.map(({ id }) => id),
  )
  return {
    rows: rows.map((action) => hitOf(action, said.get(action.id) ?? [], asked)),
    total: async () => (await query.select('action.id').limit(countTo).execute()).length,
  }
}
