import type { Action, Answered } from '../../../shared/model/action.ts'
import type { DeliveryStatus } from '../../../shared/model/recommendation.ts'
import { inOrderOfDate } from '../../../shared/rules/latest.ts'
import { endedDeliveries, isOverdue } from '../../../shared/rules/overdue.ts'
import { slips } from '../../../shared/rules/slips.ts'
import { paperSources, sourceOf } from '../citations/sources.ts'
import { dueDateOf, updateOf } from '../tracked/entry-rows.ts'
import { isFrom } from '../citations/marked-papers.ts'
import type { Db } from '../queries/window.ts'

const stored = (db: Db, ids: readonly string[]) =>
  db
    .selectFrom('action')
    .leftJoin('body', 'body.id', 'action.body_id')
    .selectAll('action')
    .select('body.name as body_name')
    .where('action.id', 'in', ids)
    .execute()

const updatesOf = (db: Db, ids: readonly string[]) =>
  db
    .selectFrom('action_progress')
    .leftJoin('citation', 'citation.id', 'action_progress.citation_id')
    .leftJoin('document', 'document.id', 'citation.document_id')
    .selectAll('action_progress')
    .select('document.meeting_date')
    .where('action_progress.action_id', 'in', ids)
    .where('action_progress.removed_at', 'is', null)
    .execute()

const dueDatesOf = (db: Db, ids: readonly string[]) =>
  db
    .selectFrom('action_due_date')
    .selectAll()
    .where('action_due_date.action_id', 'in', ids)
    .where('action_due_date.removed_at', 'is', null)
    .orderBy('action_due_date.recorded_at')
    .orderBy('action_due_date.id')
    .execute()

const answeredBy = (db: Db, ids: readonly string[]) =>
  db
    .selectFrom('action_answers')
    .innerJoin('recommendation', 'recommendation.id', 'action_answers.recommendation_id')
    .leftJoin('review', 'review.id', 'recommendation.review_id')
    .select(['action_answers.action_id', 'recommendation.id', 'recommendation.number'])
    .select(['recommendation.text', 'review.title'])
    .where('action_answers.action_id', 'in', ids)
    .where('action_answers.removed_at', 'is', null)
    .where('recommendation.removed_at', 'is', null)
    .orderBy('action_answers.id')
    .execute()

type Kept = {
  readonly updates: Action['updates']
  readonly dueDates: Action['dueDates']
  readonly answers: readonly Answered[]
}

type Stored = Awaited<ReturnType<typeof stored>>[number]

/** The action with its standing, by the rules in shared/rules. `today`: ISO day. */
const actionOf = (
  row: Stored,
  { updates, dueDates, answers }: Kept,
  source: Action['source'],
  today: string,
): Action => {
  const due = dueDates.at(-1)
  const dueDate = due?.date ?? null
  const status: DeliveryStatus | null = updates.findLast((update) => update.status !== null)?.status ?? null
  return {
    id: row.id,
    number: row.number,
    text: row.text,
    owner: row.owner,
    bodyName: row.body_name,
    madeOn: row.made_on,
    dueDate,
    dueWords: due?.words ?? null,
    slips: slips(dueDates.map(({ date }) => date)),
    overdue: isOverdue({ dueDate, delivery: status, judgement: null }, today),
    status,
    ended: status !== null && endedDeliveries.includes(status),
    latestCommentary: updates.at(-1)?.commentary ?? null,
    latestUpdateOn: updates.at(-1)?.date ?? null,
    cited: row.citation_id !== null,
    source,
    answers: [...answers],
    updates,
    dueDates,
  }
}

const nothingLeftOut: ReadonlySet<string> = new Set()

/**
 * These actions whole, in the order asked for: a query a table, never one a row. At most a window of ids.
 * `without`: papers whose words and claims are left out, as if nobody had read them.
 */
export const wholeActions = async (
  db: Db,
  ids: readonly string[],
  today: string,
  without = nothingLeftOut,
): Promise<Action[]> => {
  if (ids.length === 0) return []
  const rows = await stored(db, ids)
  const updates = await updatesOf(db, ids)
  const dueDates = Map.groupBy(await dueDatesOf(db, ids), (row) => row.action_id)
  const answers = Map.groupBy(await answeredBy(db, ids), (row) => row.action_id)
  const papers = await paperSources(
    db,
    [...rows, ...updates].map((row) => row.citation_id),
  )
  const updatesById = Map.groupBy(updates, (row) => row.action_id)
  const byId = new Map(rows.map((row) => [row.id, row]))
  return ids.flatMap((id) => {
    const row = byId.get(id)
    if (row === undefined) return []
    const kept = {
      updates: [
        ...inOrderOfDate(
          (updatesById.get(id) ?? [])
            .map((update) => updateOf(update, papers))
            .filter(({ source }) => !isFrom(without, source)),
        ),
      ],
      dueDates: (dueDates.get(id) ?? []).map(dueDateOf),
      answers: (answers.get(id) ?? []).map(({ id, number, text, title }) => ({
        id,
        number,
        text,
        reviewTitle: title,
      })),
    }
    return actionOf(row, kept, sourceOf(row, papers) ?? { from: 'typed', words: '' }, today)
  })
}
