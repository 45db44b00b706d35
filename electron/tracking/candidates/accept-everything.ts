import type { CandidateSet } from '../../../shared/model/queue.ts'
import { ok, type Result } from '../../../shared/model/result.ts'
import type { Workspace } from '../../workspace/index.ts'
import type { Db } from '../queries/window.ts'
import { acceptCandidates } from './accept.ts'
import { confirmSet } from './confirm-set.ts'
import { recordFindings } from './record.ts'
import { printedElsewhere } from './reprints.ts'
import { listSets } from './sets.ts'

/** What accepting everything came to. */
export type AcceptedEverything = { readonly sets: number; readonly accepted: number; readonly merged: number }

const waitingIn = (db: Db, setId: string) =>
  db
    .selectFrom('candidate')
    .select(['candidate.id', 'candidate.type', 'candidate.number', 'candidate.text', 'candidate.commentary'])
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

/** Matches what another paper brought in before; gives what is left to accept. */
const matchReprints = async (
  workspace: Workspace,
  set: CandidateSet,
  waiting: readonly Waiting[],
): Promise<Result<readonly Waiting[]>> => {
  const recommendations = waiting.filter(({ type }) => type === 'recommendation')
  const known = await printedElsewhere(workspace.read, set, recommendations)
  const fresh: Waiting[] = []
  for (const candidate of waiting) {
    const same = candidate.type === 'recommendation' ? known(candidate) : undefined
    if (same === undefined) {
      fresh.push(candidate)
      continue
    }
    const tied = { id: candidate.id, recommendationId: same }
    const done = await recordFindings(workspace, [
      candidate.commentary === null ? { ...tied, as: 'restated' } : { ...tied, as: 'progress', status: null },
    ])
    if (!done.ok) return done
  }
  return ok(fresh)
}

const acceptSet = async (
  workspace: Workspace,
  set: CandidateSet,
): Promise<Result<{ accepted: number; merged: number }>> => {
  const waiting = await waitingIn(workspace.read, set.id)
  const fresh = await matchReprints(workspace, set, waiting)
  if (!fresh.ok) return fresh
  const merged = waiting.length - fresh.value.length
  if (fresh.value.length === 0) return ok({ accepted: 0, merged })
  const confirmed = await confirmedSet(workspace, set, fresh.value)
  if (!confirmed.ok) return confirmed
  const done = await acceptCandidates(
    workspace,
    fresh.value.map(({ id }) => id),
  )
  return done.ok ? ok({ accepted: fresh.value.length, merged }) : done
}

/** A review takes its body and date from the panel's own set, where a paper has both. */
const panelsFirst = (sets: readonly CandidateSet[]): readonly CandidateSet[] => [
  ...sets.filter(({ stage }) => stage !== 'cabinet'),
  ...sets.filter(({ stage }) => stage === 'cabinet'),
]

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
    for (const set of panelsFirst(rows)) {
      const done = await acceptSet(workspace, set)
      if (!done.ok) return done
      total.sets += 1
      total.accepted += done.value.accepted
      total.merged += done.value.merged
    }
  }
}
