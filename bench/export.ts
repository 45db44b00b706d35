import { join } from 'node:path'
import type { Benchmark } from './measure/benchmark.ts'
import { childAnswer } from './measure/child.ts'
import type { Figure } from './measure/figure.ts'
import { median } from './measure/median.ts'

const script = join(import.meta.dirname, 'workspace/export-once.ts')

/** The revisit table of a review of 500 recommendations with 2,500 updates, written as docx and as tagged PDF. */
export const exportRevisit: Benchmark = async ({ workspace, folder }) => {
  const open = await workspace()
  const figures: Figure[] = []
  for (const format of ['docx', 'pdf']) {
    const times: number[] = []
    const memory: number[] = []
    for (let run = 0; run < 5; run++) {
      const { message, megabytes } = await childAnswer(script, [open, join(folder, `revisit.${format}`)])
      times.push(Number(message))
      memory.push(megabytes)
    }
    figures.push(
      {
        what: `export a revisit table of 500 rows as ${format}`,
        unit: 'ms',
        value: median(times),
        aim: { words: '3 s', limit: 3000 },
      },
      { what: `export as ${format}: most memory of the process`, unit: 'MB', value: median(memory) },
    )
  }
  return figures
}
