import { type RawBuilder, type SqlBool, sql } from 'kysely'
import type { NamedNoun } from '../../shared/model/body.ts'
import { markedText } from '../../shared/rules/search/marked-text.ts'
import { statedDateWords } from '../../shared/rules/stated-date-words.ts'
import type { Asked } from './asked.ts'
import { aboutOf, anywhere, type Db, type Hits, hitsOf, type Wanted } from './reading.ts'

const like = (text: RawBuilder<unknown>, words: string) =>
  sql<SqlBool>`${text} LIKE ${anywhere(words)} ESCAPE '\\'`

const hasAll = (text: RawBuilder<unknown>, { terms }: Asked) =>
  sql<SqlBool>`${sql.join([sql`1`, ...terms.map(({ text: words }) => like(text, words))], sql` AND `)}`

/** Reviews by reference and title, the latest reports first. */
export const findReviews = (db: Db, asked: Asked, wanted: Wanted): Promise<Hits> => {
  let query = db
    .selectFrom('review')
    .leftJoin('body', 'body.id', 'review.body_id')
    .where('review.removed_at', 'is', null)
    .where(hasAll(sql`(review.reference || ' ' || review.title)`, asked))
  if (asked.body !== null) query = query.where(like(sql`body.name`, asked.body))
  return hitsOf(
    query
      .select(['review.id', 'review.reference', 'review.title', 'review.report_date', 'body.name'])
      .orderBy(sql`review.report_date DESC NULLS LAST`)
      .orderBy('review.id'),
    query.select('review.id'),
    wanted,
    (review) => ({
      kind: 'review',
      id: review.id,
      title: markedText(review.title, asked.terms),
      excerpt: null,
      about: aboutOf(
        review.reference,
        review.name,
        review.report_date && statedDateWords(review.report_date),
      ),
      place: null,
    }),
  )
}

/** Revisit rounds by the review that they look at and the body that meets, the latest first. */
export const findRounds = (db: Db, asked: Asked, wanted: Wanted): Promise<Hits> => {
  const name = sql`(review.reference || ' ' || review.title)`
  let query = db
    .selectFrom('revisit')
    .innerJoin('review', 'review.id', 'revisit.review_id')
    .leftJoin('body', 'body.id', 'revisit.body_id')
    .where('revisit.removed_at', 'is', null)
    .where('review.removed_at', 'is', null)
    // People say what it is: "revisit of the shelters".
    .where(
      hasAll(
        sql`('revisit round ' || revisit.kind || ' ' || ${name} || ' ' || coalesce(body.name, ''))`,
        asked,
      ),
    )
  if (asked.review !== null) query = query.where(like(name, asked.review))
  if (asked.body !== null) query = query.where(like(sql`body.name`, asked.body))
  if (asked.before !== null) query = query.where('revisit.day', '<', asked.before)
  if (asked.after !== null) query = query.where('revisit.day', '>', asked.after)
  return hitsOf(
    query
      .select([
        'revisit.id',
        'revisit.review_id',
        'revisit.day',
        'review.reference',
        'review.title',
        'body.name',
      ])
      .orderBy('revisit.day', 'desc')
      .orderBy('revisit.id', 'desc'),
    query.select('revisit.id'),
    wanted,
    (round) => ({
      kind: 'round',
      id: round.id,
      within: round.review_id,
      title: markedText(`Revisit of ${round.title}`, asked.terms),
      excerpt: null,
      about: aboutOf(statedDateWords(round.day), round.name, round.reference),
      place: null,
    }),
  )
}

/** Reports by their titles, the newest first. */
export const findReports = (db: Db, asked: Asked, wanted: Wanted): Promise<Hits> => {
  const query = db
    .selectFrom('report')
    .where('report.removed_at', 'is', null)
    .where(hasAll(sql`(report.title || ' ' || coalesce(report.body_words, ''))`, asked))
  return hitsOf(
    query
      .select(['report.id', 'report.title', 'report.body_words', 'report.date_words'])
      .orderBy('report.made_at', 'desc')
      .orderBy('report.id', 'desc'),
    query.select('report.id'),
    wanted,
    (report) => ({
      kind: 'report',
      id: report.id,
      title: markedText(report.title, asked.terms),
      excerpt: null,
      about: aboutOf(report.body_words, report.date_words),
      place: null,
    }),
  )
}

/** Bodies, or roles, by their names, former ones too. */
const findNamed =
  (kind: NamedNoun) =>
  (db: Db, asked: Asked, wanted: Wanted): Promise<Hits> => {
    const query = db
      .selectFrom(kind)
      .where('removed_at', 'is', null)
      .where(hasAll(sql`(name || ' ' || aliases_json)`, asked))
    return hitsOf(
      query.select(['id', 'name']).orderBy('name').orderBy('id'),
      query.select('id'),
      wanted,
      ({ id, name }) => ({
        kind,
        id,
        title: markedText(name, asked.terms),
        excerpt: null,
        about: '',
        place: null,
      }),
    )
  }

export const findBodies = findNamed('body')
export const findRoles = findNamed('role')
