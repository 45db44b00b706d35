import type { ExportFormat, Report } from '../../../shared/model/report.ts'
import type { Progress, WriteOptions } from '../writers/writer.ts'

/** What the process that writes a report is asked. */
export type WritingRequest = {
  readonly report: Report
  readonly format: ExportFormat
  readonly options: WriteOptions
}

/** How far it is, then what was written. `bug`: it broke, with where. */
export type WritingAnswer =
  | { readonly progress: Progress }
  | { readonly bytes: Uint8Array }
  | { readonly bug: string }
