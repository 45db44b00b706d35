import { failed, type Reason, type Result } from '../../shared/model/result.ts'
import { type ForGood, forGoodWords } from './for-good.ts'
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

/** What an undo would come to now: ids of the changes that it can't take back, and what it would, in words. */
type Ahead = { readonly refused: readonly string[]; readonly before: string | null }

const again = (before: string): string => `Undo again to take back what was done before: “${before}”.`

/**
 * Undo as it is pressed again and again: what can't be taken back is said once, with what comes next; the press after
 * goes on to that. Without this nobody could take back anything older than a frozen round, and whoever presses it to
 * take a freeze back would lose something else.
 */
export const undoPresses = (
  attempt: Attempt,
  ahead: () => Promise<Ahead>,
  lastTime: () => Promise<ForGood | null>,
) => {
  let told: readonly string[] = []
  // undefined: nothing was done since the workspace was opened; what was done last is written down in it.
  let doneForGood: ForGood | null | undefined
  return {
    press: async (goesOn: GoesOn): Promise<Result<string | null>> => {
      const done = doneForGood === undefined ? await lastTime() : doneForGood
      doneForGood = null
      if (done !== null) {
        const { refused, before } = await ahead()
        const message = `${forGoodWords[done]} can’t be undone.`
        told = [...told, ...refused]
        return before === null ? failed('for-good', message) : failed('for-good', message, again(before))
      }
      let passed: readonly string[] = []
      for (;;) {
        const tried = await attempt(passed, goesOn)
        if (tried.ok) return tried
        const { reason, refused, before } = tried
        if (refused.length === 0) return { ok: false, reason }
        const known = refused.every((id) => told.includes(id))
        if (!known) {
          told = [...told, ...refused]
          const next = before === null ? reason.next : again(before)
          return { ok: false, reason: { ...reason, next } }
        }
        passed = [...passed, ...refused]
      }
    },
    /** Something new was done: what can't be taken back is said again. */
    forget: (): void => {
      told = []
      doneForGood = null
    },
    /** Something was done that no undo takes back. */
    forGood: (what: ForGood): void => {
      doneForGood = what
    },
  }
}
