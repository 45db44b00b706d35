import { mkdir, readFile, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import type { ReportBase } from '../../../shared/contract/reports.ts'
import type { Nothing } from '../../../shared/contract/window.ts'
import { failed, ok, type Result } from '../../../shared/model/result.ts'
import { openBase } from '../../reports/index.ts'
import type { Workspace } from '../../workspace/index.ts'
import { writeWhole } from '../exports/write-whole.ts'
import { baseWords } from './report-base-words.ts'

/** Where a workspace keeps the council's own Word file. */
const templatesFolder = ({ folder }: Workspace): string => join(folder, 'templates')

const baseFile = (workspace: Workspace): string => join(templatesFolder(workspace), 'base.docx')

/** The name that the file had when it was chosen. */
const nameKey = 'report_base_name'

/** The council's own Word file that reports are written on; null: none was chosen. */
export const reportBase = async (workspace: Workspace): Promise<ReportBase | null> => {
  const file = await stat(baseFile(workspace)).catch(() => null)
  if (file === null) return null
  const name = (await workspace.settings.get(nameKey)) ?? 'base.docx'
  const bytes = await readFile(baseFile(workspace)).catch(() => null)
  const base = bytes === null ? null : openBase(bytes)
  return { name, bytes: file.size, gives: base?.ok === true ? baseWords(base.value) : null }
}

const unreadable = failed(
  'unreadable',
  'This file can’t be read.',
  'Close it in other programs, and try again.',
)

/** The bytes of a Word file that can be a base, or why it can't. */
export const readBase = async (path: string): Promise<Result<Uint8Array>> => {
  const bytes = await readFile(path).catch(() => null)
  if (bytes === null) return unreadable
  const base = openBase(bytes)
  return base.ok ? ok(new Uint8Array(bytes)) : base
}

/** Makes the file at `path` the base of every Word file from now on; a copy is kept in the workspace. */
export const setReportBase = async (
  workspace: Workspace,
  { path, name }: { readonly path: string; readonly name: string },
): Promise<Result<Nothing>> => {
  const bytes = await readBase(path)
  if (!bytes.ok) return bytes
  await mkdir(templatesFolder(workspace), { recursive: true })
  const written = await writeWhole(baseFile(workspace), bytes.value, 'Word file')
  if (written.ok) await workspace.settings.set(nameKey, name)
  return written
}

/** From now on Word files have Revisit's own look again. */
export const removeReportBase = async (workspace: Workspace): Promise<Result<Nothing>> => {
  await rm(baseFile(workspace), { force: true })
  return ok({})
}

/** What Word files are written on; undefined: nothing, or a file that no longer can be. */
export const baseOf = async (workspace: Workspace): Promise<Result<Uint8Array | undefined>> =>
  (await reportBase(workspace)) === null ? ok(undefined) : readBase(baseFile(workspace))
