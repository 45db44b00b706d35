import { z } from 'zod'

/** What main tells the window. The window asks again for what it shows; no data travels in an event. */
export const events = {
  /** Import jobs moved; sent at most ten times a second. */
  'imports.changed': z.object({}),
  /** Reading of scans moved on a page; sent at most ten times a second. */
  'scans.changed': z.object({}),
  /** Tracked data, candidates or papers changed. */
  'data.changed': z.object({
    topics: z.array(z.enum(['papers', 'candidates', 'recommendations', 'reviews', 'exports', 'workspace'])),
  }),
} as const

export type EventName = keyof typeof events
export type EventOf<N extends EventName> = z.infer<(typeof events)[N]>
