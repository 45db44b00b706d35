import { isBullet } from './label.ts'
import type { Passage } from './passage.ts'

const known =
  /^(?:summary of )?(?:key |our |main |headline )?(?:recommendation(?:s|\(s\))?(?: in brief| at a glance)?|findings|conclusions?(?: and recommendations)?|background|introduction|context|executive summary|summary|foreword|contents|table of contents|agenda|minutes|purpose(?: of (?:the )?report)?|options(?: considered)?|implications|appendix \w+|reasons? for (?:the )?(?:decisions?|recommendations?)|terms of reference|methodology|membership|next steps|action plan|actions)(?:\s?[:.–-])?$/i

/** A section that papers of this kind have by name, so that nothing before it goes on below. */
export const isKnownSection = (text: string): boolean => known.test(text)

const marker = /^(?:resolved|agreed|recommended|decided|unanimously)\b/i
const short = (text: string): boolean =>
  text.length > 1 && text.length < 140 && !/[.;,:]$/.test(text.replace(/\.{2,}\s?\d*$/, ''))

const inCapitals = (text: string): boolean =>
  /^[^a-z]+$/.test(text) && (text.match(/[A-Z]/g)?.length ?? 0) >= 4

const partOfPaper = /^(?:chapter|section|part|appendix|annexe?|schedule)\b/i
const grouping = /^(?:priority|theme|objective|aim|goal|outcome|ambition|pillar|workstream|strand)\b/i

/** True where a label counts the parts of a paper ("Appendix B", "Chapter 7:"), not the entries of a list. */
export const labelsPart = (label: string): boolean => partOfPaper.test(label)

/** Rank of a heading: 1 is the highest; null where the passage is no heading. */
export const headingRank = (passage: Passage): number | null => {
  const { text, kind } = passage
  if (passage.row !== undefined) return known.test(text) ? 6 : null
  if (text === '' || text.length > 200) return null
  const bare = text.replace(/\s?[–-]$/, '')
  if (kind === 'heading') return passage.level
  if (marker.test(text) || isBullet(passage.label)) return null
  if (known.test(text)) return passage.label === null ? 3 : 2
  if (passage.label !== null && short(text) && labelsPart(passage.label)) return 2
  if (passage.label !== null && short(text) && text.length < 90 && grouping.test(passage.label)) return 4
  if (inCapitals(bare) && text.length < 140) return passage.label === null ? 2 : 3
  if (passage.bold && short(text)) return 4
  if (
    passage.label !== null &&
    /^\d/.test(passage.label) &&
    short(text) &&
    text.split(' ').length <= 14 &&
    /^[A-Z]/.test(text) &&
    !/[.;:]$/.test(text)
  )
    return 5
  return null
}

/** "Recommendation 4" and its like stand as headings in some papers, but head only their own text. */
export const isItemLabelHeading = (passage: Passage): boolean =>
  (passage.label !== null && /^(?:recommendation|rec)\b/i.test(passage.label) && passage.text.length < 160) ||
  /^recommendation\s(?:no\.?\s?)?\d+[a-z]?\s?[:.–-]?$/i.test(passage.text)
