import type { ExportFormat, Report } from '../../../shared/model/report.ts'
import type { WriteOptions } from '../writers/writer.ts'

/** What the process that writes a report is asked. */
export type WritingRequest = {
  readonly report: Report
  readonly format: ExportFormat
  readonly options: WriteOptions
}

/** `bug`: it broke, with where. */
export type WritingAnswer = { readonly bytes: Uint8Array } | { readonly bug: string }
