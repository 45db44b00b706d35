import type { ExportFormat, Report } from '../../../shared/model/report.ts'
import { writeCsv } from './csv.ts'
import { writeDocx } from './docx/docx.ts'
import { writeHtml } from './html/html.ts'
import { writePdf } from './pdf/pdf.ts'
import type { OnProgress, WriteOptions, Writer } from './writer.ts'
import { writeXlsx } from './xlsx.ts'

const writers: Readonly<Record<ExportFormat, Writer>> = {
  docx: writeDocx,
  pdf: writePdf,
  html: writeHtml,
  xlsx: writeXlsx,
  csv: writeCsv,
}

/** The bytes of `report` in `format`. */
export const writeReport = (
  report: Report,
  format: ExportFormat,
  options: WriteOptions,
  onProgress?: OnProgress,
): Promise<Uint8Array> => writers[format](report, options, onProgress)
