/** Writes the sample papers into resources/sample (`npm run sample`). The same sources give the same bytes. */
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { writeReport } from '../../electron/reports/index.ts'
import { annualReport } from './annual-report.ts'
import { minutes } from './minutes.ts'
import { scrutinyReport } from './scrutiny-report.ts'

const papers = [
  { name: 'Community transport scrutiny report, March 2024.docx', format: 'docx', report: scrutinyReport },
  { name: 'Places Scrutiny Panel minutes, 20 March 2025.pdf', format: 'pdf', report: minutes },
  { name: 'Overview and scrutiny annual report 2024-25.pdf', format: 'pdf', report: annualReport },
] as const

const root = join(import.meta.dirname, '../..')
const folder = join(root, 'resources/sample')
await mkdir(folder, { recursive: true })
for (const { name, format, report } of papers) {
  const bytes = await writeReport(report, format, {
    fontsFolder: join(root, 'resources/fonts'),
    now: new Date('2025-05-09T09:00:00Z'),
  })
  await writeFile(join(folder, name), bytes)
}
