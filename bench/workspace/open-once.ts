/* In a process of its own: opens the workspace named by its argument and says when the first screens could be filled. */
import { listPapers } from '../../electron/documents/index.ts'
import { listRecommendations, listReviews } from '../../electron/tracking/index.ts'
import { withWorkspace } from './opened.ts'

const [folder = ''] = process.argv.slice(2)
await withWorkspace(folder, async ({ read }) => {
  const start = { offset: 0, limit: 100 }
  await listPapers(read, { ...start, sort: 'importedAt', descending: true })
  await listReviews(read, start)
  await listRecommendations(read, { ...start, filter: {}, sort: 'paper', descending: false }, '2026-05-20')
  process.send?.('shown')
})
