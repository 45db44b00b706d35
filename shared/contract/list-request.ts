import { z } from 'zod'
import { windowSchema } from './window.ts'

/** What every list is asked for: a window of its rows that fit the filter, in the order of a column, group by group. */
export const listRequest = <
  F extends z.ZodType<object>,
  const S extends readonly [string, ...string[]],
  const G extends readonly [string, ...string[]],
>(
  filter: F,
  sorts: S,
  groups: G,
) =>
  windowSchema.extend({
    filter,
    /** The first is the order in which the list opens. */
    sort: z.enum(sorts).default(sorts[0] as never),
    descending: z.boolean().default(false),
    /** The rows come group by group, in the order of 'lists.groups'. */
    group: z.enum(groups).optional(),
  })
