import type { RoundRow, RoundState } from '../../../shared/model/revisit.ts'
import { inOrderOfDate, latest } from '../../../shared/rules/latest.ts'
import type { Db } from '../queries/window.ts'
import { type EventsOf, eventsOf, noEvents } from '../recommendations/index.ts'
import { entriesOf, noEntries, type RoundEntries } from './entries.ts'
import { type FrozenRow, frozenRows } from './frozen-rows.ts'
import { isExempt, isSensitive, recommendationsOf } from './review-rows.ts'
import { lastFrozen, type RoundRecord } from './standing-round.ts'

/** A row of an open round, and what stands behind it. */
export type OpenRow = RoundRow & {
  readonly events: EventsOf
  readonly entries: RoundEntries
  readonly last: FrozenRow | null
  readonly exempt: boolean
  readonly sensitive: boolean
  /** Of its new commentaries, those that exempt papers hold. */
  readonly withheld: number
}

const batch = 200

const allEvents = async (db: Db, ids: readonly string[]): Promise<ReadonlyMap<string, EventsOf>> => {
  const all = new Map<string, EventsOf>()
  for (let at = 0; at < ids.length; at += batch)
    for (const [id, events] of await eventsOf(db, ids.slice(at, at + batch))) all.set(id, events)
  return all
}

/** Updates that papers with a marking hold, by id. */
const markings = async (db: Db, reviewId: string): Promise<ReadonlyMap<string, string>> => {
  const rows = await db
    .selectFrom('progress_update')
    .innerJoin('recommendation', 'recommendation.id', 'progress_update.recommendation_id')
    .innerJoin('citation', 'citation.id', 'progress_update.citation_id')
    .innerJoin('document', 'document.id', 'citation.document_id')
    .select(['progress_update.id', 'document.marking'])
    .where('recommendation.review_id', '=', reviewId)
    .where('document.marking', '!=', 'public')
    .execute()
  return new Map(rows.map(({ id, marking }) => [id, marking]))
}

const stateOf = ({ judgements }: EventsOf, entries: RoundEntries): RoundState => {
  if (entries.asReported) return 'as reported'
  if (entries.updateId !== null) return 'commentary'
  const before = judgements.filter(({ id }) => id !== entries.judgementId)
  return latest(before)?.kind === 'signed off' ? 'signed off before' : 'to do'
}

type Recommendation = Awaited<ReturnType<typeof recommendationsOf>>[number]

/** Everything that goes into one row: what was said since the last round, how far it is, and what was decided. */
const rowOf = (
  recommendation: Recommendation,
  behind: Pick<OpenRow, 'events' | 'entries' | 'last'>,
  marking: ReadonlyMap<string, string>,
): OpenRow => {
  const { events, entries, last } = behind
  const marked = ({ id }: { readonly id: string }) => ({ marking: marking.get(id) ?? null })
  const standing = inOrderOfDate(events.updates).filter(({ id }) => !entries.superseded.has(id))
  const shown = standing.filter((update) => !isExempt(marked(update)))
  const fresh = shown.filter(({ id }) => last === null || !last.seen.has(id))
  const judgement = events.judgements.find(({ id }) => id === entries.judgementId)
  return {
    recommendationId: recommendation.id,
    number: recommendation.number,
    reference: recommendation.reference,
    text: recommendation.text,
    commentaries: fresh.map(({ commentary }) => commentary),
    state: stateOf(events, entries),
    status: shown.findLast(({ status }) => status !== null)?.status ?? null,
    judgement: judgement?.kind ?? null,
    judgedOn: judgement?.date ?? null,
    minuteReference: judgement?.minuteReference ?? null,
    ...behind,
    exempt: isExempt(recommendation),
    sensitive: isSensitive(recommendation) || fresh.some((update) => isSensitive(marked(update))),
    withheld: standing.filter(
      (update) => isExempt(marked(update)) && (last === null || !last.seen.has(update.id)),
    ).length,
  }
}

/** The rows of a round that is open, in the order of the paper, those of exempt papers among them. */
export const openRows = async (db: Db, round: RoundRecord): Promise<readonly OpenRow[]> => {
  const recommendations = await recommendationsOf(db, round.review_id)
  const events = await allEvents(
    db,
    recommendations.map(({ id }) => id),
  )
  const entries = await entriesOf(db, round.id)
  const before = await lastFrozen(db, round.review_id)
  const last = before === undefined ? [] : await frozenRows(db, before.revisit_id)
  const lastById = new Map(last.map((row) => [row.recommendationId, row]))
  const marking = await markings(db, round.review_id)
  return recommendations.map((recommendation) =>
    rowOf(
      recommendation,
      {
        events: events.get(recommendation.id) ?? noEvents,
        entries: entries.get(recommendation.id) ?? noEntries,
        last: lastById.get(recommendation.id) ?? null,
      },
      marking,
    ),
  )
}
