import type { ExportFormat, Report } from '../../../shared/model/report.ts'
import { writeDocx } from './docx.ts'
import { writePdf } from './pdf/pdf.ts'
import type { WriteOptions, Writer } from './writer.ts'

const writers: Readonly<Record<ExportFormat, Writer>> = {
  docx: writeDocx,
  pdf: writePdf,
}

/** The bytes of `report` in `format`. */
export const writeReport = (
  report: Report,
  format: ExportFormat,
  options: WriteOptions,
): Promise<Uint8Array> => writers[format](report, options)
