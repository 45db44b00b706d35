import type { CandidateSet } from '../../../shared/model/queue.ts'

export interface PaperGroup {
  readonly paperId: string
  readonly paperTitle: string
  /** Candidates of the paper that wait for a decision, folded ones left out. */
  readonly waiting: number
  readonly sets: readonly CandidateSet[]
}

/** Candidates of a set that a person has to look at: what is folded away doesn't count. */
export const toDecide = (set: CandidateSet): number =>
  set.counts.waiting - set.counts.procedural - set.counts.dismissedBefore

/** Sets grouped under their papers, both in the order in which they were given. */
export function groupByPaper(sets: readonly CandidateSet[]): readonly PaperGroup[] {
  const papers = Map.groupBy(sets, (set) => set.paperId)
  return [...papers.entries()].map(([paperId, ofPaper]) => ({
    paperId,
    paperTitle: ofPaper[0]?.paperTitle ?? '',
    waiting: ofPaper.reduce((sum, set) => sum + toDecide(set), 0),
    sets: ofPaper,
  }))
}
