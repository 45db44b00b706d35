import type { AnswerOf, RequestedOf } from '../../shared/contract.ts'
import type { HitKind } from '../../shared/model/search.ts'
import { type Asked, askedOf, isEmpty } from './asked.ts'
import { findActions } from './actions.ts'
import { findBodies, findReports, findReviews, findRoles, findRounds } from './named.ts'
import { findPapers } from './papers.ts'
import { type Db, type Hits, noHits, type Wanted } from './reading.ts'
import { findRecommendations } from './recommendations.ts'
import { findWords } from './words.ts'

type Finder = (db: Db, asked: Asked, wanted: Wanted, today: string) => Promise<Hits>

/** In the order in which the sections are shown. */
const finders: Readonly<Record<HitKind, Finder>> = {
  recommendation: findRecommendations,
  action: findActions,
  review: findReviews,
  round: findRounds,
  report: findReports,
  body: findBodies,
  role: findRoles,
  paper: findPapers,
  words: findWords,
}

const findKind: (kind: HitKind) => Finder = (kind) => async (db, asked, wanted, today) =>
  asked.kinds.includes(kind) ? finders[kind](db, asked, wanted, today) : noHits

/** The first hits of every kind that has some. `today`: ISO day. */
export const find = async (
  db: Db,
  { text, limit }: RequestedOf<'search.find'>,
  today: string,
): Promise<AnswerOf<'search.find'>> => {
  if (isEmpty(text)) return { sections: [], problems: [] }
  const asked = askedOf(text)
  const sections = await Promise.all(
    (Object.keys(finders) as HitKind[]).map(async (kind) => {
      const { rows } = await findKind(kind)(db, asked, { offset: 0, limit: limit + 1 }, today)
      return { kind, hits: rows.slice(0, limit), more: rows.length > limit }
    }),
  )
  return { sections: sections.filter(({ hits }) => hits.length > 0), problems: [...asked.problems] }
}

/** A window of the hits of one kind. */
export const findHits = async (
  db: Db,
  { text, kind, offset, limit }: RequestedOf<'search.hits'>,
  today: string,
): Promise<AnswerOf<'search.hits'>> => {
  if (isEmpty(text)) return { total: 0, rows: [] }
  const { rows, total } = await findKind(kind)(db, askedOf(text), { offset, limit }, today)
  return { total: await total(), rows: [...rows] }
}
