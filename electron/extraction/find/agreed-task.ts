import { doerAt } from '../fields/doer.ts'
import type { Roster } from '../fields/roster.ts'
import { isTaskVerb } from '../fields/task-verbs.ts'
import { abbreviates } from '../paper/bodies.ts'

/** Where what was suggested begins. */
export const suggested = /\b(?:suggested|proposed|recommended|requested) (?:that )?/g
/** Where what was decided begins. */
export const decided =
  /\b(?:agreed|resolved|decided|AGREED|RESOLVED|DECIDED)(?: unanimously)? (?:that |for )?/g
const does =
  /^ (?:(?:would|should|will|to|is to|be asked to|be requested to) )?(?:also |then |[a-z]+ly )?([a-z-]+)/

/** "agreed that the Clerk approach…": one named doer has a task, so it is an action. Null where the decision is the body's own. */
export const taskOwner = (
  sentence: string,
  ownNames: readonly (string | null)[],
  known: Roster,
  shape: RegExp,
): string | null => {
  for (const match of sentence.matchAll(shape)) {
    const doer = doerAt(sentence, match.index + match[0].length, known)
    if (doer === null || ownNames.some((name) => name !== null && abbreviates(doer.name, name))) continue
    // "agreed that TW, as treasurer, would keep the accounts"
    const rest = sentence.slice(doer.end).replace(/^, [^,]{2,40},(?= )/, '')
    if (isTaskVerb(does.exec(rest)?.[1] ?? '')) return doer.name
  }
  return null
}
