import { join } from 'node:path'
import type { AnswerOf, RequestedOf } from '../../../shared/contract.ts'
import type { ListFormat } from '../../../shared/model/list-export.ts'
import { failed, ok, type Result } from '../../../shared/model/result.ts'
import { statedDateWords } from '../../../shared/rules/stated-date-words.ts'
import { lists, reportOf } from '../../lists/index.ts'
import { writeReport } from '../../reports/index.ts'
import { councilSettings, today } from '../../tracking/index.ts'
import type { Workspace } from '../../workspace/index.ts'
import type { ServicesOptions } from '../services-options.ts'
import { logFile } from './log-file.ts'
import { plainFileName, writeWhole } from './write-whole.ts'

const filters: Readonly<Record<ListFormat, { name: string; extensions: readonly string[] }>> = {
  xlsx: { name: 'Excel workbook', extensions: ['xlsx'] },
  csv: { name: 'Comma-separated values', extensions: ['csv'] },
  docx: { name: 'Word document', extensions: ['docx'] },
}

type Progress = NonNullable<AnswerOf<'lists.exporting'>['progress']>
type Exported = AnswerOf<'lists.export'>

/** The one export of a list that is being written: the window shows how far it is, and can stop it. */
export type ListExport = {
  readonly progress: () => Progress | null
  readonly stop: () => void
  readonly run: (workspace: Workspace, request: RequestedOf<'lists.export'>) => Promise<Result<Exported>>
}

const stopped = () => failed('stopped', 'The export was stopped: nothing was written.')

export const createListExport = (options: ServicesOptions): ListExport => {
  let progress: Progress | null = null
  let isStopped = false
  const write = async (
    workspace: Workspace,
    { list: name, title, view, ids, exempt, format }: RequestedOf<'lists.export'>,
    file: string,
  ): Promise<Result<Exported>> => {
    const list = lists[name]
    const sheet = await list.sheet(workspace.read, {
      title,
      view,
      exempt,
      ...(ids !== undefined && { ids: new Set(ids) }),
      today: today(workspace),
      goesOn: (done, total) => {
        progress = { done, total }
        return !isStopped
      },
    })
    if (sheet === null) return stopped()
    const report = reportOf(sheet, format, {
      council: (await councilSettings(workspace.read)).name,
      dateWords: statedDateWords(today(workspace)),
      noun: list.noun,
    })
    const now = workspace.now()
    const bytes = await writeReport(report, format, {
      fontsFolder: join(options.resourcesFolder, 'fonts'),
      now,
      by: (await workspace.settings.get('user')) || null,
    })
    if (isStopped) return stopped()
    const written = await writeWhole(file, bytes, 'list')
    const { rows, leftOut, shortened } = sheet
    if (!written.ok) return written
    await logFile(workspace, {
      what: 'list',
      by: 'window',
      report,
      format,
      file,
      bytes,
      at: now.toISOString(),
    })
    return ok({ file, rows, leftOut, shortened })
  }
  return {
    progress: () => progress,
    stop: () => {
      isStopped = true
    },
    run: async (workspace, request) => {
      if (progress !== null)
        return failed('busy', 'Another export is being written.', 'Wait for it, or stop it.')
      const name = `${plainFileName(request.title, 'List')}.${request.format}`
      const file = await options.chooseSavePath(name, [filters[request.format]])
      if (file === undefined) return ok({ file: null, rows: 0, leftOut: 0, shortened: 0 })
      progress = { done: 0, total: 0 }
      isStopped = false
      try {
        return await write(workspace, request, file)
      } finally {
        progress = null
      }
    },
  }
}
