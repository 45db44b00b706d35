import { z } from 'zod'
import { listFormatSchema } from '../model/list-export.ts'
import { listGroupSchema } from '../model/list-group.ts'
import { listNameSchema } from '../model/list-name.ts'
import { listFilterSchema, listViewSchema } from '../model/list-view.ts'
import { nothing, windowOf, windowSchema } from './window.ts'

export const listsContract = {
  /** The groups of a list by what `group` names, in the order of its rows, with how many rows each has. */
  'lists.groups': {
    request: windowSchema.extend({ list: listNameSchema, filter: listFilterSchema, group: z.string() }),
    answer: windowOf(listGroupSchema),
  },
  /** Which rows fit, all at once: for "select all", which a window at a time would take seconds. */
  'lists.ids': {
    request: z.object({ list: listNameSchema, filter: listFilterSchema }),
    answer: z.object({ ids: z.array(z.string()) }),
  },
  /**
   * Asks where to save and writes the list there as the view shows it: its columns, order, groups and filter.
   * `ids`: only these of its rows. What comes from papers that are exempt from publication is left out, and
   * counted; with `exempt` it is kept, and the file is marked. `file` is null where the person cancels; 'stopped'
   * where the export was.
   */
  'lists.export': {
    request: z.object({
      list: listNameSchema,
      title: z.string().trim().min(1).max(200),
      view: listViewSchema,
      ids: z.array(z.string()).max(100_000).optional(),
      exempt: z.boolean().default(false),
      format: listFormatSchema,
    }),
    answer: z.object({
      file: z.string().nullable(),
      rows: z.int(),
      /** Rows left out whole, and cells of others that say less than the window shows. */
      leftOut: z.int(),
      shortened: z.int(),
    }),
  },
  /** How far the export is that is being written; null: none is. */
  'lists.exporting': {
    request: nothing,
    answer: z.object({ progress: z.object({ done: z.int(), total: z.int() }).nullable() }),
  },
  'lists.stopExport': { request: nothing, answer: nothing },
} as const
