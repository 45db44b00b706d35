import { monthPattern } from '../fields/stated-date.ts'
import type { Span } from '../paper/sentences.ts'
import { type Role, roleOf } from '../tables/headings.ts'

/** Words that a label of their own introduces inside a text: "Response: Agreed.", "Update March 2024: …". */
export type Labelled = Span & { readonly role: Role; readonly label: string }

const label = /(?:^|\n\s*|(?<=[.!?)”"]) )([A-Z][^\n:.;!?]{1,50}):(?=\s|$)/g
const period = new RegExp(
  `\\b(?:(?:as )?at |as of |for |in |\\()?(?:q[1-4]|quarter (?:[1-4]|one|two|three|four)|(?:\\d{1,2}(?:st|nd|rd|th)? )?${monthPattern}\\b|spring|summer|autumn|winter)?[ ,]*(?:\\d{1,2}/\\d{1,2}/\\d{2,4}|(?:19|20)\\d{2}(?:[/-]\\d{2,4})?)?\\)?`,
  'gi',
)
const introduced: ReadonlySet<Role> = new Set<Role>([
  'commentary',
  'answer',
  'owner',
  'due',
  'status',
  'action',
])

/** What a label introduces; null where it is none of those that stand beside a recommendation. */
const labelRole = (words: string): Role | null => {
  const bare = words
    .replace(period, (time) => (time === '' ? '' : ' '))
    .replace(/[\s(),–-]+$/, '')
    .replace(/\s+/g, ' ')
    .trim()
  const role = roleOf(bare)
  return introduced.has(role) ? role : null
}

/** The parts of a text that labels introduce, in order; what stands before the first is the text's own. */
export const labelledParts = (text: string): readonly Labelled[] => {
  const marks = [...text.slice(0, 20_000).matchAll(label)].flatMap((match) => {
    const words = match[1] ?? ''
    const role = labelRole(words)
    return role === null
      ? []
      : [{ role, label: words, at: match.index, start: match.index + match[0].length }]
  })
  return marks.map(({ role, label: words, start }, index) => {
    const stop = marks[index + 1]?.at ?? text.length
    const slice = text.slice(start, stop)
    const lead = slice.length - slice.trimStart().length
    return { role, label: words, start: start + lead, end: start + Math.max(lead, slice.trimEnd().length) }
  })
}

/** Where the text's own words end: at its first label. */
export const ownWordsEnd = (text: string): number => {
  for (const match of text.slice(0, 20_000).matchAll(label))
    if (labelRole(match[1] ?? '') !== null) return match.index
  return text.length
}

const beside: ReadonlySet<Role> = new Set<Role>(['commentary', 'answer', 'status', 'owner', 'due'])
const ofProgress =
  /\b(?:progress|updates?|position|responses?|reply|status|rag|actions? taken|commentary|comments?|outcomes?|lead|officers?|owner|responsib\w+|deadline|timescales?|when|date|target|where are we|by when|by whom|who|what we (?:did|have done)|what (?:has )?happened|done so far)\b|^(?:by|delivered by)$/i

/** What a label on a line of its own, under a recommendation in prose, introduces; null where it is no such label. */
export const sideLabel = (line: string): Role | null => {
  const words = line.replace(/\s?[:–—-]\s*$/, '').trim()
  if (words.length > 50 || /[.;,!?]$/.test(words) || !/^[A-Z]/.test(words) || !ofProgress.test(words))
    return null
  // "Timescale: May 2021" says it at once; "Progress update: May 2021" stands over what is said.
  const value = /:\s*\S/.test(words)
  const role = labelRole(words)
  return role !== null && beside.has(role) && (!value || role === 'commentary') ? role : null
}

/** Labels of progress, answers, owners and dates in a recommendation's own paragraph. */
export const sideParts = (text: string): readonly Labelled[] =>
  labelledParts(text).filter(({ role, label: words }) => beside.has(role) && ofProgress.test(words))
