import type { RequestedOf } from '../../../shared/contract.ts'
import type { RecommendationRow } from '../../../shared/model/recommendation.ts'
import type { Db, Window } from '../queries/window.ts'
import { recommendationRows } from '../recommendations/index.ts'
import { matching, type RegisterFilter, workedOut } from './filter.ts'
import { type Grouping, groupingOf } from './grouping.ts'
import { besideOrder, ordered } from './order.ts'

export type ListRecommendations = RequestedOf<'recommendations.list'>
type Asked = Omit<ListRecommendations, 'filter'> & { readonly filter: RegisterFilter }

/** The ids of a window in the order asked for; what stands in two groups is in it twice. */
const idsInOrder = async (
  db: Db,
  request: Asked,
  grouping: Grouping | null,
  today: string,
): Promise<string[]> => {
  const beside = [...besideOrder(request), ...(grouping?.beside ?? [])]
  const rows = await ordered(matching(db, request.filter, today, beside), request, grouping)
    .select('recommendation.id')
    .limit(request.limit)
    .offset(request.offset)
    .execute()
  return rows.map(({ id }) => id)
}

/** How many rows there are: each recommendation that fits, in each of its groups. */
const countRows = async (
  db: Db,
  filter: RegisterFilter,
  grouping: Grouping | null,
  today: string,
): Promise<number> => {
  const { total } = await matching(db, filter, today, grouping?.beside)
    .select((eb) => eb.fn.countAll<number>().as('total'))
    .executeTakeFirstOrThrow()
  return total
}

/**
 * A window of the register. Filter and order are settled on ids alone, in SQL; the rows of the window are then
 * put together by the rules in shared/rules, so that a list never says other than the record itself.
 * `today`: ISO day, for what is overdue.
 */
export const listRecommendations = async (
  db: Db,
  request: ListRecommendations,
  today: string,
): Promise<Window<RecommendationRow>> => {
  const asked = { ...request, filter: await workedOut(db, request.filter, today) }
  const grouping = request.group === undefined ? null : await groupingOf(db, request.group)
  const total = await countRows(db, asked.filter, grouping, today)
  if (request.offset >= total) return { total, rows: [] }
  const ids = await idsInOrder(db, asked, grouping, today)
  return { total, rows: await recommendationRows(db, ids, today) }
}

/** The ids of all recommendations that fit. */
export const recommendationIds = async (db: Db, filter: RegisterFilter, today: string): Promise<string[]> => {
  const rows = await matching(db, await workedOut(db, filter, today), today)
    .select('recommendation.id')
    .execute()
  return rows.map(({ id }) => id)
}
