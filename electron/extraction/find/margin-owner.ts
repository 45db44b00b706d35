import { doerAt } from '../fields/doer.ts'
import { nobodyKnown, type Roster } from '../fields/roster.ts'

/** A doer printed in the margin beside a paragraph comes out at the paragraph's end, after its last full stop. */
export const marginOwner = (
  text: string,
  known: Roster = nobodyKnown,
): { readonly owner: string; readonly start: number } | null => {
  // A paragraph with nothing in its margin ends with its own stop.
  if (/[.;:!?)”"]$/.test(text.slice(-1))) return null
  const from = Math.max(0, text.length - 100)
  for (const match of text.slice(from).matchAll(/(?<=[.;:!?)”"] )(?=[A-Z])/g)) {
    const start = from + match.index
    const tail = text.slice(start)
    const doer = tail === 'All' ? null : doerAt(tail, 0, known)
    if (
      tail === 'All' ||
      (doer !== null &&
        doer.end === tail.length &&
        (doer.kind === 'person' ||
          doer.kind === 'office' ||
          (doer.kind === 'initials' && tail.split(/[^A-Z]+/).every((one) => known.initials.has(one)))))
    )
      return { owner: tail, start }
  }
  return null
}
