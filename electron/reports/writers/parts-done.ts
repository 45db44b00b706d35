import type { Report, ReportBlock } from '../../../shared/model/report.ts'
import type { OnProgress } from './writer.ts'

/** Milliseconds between two words of progress: more often than this nobody sees. */
const pause = 100

const partsOf = (block: ReportBlock): number => (block.kind === 'table' ? Math.max(1, block.rows.length) : 1)

/** Counts the rows of tables and the other blocks of a report as they are done, and says so now and then. */
export const partsDone = ({ blocks }: Report, onProgress: OnProgress | undefined): (() => void) => {
  if (onProgress === undefined) return () => undefined
  const total = blocks.reduce((sum, block) => sum + partsOf(block), 0)
  let done = 0
  let said = performance.now()
  return () => {
    done = Math.min(total, done + 1)
    const now = performance.now()
    if (done < total && now - said < pause) return
    said = now
    onProgress({ done, total })
  }
}
