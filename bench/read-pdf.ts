import type { Benchmark } from './measure/benchmark.ts'
import { inTurns, median, timed } from './measure/median.ts'
import { installed, runProgram } from './measure/peer.ts'
import { measuredRead } from './measure/reader.ts'

/** A pack of 156 pages read from PDF, beside pdftotext on the same file. */
export const readPdf: Benchmark = async ({ pack }) => {
  const { pdf, pdfMadeBy } = await pack()
  const pdftotext = installed('pdftotext')
  const reads: Awaited<ReturnType<typeof measuredRead>>[] = []
  const ours = async () => {
    const read = await measuredRead(pdf)
    reads.push(read)
    return read.ms
  }
  const theirs = () => timed(() => runProgram(pdftotext ?? '', [pdf, '-']))
  const [ms = [], peerMs = []] = await inTurns(5, pdftotext === null ? [ours] : [ours, theirs])
  const peer = pdftotext === null ? null : median(peerMs)
  const pages = reads[0]?.document.pages.length ?? 0
  return [
    {
      what: `read PDF of ${pages} pages (${pdfMadeBy}), whole process`,
      unit: 'ms',
      value: median(ms),
      peer: { name: 'pdftotext', value: peer },
      aim: { words: '4 × pdftotext + 1.2 s', limit: peer === null ? null : 4 * peer + 1200 },
    },
    {
      what: 'read PDF: most memory of the process',
      unit: 'MB',
      value: median(reads.map(({ megabytes }) => megabytes)),
      aim: { words: '400 MB', limit: 400 },
    },
  ]
}
