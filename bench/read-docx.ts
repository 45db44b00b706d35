import type { Benchmark } from './measure/benchmark.ts'
import { inTurns, median, timed } from './measure/median.ts'
import { installed, runProgram } from './measure/peer.ts'
import { measuredRead } from './measure/reader.ts'

/** The same pack read from docx, beside pandoc making its own document model of the same file. */
export const readDocx: Benchmark = async ({ pack }) => {
  const { docx } = await pack()
  const pandoc = installed('pandoc')
  const memory: number[] = []
  const ours = async () => {
    const { ms, megabytes } = await measuredRead(docx)
    memory.push(megabytes)
    return ms
  }
  const theirs = () => timed(() => runProgram(pandoc ?? '', [docx, '-t', 'json']))
  const [ms = [], peerMs = []] = await inTurns(5, pandoc === null ? [ours] : [ours, theirs])
  const peer = pandoc === null ? null : median(peerMs)
  return [
    {
      what: 'read docx of the same pack, whole process',
      unit: 'ms',
      value: median(ms),
      peer: { name: 'pandoc', value: peer },
      aim: { words: 'faster than pandoc', limit: peer },
    },
    { what: 'read docx: most memory of the process', unit: 'MB', value: median(memory) },
  ]
}
