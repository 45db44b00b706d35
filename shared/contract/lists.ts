import { z } from 'zod'
import { listFormatSchema } from '../model/list-export.ts'
import { listViewSchema } from '../model/list-view.ts'
import { nothing } from './window.ts'

export const listsContract = {
  /**
   * Asks where to save and writes the list there as the view shows it: its columns, order, groups and filter.
   * `ids`: only these of its rows. `file` is null where the person cancels; 'stopped' where the export was.
   */
  'lists.export': {
    request: z.object({
      list: z.enum(['recommendations']),
      title: z.string().trim().min(1).max(200),
      view: listViewSchema,
      ids: z.array(z.string()).max(100_000).optional(),
      format: listFormatSchema,
    }),
    answer: z.object({ file: z.string().nullable(), rows: z.int() }),
  },
  /** How far the export is that is being written; null: none is. */
  'lists.exporting': {
    request: nothing,
    answer: z.object({ progress: z.object({ done: z.int(), total: z.int() }).nullable() }),
  },
  'lists.stopExport': { request: nothing, answer: nothing },
} as const
