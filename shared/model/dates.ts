import { z } from 'zod'

/** ISO date with the precision that was stated: "2012", "2012-12" or "2012-12-05". */
export const statedDateSchema = z.string().regex(/^\d{4}(-\d{2}(-\d{2})?)?$/)
export type StatedDate = z.infer<typeof statedDateSchema>

/** A full ISO day, "2012-12-05". */
export const daySchema = z.iso.date()

/** An instant, ISO 8601 in UTC. */
export const instantSchema = z.iso.datetime()
