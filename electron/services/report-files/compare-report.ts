import { randomUUID } from 'node:crypto'
import { mkdir, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { AnswerOf } from '../../../shared/contract.ts'
import type { Report } from '../../../shared/model/report.ts'
import type { Block } from '../../../shared/model/source-document.ts'
import { failed, ok, type Result } from '../../../shared/model/result.ts'
import { comparePaper } from '../../../shared/rules/report/paper-comparison.ts'
import { pieceKinds } from '../../../shared/rules/report/paper-pieces.ts'
import { placesInDraft } from '../../../shared/rules/report/places-in-draft.ts'
import { printedReport } from '../../../shared/rules/report/printed.ts'
import { getPaper } from '../../documents/index.ts'
import { writeHere } from '../../reports/index.ts'
import { foundInPaper } from '../../tracking/index.ts'
import type { Workspace } from '../../workspace/index.ts'
import { openedFolder } from '../open-original.ts'
import type { ServicesOptions } from '../services-options.ts'
import { openReport } from './report-drafts.ts'
import { wholePaper } from './report-from-paper.ts'

/** More of a piece than this is not read beside another. */
const mostWords = 400

const short = (words: string | null): string | null =>
  words !== null && words.length > mostWords ? `${words.slice(0, mostWords - 1)}…` : words

/** The blocks of a report as it leaves Revisit: written as Word, and read as any paper is. */
const readBack = async (
  { appDataFolder, resourcesFolder, reader, writeReport = writeHere }: ServicesOptions,
  report: Report,
  now: Date,
): Promise<Result<readonly Block[]>> => {
  const fontsFolder = join(resourcesFolder, 'fonts')
  const bytes = await writeReport(report, 'docx', { fontsFolder, now, by: null })
  const folder = join(openedFolder(appDataFolder), randomUUID())
  try {
    await mkdir(folder, { recursive: true })
    const file = join(folder, 'Report.docx')
    await writeFile(file, bytes ?? new Uint8Array())
    const read = await reader.read(file, 'Report.docx')
    return read.ok ? ok(read.value.blocks) : read
  } finally {
    await rm(folder, { recursive: true, force: true }).catch(() => undefined)
  }
}

/** A report read back beside the paper that it was begun from, as `revisit compare` does. */
export const compareWithPaper = async (
  options: ServicesOptions,
  workspace: Workspace,
  id: string,
): Promise<Result<AnswerOf<'reports.comparePaper'>>> => {
  const open = await openReport(workspace, id)
  if (!open.ok) return open
  const { draft, subject } = open.value
  const { paperId } = subject
  if (paperId === null)
    return failed(
      'no-paper',
      'This report was not begun from a paper.',
      'Begin one from the page of the paper to compare the two.',
    )
  const paper = await getPaper(workspace.read, paperId)
  if (!paper.ok) return paper
  const was = await wholePaper(workspace, paperId)
  if (!was.ok) return was
  const is = await readBack(options, printedReport(draft), workspace.now())
  if (!is.ok) return is
  const found = await foundInPaper(workspace.read, paperId)
  const tracked = new Set(found.map(({ citation }) => citation.block))
  const { title, council, body, dateWords } = draft
  const all = comparePaper(was.value, is.value, tracked, [title, council, body, dateWords])
  const places = placesInDraft(
    draft.blocks,
    all.map(({ report }) => report),
  )
  return ok({
    paper: { id: paperId, title: paper.value.title },
    kinds: pieceKinds.flatMap((kind) => {
      const own = all.filter((each) => each.kind === kind && each.paper !== null)
      const same = own.filter(({ verdict }) => verdict === 'same').length
      return own.length === 0 ? [] : [{ kind, same, of: own.length }]
    }),
    differences: all.flatMap(({ kind, verdict, why, paper: ofPaper, report, paperBlock }, i) =>
      verdict === 'same'
        ? []
        : [
            {
              kind,
              verdict,
              why,
              paper: short(ofPaper),
              report: short(report),
              paperBlock,
              reportBlock: places[i] ?? null,
            },
          ],
    ),
  })
}
