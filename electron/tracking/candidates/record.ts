import type { Nothing } from '../../../shared/contract/window.ts'
import type { RequestedOf } from '../../../shared/contract.ts'
import type { RecordedAs } from '../../../shared/model/queue.ts'
import { failed, ok, type Result } from '../../../shared/model/result.ts'
import { counted } from '../../../shared/rules/counted.ts'
import { responseNeedsReason } from '../../../shared/rules/reason-needed.ts'
import { sameName } from '../../../shared/rules/same-name.ts'
import type { Change, Workspace } from '../../workspace/index.ts'
import { paperDate } from '../citations/paper-date.ts'
import { noRecommendation, standingRecommendation } from '../tracked/standing-recommendation.ts'
import { type CandidateRow, candidateRows, noCandidate } from './candidates.ts'
import { addCommentary } from './commentary.ts'
import { alreadyDecided } from './edit.ts'

type Recording = RequestedOf<'candidates.record'>['entries'][number]

/** A recommendation found again only points to its paper; anything else says something about it in its own words. */
export const saidBy = (row: Pick<CandidateRow, 'commentary' | 'type' | 'text'>): string | null =>
  row.commentary ?? (row.type === 'recommendation' ? null : row.text)

/** Who answered: a recipient of the recommendation by this name, else a new one; null where nobody is named. */
const recipientId = async (
  change: Change,
  newId: () => string,
  recommendationId: string,
  name: string | null,
): Promise<string | null> => {
  if (name === null) return null
  const recipients = await change.trx
    .selectFrom('recipient')
    .select(['recipient.id', 'recipient.name'])
    .where('recipient.recommendation_id', '=', recommendationId)
    .where('recipient.removed_at', 'is', null)
    .execute()
  const known = recipients.find((recipient) => sameName(recipient.name, name))
  if (known !== undefined) return known.id
  const id = newId()
  await change.insert('recipient', { id, recommendation_id: recommendationId, name, received_on: null })
  return id
}

const addResponse = async (
  change: Change,
  newId: () => string,
  row: CandidateRow,
  entry: Extract<Recording, { as: 'response' }>,
): Promise<Result<Nothing>> => {
  if (entry.reason === null && responseNeedsReason(entry.kind))
    return failed(
      'reason-needed',
      `A response of “${entry.kind}” needs its reason.`,
      'Write down the reason given; if none was given, say so.',
    )
  await change.insert('response', {
    id: newId(),
    recommendation_id: entry.recommendationId,
    recipient_id: await recipientId(change, newId, entry.recommendationId, entry.recipient),
    kind: entry.kind,
    interim: 0,
    text: saidBy(row) ?? '',
    reason: entry.reason,
    date: (await paperDate(change.trx, row.document_id)).date,
    citation_id: row.commentary_citation_id ?? row.citation_id,
    source_words: null,
    recorded_at: change.at,
  })
  return ok({})
}

/** Writes what one finding says into the recommendation that the person tied it to. */
const recordOne = async (
  change: Change,
  newId: () => string,
  row: CandidateRow,
  entry: Recording,
): Promise<Result<Nothing>> => {
  const recommendation = await standingRecommendation(change, entry.recommendationId)
  if (recommendation === undefined) return noRecommendation()
  const { recommendationId } = entry
  if (entry.as === 'progress') {
    const said = { recommendationId, commentary: saidBy(row) ?? row.text, status: entry.status }
    await addCommentary(change, newId, row, said)
  } else if (entry.as === 'response') {
    const done = await addResponse(change, newId, row, entry)
    if (!done.ok) return done
  } else if (entry.as === 'judgement') {
    await change.insert('judgement', {
      id: newId(),
      recommendation_id: recommendationId,
      kind: entry.kind,
      date: entry.date,
      minute_reference: entry.minuteReference,
      comment: row.text,
      citation_id: row.citation_id,
      recorded_at: change.at,
    })
  }
  // A recommendation that was typed gets the paper it was missing.
  if (recommendation.citation_id === null && row.type === 'recommendation')
    await change.update('recommendation', recommendationId, { citation_id: row.citation_id })
  return ok({})
}

/** Where a finding speaks of several, its row points to the first; what it said on the others is cited from it there. */
const decide = (change: Change, row: CandidateRow, { recommendationId, as }: Recording): Promise<unknown> =>
  change.update(
    'candidate',
    row.id,
    { state: 'merged', recommendation_id: recommendationId, recorded_as: as },
    { recommendationId },
  )

const words: Readonly<Record<RecordedAs, string>> = {
  progress: 'Recorded progress on',
  response: 'Recorded a response to',
  judgement: 'Recorded a judgement on',
  restated: 'Matched a finding to',
}

const summaryOf = (entries: readonly Recording[]): string => {
  const on = new Set(entries.map(({ recommendationId }) => recommendationId)).size
  const kinds = new Set(entries.map(({ as }) => as))
  const [only] = kinds
  if (kinds.size > 1 || only === undefined)
    return `Recorded what a paper says on ${counted(on, 'recommendation')}`
  return `${words[only]} ${on === 1 ? 'a recommendation' : counted(on, 'recommendation')}`
}

/** The same recommendation twice, or two different things told by one finding. */
const isTwice = (ofFinding: readonly Recording[]): boolean =>
  new Set(ofFinding.map(({ recommendationId }) => recommendationId)).size < ofFinding.length ||
  new Set(ofFinding.map(({ as }) => as)).size > 1

/**
 * Ties findings to recommendations already tracked, all or none, as one step to undo: what each says becomes a
 * progress update, a response or a judgement, cited from its paper, or only another place where it is printed. A
 * finding that names several ("recommendations 1, 3 and 6 be signed off") has an entry for each.
 */
export const recordFindings = (
  workspace: Workspace,
  entries: readonly Recording[],
): Promise<Result<Nothing>> =>
  workspace.change(summaryOf(entries), async (change) => {
    const byFinding = Map.groupBy(entries, ({ id }) => id)
    if ([...byFinding.values()].some(isTwice))
      return failed(
        'twice',
        'One finding can be recorded once only on a recommendation, and as one thing.',
        'Choose each recommendation once.',
      )
    const rows = new Map((await candidateRows(change.trx, [...byFinding.keys()])).map((row) => [row.id, row]))
    for (const [id, ofFinding] of byFinding) {
      const row = rows.get(id)
      if (row === undefined) return noCandidate()
      if (row.state !== 'waiting') return alreadyDecided()
      for (const entry of ofFinding) {
        const done = await recordOne(change, workspace.newId, row, entry)
        if (!done.ok) return done
      }
      const [first] = ofFinding
      if (first !== undefined) await decide(change, row, first)
    }
    return ok({})
  })
