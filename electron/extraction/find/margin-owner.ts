import { personPattern } from '../fields/doer.ts'

const name = `(?:${personPattern}|(?:[A-Z][a-z]+ )?(?:Clerk|Chair(?:man|woman|person)?|Secretary|Treasurer)|All)`
const atEnd = new RegExp(`(?<=[.;:!?)”"]\\s)(${name}(?:\\s?(?:/|&|and)\\s?${name}){0,2})\\.?$`)

/** A doer printed in the margin beside a paragraph comes out at the paragraph's end, after its last full stop. */
export const marginOwner = (text: string): { readonly owner: string; readonly start: number } | null => {
  const from = Math.max(0, text.length - 100)
  const match = atEnd.exec(text.slice(from))
  return match?.[1] === undefined ? null : { owner: match[1], start: from + match.index }
}
