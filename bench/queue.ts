import { join } from 'node:path'
import type { Benchmark } from './measure/benchmark.ts'
import { childAnswer } from './measure/child.ts'
import { writeHundred } from './papers/hundred.ts'
import type { QueueRun } from './workspace/queue-once.ts'

/** A hundred papers dropped at once: whether the app's process stays free for the window, and keeps its memory. */
export const queue: Benchmark = async ({ folder, pack }) => {
  const paths = await writeHundred(join(folder, 'hundred'), await pack())
  const script = join(import.meta.dirname, 'workspace/queue-once.ts')
  const { ms, message, megabytes } = await childAnswer(script, [join(folder, 'queue'), ...paths])
  const run = message as QueueRun
  if (run.done !== paths.length) throw new Error(`${paths.length - run.done} of the papers were not imported`)
  return [
    { what: '100 papers dropped at once, two packs among them', unit: 'ms', value: ms },
    {
      what: '… longest block of the event loop, in time of the processor',
      unit: 'ms',
      value: run.longest,
      aim: { words: '50 ms', limit: 50 },
    },
    { what: '… delay of the event loop: 99th percentile', unit: 'ms', value: run.usual },
    {
      what: '… memory kept after the last ten more than after the first ten',
      unit: 'MB',
      value: Math.max(0, (run.kept.at(-1) ?? Number.NaN) - (run.kept[0] ?? Number.NaN)),
      aim: { words: 'flat: 5 MB', limit: 5 },
    },
    { what: '… most memory of the app’s process', unit: 'MB', value: megabytes },
  ]
}
