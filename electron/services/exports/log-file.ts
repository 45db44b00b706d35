import { createHash } from 'node:crypto'
import type { Exported } from '../../../shared/model/exported.ts'
import type { Report } from '../../../shared/model/report.ts'
import { leftOutWords } from '../../../shared/rules/report/left-out.ts'
import { markingWords } from '../../../shared/rules/report/page-words.ts'
import { logExport } from '../../tracking/index.ts'
import type { Workspace } from '../../workspace/index.ts'

/** A file that has been written: of what, and its bytes. */
type Written = Pick<Exported, 'what' | 'by' | 'format' | 'file' | 'at'> & {
  readonly bytes: Uint8Array
  /** What was written into it, where that is a report. */
  readonly report?: Report
  readonly title?: string
  readonly reportId?: string
}

/** The fingerprint of a file: by it a copy is told from a changed one. */
export const fingerprint = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex')

/** Writes a file that has left Revisit into its log, with its fingerprint, who had it, and its marking. */
export const logFile = async (
  workspace: Workspace,
  { report, title = report?.title ?? '', reportId, bytes, ...written }: Written,
): Promise<Exported> =>
  logExport(workspace, {
    ...written,
    who: (await workspace.settings.get('user')) ?? '',
    title,
    reportId: reportId ?? null,
    sha256: fingerprint(bytes),
    bytes: bytes.byteLength,
    version: report?.version ?? null,
    marking: report === undefined ? null : markingWords(report),
    leftOut: report === undefined ? null : leftOutWords(report),
  })
