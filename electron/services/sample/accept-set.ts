import type { CandidateSet } from '../../../shared/model/queue.ts'
import { acceptCandidates, confirmSet, listCandidates, listSets } from '../../tracking/index.ts'
import type { Workspace } from '../../workspace/index.ts'
import { done } from './told.ts'

/** What a set of the sample's papers became. */
export type Accepted = {
  readonly reviewId: string
  /** Ids of the recommendations by their numbers. */
  readonly ids: ReadonlyMap<string, string>
}

const wholeWindow = { offset: 0, limit: 200 } as const

/** The sets that wait, for the papers that were read. */
export const waitingSets = async (workspace: Workspace): Promise<readonly CandidateSet[]> =>
  (await listSets(workspace.read, { ...wholeWindow, waiting: true })).rows

/** Confirms a set as its paper suggests and accepts all that is in it. `title`: of a review the paper does not name. */
export const acceptSet = async (
  workspace: Workspace,
  set: CandidateSet,
  title: string,
): Promise<Accepted | null> => {
  const { bodyName, date, stage, reviewTitle } = set
  const confirmed = done(
    await confirmSet(workspace, {
      setId: set.id,
      bodyName,
      date,
      stage,
      review: { title: reviewTitle ?? title },
    }),
  )
  const { rows } = await listCandidates(workspace.read, { ...wholeWindow, setId: set.id })
  const { recommendations } = done(
    await acceptCandidates(
      workspace,
      rows.map(({ id }) => id),
    ),
  )
  const numbers = rows.map(({ number }) => number ?? '')
  return confirmed.reviewId === null
    ? null
    : { reviewId: confirmed.reviewId, ids: new Map(recommendations.map((id, at) => [numbers[at] ?? '', id])) }
}
