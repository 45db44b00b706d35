import type { Setting } from '../paper/settings.ts'
import { zoneOf } from '../paper/zones.ts'

const who =
  '(?:provider|manager|management|trust|service|home|practice|council|cabinet|board|commissioner|partner|agency|hospital|owner)s?'

/** Headings that stand under a section of recommendations and leave it: what was answered, why, what was good, what comes next. */
const leaves: readonly RegExp[] = [
  new RegExp(`^(?:the )?(?:\\w+ )?${who}['’]?s?['’]? (?:responses?|reply|replies|comments)\\b`, 'i'),
  /^(?:the )?(?:responses?|reply|replies|comments)(?: (?:from|by|received|to (?:the |these |our )?recommendations?)\b.*)?$/i,
  /^what (?:happens|happened|will happen) (?:next|now)\b|^why\b|^(?:our )?(?:rationale|reasons?)\b/i,
  /^(?:areas of |examples? of )?(?:good|best|notable) practice\b|^what (?:was|is|went|we) (?:good|well|working well|liked|saw|heard|found)\b/i,
  /^(?:acknowledge?ments?|thank(?:s| you)|methodology|limitations|references|glossary|contact(?: us| details)?|share this page|(?:useful|related) links)\b/i,
]

/** True where a heading below that of the recommendations has left their section. */
export const hasLeft = ({ under }: Setting): boolean => {
  const section = under.findLastIndex((heading) => zoneOf(heading) === 'recommendations')
  return (
    section >= 0 &&
    under.slice(section + 1).some((heading) => leaves.some((shape) => shape.test(heading.trim())))
  )
}
