import { join } from 'node:path'
import type { Benchmark } from './measure/benchmark.ts'
import { childAnswer } from './measure/child.ts'
import { median } from './measure/median.ts'

/** From the start of a Node process to an open workspace with the first window of papers, reviews and register. */
export const open: Benchmark = async ({ workspace }) => {
  const folder = await workspace()
  const times: number[] = []
  for (let run = 0; run < 5; run++)
    times.push((await childAnswer(join(import.meta.dirname, 'workspace/open-once.ts'), [folder])).ms)
  return [
    {
      what: 'process start to open workspace, first papers, reviews and register (no window)',
      unit: 'ms',
      value: median(times),
      aim: { words: '2 s', limit: 2000 },
    },
  ]
}
