import { asksFor } from '../fields/asking.ts'
import { isKnownSection } from './headings.ts'
import type { Passage } from './passage.ts'

/** Where a paper ends what it recommends and goes on with itself. */
const goesOn =
  /^(?:appendi(?:x|ces)|annex\w*|references|bibliography|acknowledge?ments|glossary|contacts?|further (?:information|reading)|background|implementation|monitoring|evaluation|consultation|risks?|equalit\w+|(?:financial|legal|resource) \w+|limitations|sources|thanks|next steps)\b/i

/** Words that only lead to what is recommended. */
const leadsIn = ({ label, text }: Passage): boolean =>
  label === null && (text.endsWith(':') || (/\brecommend/i.test(text) && text.length < 500))

/** True where nothing has been recommended yet between a heading and the passage: it stands over others. */
export const isStillBare = (passages: readonly Passage[], heading: number, at: number): boolean =>
  at - heading <= 4 && passages.slice(heading + 1, at).every(leadsIn)

/**
 * True where a heading inside a section of recommendations is only a theme of theirs ("Housing", "Early help"),
 * though it is set as the section's own heading is: what stands right under it asks for something.
 */
export const isTheme = (passages: readonly Passage[], heading: Passage): boolean => {
  if (isKnownSection(heading.text) || goesOn.test(heading.text)) return false
  const next = passages[heading.at + 1]
  // A table between them holds what is said instead.
  if (next === undefined || next.block - heading.block > 1) return false
  return asksFor(next.text) || (next.label === null && next.text.endsWith(':'))
}
