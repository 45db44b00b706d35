import type { bulkContract } from '../../../shared/contract/bulk.ts'
import { failed, ok } from '../../../shared/model/result.ts'
import type { Services } from '../../services/index.ts'
import { applyBulkEdit, previewBulkEdit } from '../../tracking/index.ts'
import type { HandlersOf } from './handlers-of.ts'
import { asks, changes } from './with-workspace.ts'

const tracked = ['recommendations', 'reviews', 'workspace'] as const

/** The one edit of many rows that is being made: the window shows how far it is, and can stop it. */
export const bulkHandlers = (services: Services): HandlersOf<typeof bulkContract> => {
  let progress: { readonly done: number; readonly total: number } | null = null
  let isStopped = false
  return {
    'bulk.preview': asks(services, ({ workspace }, request) => previewBulkEdit(workspace, request)),
    'bulk.apply': changes(services, tracked, async ({ workspace }, request) => {
      if (progress !== null) return failed('busy', 'Another edit is being made.', 'Wait for it, or stop it.')
      progress = { done: 0, total: request.ids.length }
      isStopped = false
      try {
        return await applyBulkEdit(workspace, request, (done, total) => {
          progress = { done, total }
          return !isStopped
        })
      } finally {
        progress = null
      }
    }),
    'bulk.progress': asks(services, async () => ok({ progress })),
    'bulk.stop': asks(services, async () => {
      isStopped = true
      return ok({})
    }),
  }
}
