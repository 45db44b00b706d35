import type { RecommendationRow, Source } from '../../../shared/model/recommendation.ts'
import { inOrderOfDate } from '../../../shared/rules/latest.ts'
import { isOverdue } from '../../../shared/rules/overdue.ts'
import { slips } from '../../../shared/rules/slips.ts'
import { standingResponse } from '../../../shared/rules/standing-response.ts'
import { pressingClocks } from '../clock/index.ts'
import { termsOf } from '../council/index.ts'
import { isFrom } from '../citations/marked-papers.ts'
import type { Db } from '../queries/window.ts'
import { type EventsOf, eventsOf, noEvents } from './events.ts'

const stored = (db: Db, ids: readonly string[]) =>
  db
    .selectFrom('recommendation')
    .leftJoin('review', 'review.id', 'recommendation.review_id')
    .leftJoin('body', (join) =>
      join.on((eb) => eb('body.id', '=', eb.fn.coalesce('recommendation.body_id', 'review.body_id'))),
    )
    .select([
      'recommendation.id',
      'recommendation.review_id',
      'review.reference as review_reference',
      'review.title',
      'body.name as body_name',
      'recommendation.made_on',
      'recommendation.number',
      'recommendation.reference',
      'recommendation.text',
      'recommendation.procedural',
      'recommendation.owner',
      'recommendation.citation_id',
    ])
    .where('recommendation.id', 'in', ids)
    .execute()

type Stored = Awaited<ReturnType<typeof stored>>[number]

/** What the register shows of one recommendation, by the rules in shared/rules. `today`: ISO day. */
const rowOf = (
  row: Stored,
  events: EventsOf,
  {
    today,
    responseClock,
    terms,
  }: { readonly today: string } & Pick<RecommendationRow, 'responseClock' | 'terms'>,
): RecommendationRow => {
  const updates = inOrderOfDate(events.updates)
  const due = events.dueDates.at(-1)
  const dueDate = due?.date ?? null
  const delivery = updates.findLast(({ status }) => status !== null)?.status ?? null
  const response = standingResponse(events.responses)
  const judgement = inOrderOfDate(events.judgements).at(-1)?.kind ?? null
  return {
    id: row.id,
    reviewId: row.review_id,
    reviewReference: row.review_reference,
    reviewTitle: row.title,
    bodyName: row.body_name,
    madeOn: row.made_on,
    number: row.number,
    reference: row.reference,
    text: row.text,
    procedural: row.procedural === 1,
    owner: row.owner,
    dueDate,
    dueWords: due?.words ?? null,
    slips: slips(events.dueDates.map(({ date }) => date)),
    overdue: isOverdue({ dueDate, delivery, judgement }, today),
    responseClock,
    putTo: events.recipients.map(({ name }) => name),
    response: response?.kind ?? null,
    respondedOn: response?.date ?? null,
    delivery,
    judgement,
    terms,
    latestCommentary: updates.at(-1)?.commentary ?? null,
    latestUpdateOn: updates.at(-1)?.date ?? null,
    cited: row.citation_id !== null,
  }
}

/** What happened, as far as it is told elsewhere than in these papers. */
const eventsWithout = (papers: ReadonlySet<string>, events: EventsOf): EventsOf => {
  const open = ({ source }: { readonly source: Source | null }) => !isFrom(papers, source)
  return {
    ...events,
    responses: events.responses.filter(open),
    updates: events.updates.filter(open),
    judgements: events.judgements.filter(open),
  }
}

const nothingLeftOut: ReadonlySet<string> = new Set()

/**
 * The rows of these recommendations, in the order asked for; at most a window of them, as each id is a parameter.
 * `without`: papers whose words and claims are left out, as if nobody had read them.
 */
export const recommendationRows = async (
  db: Db,
  ids: readonly string[],
  today: string,
  without = nothingLeftOut,
): Promise<RecommendationRow[]> => {
  if (ids.length === 0) return []
  const rows = await stored(db, ids)
  const events = await eventsOf(db, ids)
  const clocks = await pressingClocks(db, ids, today)
  const terms = await termsOf(db, ids)
  const byId = new Map(rows.map((row) => [row.id, row]))
  return ids.flatMap((id) => {
    const row = byId.get(id)
    if (row === undefined) return []
    const beside = {
      today,
      // The clock says when a response came, which may be from one of the papers that are left out.
      responseClock: without.size === 0 ? (clocks.get(id) ?? null) : null,
      terms: terms.get(id) ?? [],
    }
    return [rowOf(row, eventsWithout(without, events.get(id) ?? noEvents), beside)]
  })
}
