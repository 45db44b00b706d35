/* In a process of its own: exports the large review of a workspace and says how many milliseconds that took. */
import { join } from 'node:path'
import { buildReport, saveReport } from '../../electron/services/index.ts'
import { root } from '../../tools/fresh-build.ts'
import { largeReviewId } from './fill.ts'
import { withWorkspace } from './opened.ts'

const [folder = '', file = ''] = process.argv.slice(2)
const ms = await withWorkspace(folder, async (workspace) => {
  const start = performance.now()
  const report = await buildReport(workspace, { template: 'revisit', reviewId: largeReviewId })
  if (!report.ok) throw new Error(report.reason.message)
  const destination = { file, resourcesFolder: join(root, 'resources'), by: 'command line' } as const
  const format = file.endsWith('.pdf') ? 'pdf' : 'docx'
  const saved = await saveReport(workspace, report.value, { ...destination, format })
  if (!saved.ok) throw new Error(saved.reason.message)
  return performance.now() - start
})
process.send?.(ms)
