import { z } from 'zod'

/** Why something expected failed, in words a person can act on. `code` is for programs and tests. */
export const reasonSchema = z.object({
  code: z.string(),
  /** One plain sentence: what went wrong. */
  message: z.string(),
  /** What to do next, where there is something to do. */
  next: z.string().optional(),
})
export type Reason = z.infer<typeof reasonSchema>

/** A reason on one line: what went wrong, and what to do next where there is something to do. */
export const reasonWords = ({ message, next }: Reason): string =>
  next === undefined ? message : `${message} ${next}`

/** Expected failures are values; only bugs throw. */
export type Result<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly reason: Reason }

export const ok = <T>(value: T): Result<T> => ({ ok: true, value })

export const failed = (code: string, message: string, next?: string): Result<never> => ({
  ok: false,
  reason: next === undefined ? { code, message } : { code, message, next },
})
