import { z } from 'zod'

/** Lists are asked for by window; nothing longer crosses the bridge. */
const maxWindow = 200

export const windowSchema = z.object({
  offset: z.int().nonnegative().default(0),
  limit: z.int().positive().max(maxWindow).default(maxWindow),
})

/** A window of rows and how many there are in all. */
export const windowOf = <T extends z.ZodType>(row: T) =>
  z.object({ total: z.int(), rows: z.array(row).max(maxWindow) })

export const nothing = z.object({})
export type Nothing = z.infer<typeof nothing>
