/* In a process of its own: writes the long scrutiny report and says how many milliseconds that took. */
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { writeReport } from '../../electron/reports/index.ts'
import { root } from '../../tools/fresh-build.ts'
import { longReport } from '../papers/scrutiny-report.ts'

const [file = ''] = process.argv.slice(2)
const report = longReport()
const start = performance.now()
const bytes = await writeReport(report, file.endsWith('.pdf') ? 'pdf' : 'docx', {
  fontsFolder: join(root, 'resources/fonts'),
  now: new Date('2026-01-05T09:00:00Z'),
})
await writeFile(file, bytes)
process.send?.(performance.now() - start)
