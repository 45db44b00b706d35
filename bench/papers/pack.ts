import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { writeReport } from '../../electron/reports/index.ts'
import type { Report, ReportBlock } from '../../shared/model/report.ts'
import { root } from '../../tools/fresh-build.ts'
import { installed, runProgram } from '../measure/peer.ts'
import { sentencesFrom } from './words.ts'

export const packPages = 156

/** A page of reports in numbered paragraphs; every fifth has a table. Each fits a side of A4. */
const pageOf = (number: number, sentences: (words: number) => string): readonly ReportBlock[] => {
  const paragraphs = (count: number): ReportBlock[] =>
    Array.from({ length: count }, (_, at) => ({
      kind: 'paragraph',
      label: `${number}.${at + 1}`,
      text: [12, 17, 14].map(sentences).join(' '),
    }))
  const head: ReportBlock = { kind: 'heading', level: 2, text: sentences(5).slice(0, -1) }
  if (number % 5 !== 0) return [head, ...paragraphs(8)]
  const rows = Array.from({ length: 7 }, (_, at) => [
    { paragraphs: [`${at + 1}. ${sentences(14)}`] },
    { paragraphs: [sentences(18)] },
  ])
  const header = ['Recommendation', 'Commentary / Progress']
  return [head, ...paragraphs(1), { kind: 'table', caption: 'Progress', widths: [1, 1], header, rows }]
}

const packReport = (): Report => {
  const sentences = sentencesFrom(156)
  return {
    title: 'Agenda pack',
    council: 'Harrowmere Borough Council',
    body: 'Places Scrutiny Panel',
    dateWords: '20 March 2025',
    language: 'en-GB',
    marking: 'OFFICIAL',
    blocks: Array.from({ length: packPages }, (_, at) => at + 1).flatMap((number): readonly ReportBlock[] => [
      ...(number === 1 ? [] : [{ kind: 'pageBreak' } as const]),
      ...pageOf(number, sentences),
    ]),
  }
}

export type Pack = {
  readonly docx: string
  readonly pdf: string
  /** What made the PDF, for the table. */
  readonly pdfMadeBy: string
}

/** LibreOffice turns `docx` into an untagged PDF in `folder`; false where it is not installed. */
const convertWithLibreOffice = async (docx: string, folder: string): Promise<boolean> => {
  const office = installed('soffice')
  if (office === null) return false
  const untagged = JSON.stringify({ UseTaggedPDF: { type: 'boolean', value: 'false' } })
  // A profile of its own: an open LibreOffice would answer instead, or refuse.
  const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'office')).href}`
  const to = ['--convert-to', `pdf:writer_pdf_Export:${untagged}`, '--outdir', folder]
  await runProgram(office, [profile, '--headless', ...to, docx])
  return true
}

/** Writes an agenda pack of 156 pages into `folder`, as a Word document and as a PDF. */
export const writePack = async (folder: string): Promise<Pack> => {
  const report = packReport()
  const options = { fontsFolder: join(root, 'resources/fonts'), now: new Date('2025-03-20T18:30:00Z') }
  const docx = join(folder, 'pack.docx')
  const pdf = join(folder, 'pack.pdf')
  await writeFile(docx, await writeReport(report, 'docx', options))
  if (await convertWithLibreOffice(docx, folder)) return { docx, pdf, pdfMadeBy: 'untagged, LibreOffice' }
  await writeFile(pdf, await writeReport(report, 'pdf', options))
  return { docx, pdf, pdfMadeBy: 'TAGGED, our own writer: no LibreOffice here' }
}
