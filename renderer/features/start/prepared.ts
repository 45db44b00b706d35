import type { ImportJob } from '../../../shared/model/paper.ts'

const ended = new Set<ImportJob['state']>(['done', 'failed', 'cancelled'])

/** How far a number of imports is together: 0 to 1, null before the first has begun; and the same in words. */
export const prepared = (
  jobs: readonly Pick<ImportJob, 'state' | 'progress'>[],
): { readonly share: number | null; readonly words: string } => {
  if (jobs.length === 0) return { share: null, words: 'Making the workspace…' }
  const done = jobs.filter(({ state }) => ended.has(state)).length
  const inWork = jobs
    .filter(({ state }) => !ended.has(state))
    .reduce((sum, { progress }) => sum + (progress ?? 0), 0)
  return { share: (done + inWork) / jobs.length, words: `${done} of ${jobs.length} papers read` }
}
