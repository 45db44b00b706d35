import type { ImportJob } from '../../../shared/model/paper.ts'
import { counted } from '../../../shared/rules/counted.ts'

export const isOver = ({ state }: Pick<ImportJob, 'state'>): boolean =>
  state === 'done' || state === 'failed' || state === 'cancelled'

/** What is happening to one paper, in a few words. */
export const jobWords = ({ state, progress, found, message }: ImportJob): string => {
  switch (state) {
    case 'waiting':
      return 'Waiting'
    case 'reading':
      return progress === null ? 'Reading' : `Reading, ${Math.round(progress * 100)} %`
    case 'finding':
      return 'Looking for recommendations'
    case 'storing':
      return 'Saving'
    case 'cancelled':
      return 'Cancelled'
    case 'failed':
      return message ?? 'This paper could not be read.'
    case 'done':
      return message ?? (found ? `${counted(found, 'item')} found` : 'Nothing to review was found')
  }
}

const foundWords = (jobs: readonly ImportJob[]): string => {
  const found = jobs.reduce((sum, { state, found: own }) => sum + (state === 'done' ? (own ?? 0) : 0), 0)
  return found === 0 ? '' : `, ${counted(found, 'item')} found`
}

/** One line over all jobs; whether there is anything to clear, and whether all went well and nothing is left to watch. */
export const importSummary = (
  jobs: readonly ImportJob[],
): { readonly words: string; readonly over: boolean; readonly settled: boolean } => {
  const ended = jobs.filter(isOver)
  const failures = jobs.filter(({ state }) => state === 'failed').length
  const could = failures === 0 ? '' : `, ${failures} could not be added`
  const words =
    ended.length < jobs.length
      ? `Adding papers: ${ended.length} of ${jobs.length} done${could}`
      : `${counted(jobs.filter(({ state }) => state === 'done').length, 'paper')} added${could === '' ? foundWords(jobs) : could}`
  const settled = jobs.every(({ state, message }) => state === 'done' && message === null)
  return { words, over: ended.length > 0, settled }
}
