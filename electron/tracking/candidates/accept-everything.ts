import type { CandidateSet } from '../../../shared/model/queue.ts'
import { ok, type Result } from '../../../shared/model/result.ts'
import { likeness } from '../../../shared/rules/likeness.ts'
import type { Workspace } from '../../workspace/index.ts'
import type { Db } from '../reading.ts'
import { acceptCandidates } from './accept.ts'
import { confirmSet } from './confirm-set.ts'
import { mergeCandidate } from './merge.ts'
import { listSets } from './sets.ts'

/** What accepting everything came to. */
export type AcceptedEverything = { readonly sets: number; readonly accepted: number; readonly merged: number }

const waitingIn = (db: Db, setId: string) =>
  db
    .selectFrom('candidate')
    .select(['candidate.id', 'candidate.type', 'candidate.number', 'candidate.text'])
    .where('candidate.set_id', '=', setId)
    .where('candidate.state', '=', 'waiting')
    .orderBy('candidate.ordinal')
    .execute()

type Waiting = Awaited<ReturnType<typeof waitingIn>>[number]

/**
 * The review a set is put under where the paper names none: for a panel's own recommendations the paper itself,
 * since a review is what its revisit is made from; otherwise none.
 */
const reviewFor = (set: CandidateSet, waiting: readonly Waiting[]): { title: string } | null => {
  if (!waiting.some(({ type }) => type === 'recommendation')) return null
  if (set.reviewTitle !== null) return { title: set.reviewTitle }
  return set.stage === 'new' || set.stage === 'earlier' ? { title: set.paperTitle } : null
}

const confirmedSet = async (workspace: Workspace, set: CandidateSet, waiting: readonly Waiting[]) =>
  set.confirmed
    ? ok(set)
    : confirmSet(workspace, {
        setId: set.id,
        bodyName: set.bodyName,
        date: set.date,
        stage: set.stage,
        review: reviewFor(set, waiting),
      })

/** Recommendations of this review that came from other papers: the same one printed again is not a new one. */
const fromOtherPapers = (db: Db, set: CandidateSet) =>
  db
    .selectFrom('recommendation')
    .innerJoin('citation', 'citation.id', 'recommendation.citation_id')
    .select(['recommendation.id', 'recommendation.number', 'recommendation.text'])
    .where('recommendation.review_id', '=', set.reviewId)
    .where('recommendation.removed_at', 'is', null)
    .where('citation.document_id', '!=', set.paperId)
    .execute()

/** From here two printings of one recommendation count as the same; below, a person has to look. */
const samePrinting = 0.9

const acceptSet = async (
  workspace: Workspace,
  set: CandidateSet,
): Promise<Result<{ accepted: number; merged: number }>> => {
  const waiting = await waitingIn(workspace.read, set.id)
  const confirmed = await confirmedSet(workspace, set, waiting)
  if (!confirmed.ok) return confirmed
  const known = set.stage === 'cabinet' ? [] : await fromOtherPapers(workspace.read, confirmed.value)
  const fresh: string[] = []
  let merged = 0
  for (const candidate of waiting) {
    const same =
      candidate.type === 'recommendation'
        ? known.find(
            ({ number, text }) =>
              number === candidate.number && likeness(text, candidate.text) >= samePrinting,
          )
        : undefined
    if (same === undefined) {
      fresh.push(candidate.id)
      continue
    }
    const done = await mergeCandidate(workspace, { id: candidate.id, recommendationId: same.id })
    if (!done.ok) return done
    merged += 1
  }
  if (fresh.length === 0) return ok({ accepted: 0, merged })
  const done = await acceptCandidates(workspace, fresh)
  return done.ok ? ok({ accepted: fresh.length, merged }) : done
}

/**
 * Accepts all that waits, procedural things too, each set with the body, date and review that its paper
 * suggests; a recommendation of the same review printed again in another paper is matched, not doubled. For
 * batches of old papers: whoever runs it has decided not to look at each.
 */
export const acceptEverything = async (workspace: Workspace): Promise<Result<AcceptedEverything>> => {
  const total = { sets: 0, accepted: 0, merged: 0 }
  for (;;) {
    // Each round empties the sets that it was given, so the next begins at the start again.
    const { rows } = await listSets(workspace.read, { waiting: true, offset: 0, limit: 50 })
    if (rows.length === 0) return ok(total)
    for (const set of rows) {
      const done = await acceptSet(workspace, set)
      if (!done.ok) return done
      total.sets += 1
      total.accepted += done.value.accepted
      total.merged += done.value.merged
    }
  }
}
