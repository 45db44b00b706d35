import type { Reason, Result } from '../../shared/model/result.ts'
import type { GoesOn } from './workspace.ts'

/** What an attempt at an undo came to. */
export type Undone =
  | { readonly ok: true; readonly value: string | null }
  | {
      readonly ok: false
      readonly reason: Reason
      /** Ids of the changes that can't be taken back, for this reason; none where it was stopped. */
      readonly refused: readonly string[]
      /** What was done before them, in words; null where there is nothing. */
      readonly before: string | null
    }

/** Tries to take back the last change that is not among those passed by; whole or not at all. */
type Attempt = (passed: readonly string[], goesOn: GoesOn) => Promise<Undone>

/**
 * Undo as it is pressed again and again: what can't be taken back is said once, with what comes next; the press after
 * goes on to that. Without this nobody could take back anything older than a frozen round.
 */
export const undoPresses = (attempt: Attempt) => {
  let told: readonly string[] = []
  return {
    press: async (goesOn: GoesOn): Promise<Result<string | null>> => {
      let passed: readonly string[] = []
      for (;;) {
        const done = await attempt(passed, goesOn)
        if (done.ok) return done
        const { reason, refused, before } = done
        if (refused.length === 0) return { ok: false, reason }
        const known = refused.every((id) => told.includes(id))
        if (!known) {
          told = [...told, ...refused]
          const next =
            before === null ? reason.next : `Undo again to take back what was done before: “${before}”.`
          return { ok: false, reason: { ...reason, next } }
        }
        passed = [...passed, ...refused]
      }
    },
    /** Something new was done: what can't be taken back is said again. */
    forget: (): void => {
      told = []
    },
  }
}
