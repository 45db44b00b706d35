import { once } from 'node:events'
import { join } from 'node:path'
import { root } from '../tools/fresh-build.ts'
import type { Benchmark } from './measure/benchmark.ts'
import { childAnswer } from './measure/child.ts'
import type { Figure } from './measure/figure.ts'
import { measuredProcess } from './measure/measured-process.ts'
import { inTurns, median, timed } from './measure/median.ts'
import { installed, runProgram } from './measure/peer.ts'
import { largeReviewId } from './workspace/fill.ts'

const writeOnce = join(import.meta.dirname, 'workspace/write-once.ts')
const cli = join(root, 'out/main/cli.js')
const runs = 5

type Format = 'docx' | 'pdf' | 'html'

/** The built command line exports the large review, from its start to its end; gives the most memory that it had. */
const exported = async (folder: string, format: Format, file: string): Promise<number> => {
  const from = ['--workspace', folder, '--review', largeReviewId, '--format', format, '--out', file]
  const { child, megabytes } = measuredProcess(cli, ['export', 'revisit', ...from])
  const [[code], most] = await Promise.all([once(child, 'exit'), megabytes])
  if (code !== 0) throw new Error(`The export as ${format} ended with ${String(code)}`)
  return most
}

type Peer = { readonly name: string; readonly program: string | null; readonly args: readonly string[] }

/** The 500 rows in one format, in turns with another program that makes such a file of the same table. */
const revisit = async (
  folder: string,
  format: Format,
  file: string,
  { name, program, args }: Peer,
): Promise<readonly Figure[]> => {
  const memory: number[] = []
  const ours = () => timed(async () => memory.push(await exported(folder, format, file)))
  const theirs = () => timed(() => runProgram(program ?? '', args))
  const [ms = [], peerMs = []] = await inTurns(runs, program === null ? [ours] : [ours, theirs])
  const what = `export a revisit table of 500 rows as ${format}, whole process`
  const aim = { words: '3 s', limit: 3000 }
  const peer = { name, value: program === null ? null : median(peerMs) }
  return [
    { what, unit: 'ms', value: median(ms), peer, aim },
    {
      what: `${what}: most memory`,
      unit: 'MB',
      value: median(memory),
      aim: { words: '300 MB', limit: 300 },
    },
  ]
}

/** A report of sixty pages: the writing alone, and the most memory of a process that takes types out of its files too. */
const report = async (format: Format, file: string): Promise<readonly Figure[]> => {
  const answers = await inTurns(runs, [() => childAnswer(writeOnce, [file])])
  const all = answers.flat()
  const what = `write a report of 60 pages with 10 charts as ${format}`
  return [
    {
      what,
      unit: 'ms',
      value: median(all.map(({ message }) => Number(message))),
      aim: { words: '5 s', limit: 5000 },
    },
    { what: `${what}: most memory`, unit: 'MB', value: median(all.map(({ megabytes }) => megabytes)) },
  ]
}

/**
 * The revisit table of a review of 500 recommendations with 2,500 updates as the command line exports it, beside pandoc
 * and LibreOffice where they are installed; and a scrutiny report of sixty pages with ten charts.
 */
export const exportRevisit: Benchmark = async ({ folder, workspace: filled }) => {
  const workspace = await filled()
  const file = (name: string): string => join(folder, name)
  await exported(workspace, 'html', file('revisit.html'))
  const pandoc = {
    name: 'pandoc, from html',
    program: installed('pandoc'),
    args: [file('revisit.html'), '-o', file('pandoc.docx')],
  }
  const office = {
    name: 'LibreOffice, from docx',
    program: installed('soffice'),
    args: [
      `-env:UserInstallation=file://${file('office')}`,
      '--headless',
      '--convert-to',
      'pdf:writer_pdf_Export:{"UseTaggedPDF":{"type":"boolean","value":"true"}}',
      '--outdir',
      file('office-out'),
      file('revisit.docx'),
    ],
  }
  return [
    ...(await revisit(workspace, 'docx', file('revisit.docx'), pandoc)),
    ...(await revisit(workspace, 'pdf', file('revisit.pdf'), office)),
    ...(await report('docx', file('scrutiny.docx'))),
    ...(await report('pdf', file('scrutiny.pdf'))),
  ]
}
