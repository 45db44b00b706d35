import type { ExportFormat } from '../../../shared/model/report.ts'

export const formatWords: Readonly<Record<ExportFormat, string>> = {
  docx: 'Word',
  pdf: 'PDF',
  html: 'Web page',
  xlsx: 'Excel (tables)',
  csv: 'CSV (tables)',
}
