import { join } from 'node:path'
import type { Benchmark } from './measure/benchmark.ts'
import { childAnswer } from './measure/child.ts'
import type { Figure } from './measure/figure.ts'
import { median } from './measure/median.ts'

const exportOnce = join(import.meta.dirname, 'workspace/export-once.ts')
const writeOnce = join(import.meta.dirname, 'workspace/write-once.ts')

/** Five runs of a script that writes a report and says how long that took. */
const written = async (
  what: string,
  script: string,
  args: readonly string[],
  limit: number,
): Promise<readonly Figure[]> => {
  const times: number[] = []
  const memory: number[] = []
  for (let run = 0; run < 5; run++) {
    const { message, megabytes } = await childAnswer(script, args)
    times.push(Number(message))
    memory.push(megabytes)
  }
  return [
    { what, unit: 'ms', value: median(times), aim: { words: `${limit / 1000} s`, limit } },
    {
      what: `${what}: most memory of the process, which takes types out of its files too`,
      unit: 'MB',
      value: median(memory),
      aim: { words: '300 MB', limit: 300 },
    },
  ]
}

/**
 * The revisit table of a review of 500 recommendations with 2,500 updates, and a scrutiny report of sixty pages with
 * ten charts, each as docx and as tagged PDF.
 */
export const exportRevisit: Benchmark = async ({ workspace, folder }) => {
  const open = await workspace()
  const figures: Figure[] = []
  for (const format of ['docx', 'pdf']) {
    const revisit = [open, join(folder, `revisit.${format}`)]
    const report = [join(folder, `scrutiny.${format}`)]
    figures.push(
      ...(await written(`export a revisit table of 500 rows as ${format}`, exportOnce, revisit, 3000)),
      ...(await written(`write a report of 60 pages with 10 charts as ${format}`, writeOnce, report, 5000)),
    )
  }
  return figures
}
