import type {
  JudgementKind,
  Recommendation,
  ResponseKind,
  Source,
} from '../../../shared/model/recommendation.ts'
import { paperSources, sourceOf } from '../citations/sources.ts'
import { dueDateOf, updateOf } from '../tracked/entry-rows.ts'
import type { Db } from '../queries/window.ts'

/** Everything that happened to one recommendation, in the order of recording. */
export type EventsOf = Pick<
  Recommendation,
  'recipients' | 'responses' | 'updates' | 'judgements' | 'dueDates'
>

export const noEvents: EventsOf = { recipients: [], responses: [], updates: [], judgements: [], dueDates: [] }

const live = (db: Db, ids: readonly string[]) => ({
  recipients: db
    .selectFrom('recipient')
    .selectAll()
    .where('recipient.recommendation_id', 'in', ids)
    .where('recipient.removed_at', 'is', null)
    .orderBy('recipient.id'),
  responses: db
    .selectFrom('response')
    .leftJoin('recipient', 'recipient.id', 'response.recipient_id')
    .selectAll('response')
    .select('recipient.name as recipient_name')
    .where('response.recommendation_id', 'in', ids)
    .where('response.removed_at', 'is', null)
    .orderBy('response.recorded_at')
    .orderBy('response.id'),
  updates: db
    .selectFrom('progress_update')
    .leftJoin('citation', 'citation.id', 'progress_update.citation_id')
    .leftJoin('document', 'document.id', 'citation.document_id')
    .selectAll('progress_update')
    .select('document.meeting_date')
    .where('progress_update.recommendation_id', 'in', ids)
    .where('progress_update.removed_at', 'is', null)
    .orderBy('progress_update.recorded_at')
    .orderBy('progress_update.id'),
  judgements: db
    .selectFrom('judgement')
    .selectAll()
    .where('judgement.recommendation_id', 'in', ids)
    .where('judgement.removed_at', 'is', null)
    .orderBy('judgement.recorded_at')
    .orderBy('judgement.id'),
  dueDates: db
    .selectFrom('due_date_revision')
    .selectAll()
    .where('due_date_revision.recommendation_id', 'in', ids)
    .where('due_date_revision.removed_at', 'is', null)
    .orderBy('due_date_revision.recorded_at')
    .orderBy('due_date_revision.id'),
})

type Live = ReturnType<typeof live>
type RowOf<K extends keyof Live> = Awaited<ReturnType<Live[K]['execute']>>[number]
type Papers = ReadonlyMap<string, Source>

const recipientOf = (row: RowOf<'recipients'>): EventsOf['recipients'][number] => ({
  id: row.id,
  name: row.name,
  receivedOn: row.received_on,
})

const responseOf = (row: RowOf<'responses'>, papers: Papers): EventsOf['responses'][number] => ({
  id: row.id,
  recipientId: row.recipient_id,
  recipientName: row.recipient_name,
  kind: row.kind as ResponseKind,
  interim: row.interim === 1,
  text: row.text,
  reason: row.reason,
  date: row.date,
  source: sourceOf(row, papers),
  recordedAt: row.recorded_at,
})

const judgementOf = (row: RowOf<'judgements'>, papers: Papers): EventsOf['judgements'][number] => ({
  id: row.id,
  kind: row.kind as JudgementKind,
  date: row.date,
  minuteReference: row.minute_reference,
  comment: row.comment,
  source: sourceOf({ citation_id: row.citation_id, source_words: null }, papers),
  recordedAt: row.recorded_at,
})

/** What happened to these recommendations, by id: a query a table, never one a row. */
export const eventsOf = async (db: Db, ids: readonly string[]): Promise<ReadonlyMap<string, EventsOf>> => {
  const queries = live(db, ids)
  const responses = await queries.responses.execute()
  const updates = await queries.updates.execute()
  const judgements = await queries.judgements.execute()
  const papers = await paperSources(
    db,
    [...responses, ...updates, ...judgements].map((row) => row.citation_id),
  )
  const byId = {
    recipients: Map.groupBy(await queries.recipients.execute(), (row) => row.recommendation_id),
    responses: Map.groupBy(responses, (row) => row.recommendation_id),
    updates: Map.groupBy(updates, (row) => row.recommendation_id),
    judgements: Map.groupBy(judgements, (row) => row.recommendation_id),
    dueDates: Map.groupBy(await queries.dueDates.execute(), (row) => row.recommendation_id),
  }
  const eventsFor = (id: string): EventsOf => ({
    recipients: (byId.recipients.get(id) ?? []).map(recipientOf),
    responses: (byId.responses.get(id) ?? []).map((row) => responseOf(row, papers)),
    updates: (byId.updates.get(id) ?? []).map((row) => updateOf(row, papers)),
    judgements: (byId.judgements.get(id) ?? []).map((row) => judgementOf(row, papers)),
    dueDates: (byId.dueDates.get(id) ?? []).map(dueDateOf),
  })
  return new Map(ids.map((id) => [id, eventsFor(id)]))
}
