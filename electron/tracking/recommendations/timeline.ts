import type { TimelineEntry } from '../../../shared/model/timeline.ts'
import { ok, type Result } from '../../../shared/model/result.ts'
import { inOrderOfDate } from '../../../shared/rules/latest.ts'
import { actionsAnswering } from '../actions/index.ts'
import { fieldsIn, namesIn } from '../history/told-history.ts'
import { linksOf } from '../links/index.ts'
import type { Db, Window, WindowRequest } from '../queries/window.ts'
import { getRecommendation } from './get.ts'
import { type Made, storyOf } from './story.ts'

/** When and by whom each row was written, by row id. */
const madeBy = async (db: Db, ids: readonly string[]): Promise<ReadonlyMap<string, Made>> => {
  const rows = await db
    .selectFrom('history')
    .innerJoin('change', 'change.id', 'history.change_id')
    .select(['history.row_id', 'change.id as change_id', 'change.at', 'change.who'])
    .distinct()
    .where('history.row_id', 'in', ids)
    .where('history.before_json', 'is', null)
    .execute()
  return new Map(rows.map(({ row_id, change_id, at, who }) => [row_id, { changeId: change_id, at, who }]))
}

/** Edits that stand of the recommendation itself and of its recipients: the words before and after, a change an entry. */
const editsOf = async (db: Db, id: string): Promise<TimelineEntry[]> => {
  const lines = await db
    .selectFrom('history')
    .innerJoin('change', 'change.id', 'history.change_id')
    .selectAll('history')
    .select(['change.at', 'change.who', 'change.summary'])
    .where('history.recommendation_id', '=', id)
    .where('history.table_name', 'in', ['recommendation', 'recipient'])
    .where('history.before_json', 'is not', null)
    .where('change.undoes', 'is', null)
    .where('change.undone_by', 'is', null)
    .orderBy('change.rowid_')
    .orderBy('history.ordinal')
    .execute()
  const names = await namesIn(db, lines)
  return [...Map.groupBy(lines, (line) => line.change_id).values()].flatMap((ofChange) => {
    const [first] = ofChange
    const fields = fieldsIn(ofChange, names)
    if (first === undefined || fields.length === 0) return []
    return [
      {
        id: first.change_id,
        kind: 'edited' as const,
        date: null,
        recordedAt: first.at,
        who: first.who,
        title: first.summary,
        words: null,
        fields,
        source: null,
        about: null,
      },
    ]
  })
}

/** A window of what happened to one recommendation, in the order in which it happened. `today`: ISO day. */
export const recommendationTimeline = async (
  db: Db,
  { id, offset, limit }: WindowRequest & { readonly id: string },
  today: string,
): Promise<Result<Window<TimelineEntry>>> => {
  const found = await getRecommendation(db, id, today)
  if (!found.ok) return found
  const recommendation = found.value
  const actions = await actionsAnswering(db, id, today)
  const links = await linksOf(db, id)
  const ties = await db
    .selectFrom('action_answers')
    .select(['action_answers.id', 'action_answers.action_id'])
    .where('action_answers.recommendation_id', '=', id)
    .where('action_answers.removed_at', 'is', null)
    .execute()
  const { recipients, responses, updates, judgements, dueDates } = recommendation
  const made = await madeBy(db, [
    id,
    ...[...recipients, ...responses, ...updates, ...judgements, ...dueDates, ...links, ...ties].map(
      (row) => row.id,
    ),
    ...actions.flatMap((action) => [...action.updates, ...action.dueDates].map((row) => row.id)),
  ])
  const tieOf = new Map(ties.map((tie) => [tie.action_id, tie.id]))
  const [put, ...rest] = storyOf({ recommendation, actions, links, tieOf, made })
  // It was put before anything else happened to it, however little of its date is known.
  const entries = [
    ...(put === undefined ? [] : [put]),
    ...inOrderOfDate([...rest, ...(await editsOf(db, id))]),
  ]
  return ok({ total: entries.length, rows: entries.slice(offset, offset + limit) })
}
