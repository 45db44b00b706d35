import { z } from 'zod'
import { daySchema } from '../model/dates.ts'
import {
  needGroupSchema,
  needKindSchema,
  needSchema,
  openClockSchema,
  progressRowSchema,
} from '../model/home.ts'
import { nothing, windowOf, windowSchema } from './window.ts'

const rows = z.object({
  /** At most as many as were asked for; the newest reviews, the largest directorates. */
  rows: z.array(progressRowSchema).max(200),
  total: z.int(),
})

export const homeContract = {
  'home.overview': {
    request: nothing,
    answer: z.object({
      today: daySchema,
      /** Recommendations in the register. */
      tracked: z.int(),
      groups: z.array(needGroupSchema),
      /** Since when nothing backs the workspace up, where that is seven days or more; null: it is backed up. */
      backupMissing: z.object({ days: z.int(), last: daySchema.nullable() }).nullable(),
    }),
  },
  'home.needs': {
    request: windowSchema.extend({ kind: needKindSchema, dismissed: z.boolean().default(false) }),
    answer: windowOf(needSchema),
  },
  /** Puts it away until how it stands changes. */
  'home.dismiss': { request: z.object({ key: z.string() }), answer: nothing },
  'home.bringBack': { request: z.object({ key: z.string() }), answer: nothing },
  /** Brings back everything that was put away; `count`: how much that was. */
  'home.bringAllBack': { request: nothing, answer: z.object({ count: z.int() }) },
  'home.progress': {
    request: z.object({ by: z.enum(['review', 'directorate']), limit: z.int().positive().max(200) }),
    answer: rows,
  },
  /** Responses that are waited for, the most pressing first, and how all of them stand. */
  'home.clocks': {
    request: z.object({ limit: z.int().positive().max(200) }),
    answer: z.object({
      today: daySchema,
      open: z.array(openClockSchema).max(200),
      counts: z.object({
        overdue: z.int(),
        running: z.int(),
        paused: z.int(),
        answeredInTime: z.int(),
        answeredLate: z.int(),
        notStarted: z.int(),
        noTime: z.int(),
      }),
    }),
  },
} as const
