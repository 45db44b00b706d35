/**
 * Who is to do something, by the shapes that names of people, posts and bodies have in papers: a title and a
 * name, initials, or capitalised words around a word for a post. No names are known here.
 */

const honorific =
  '(?:(?:County |Borough |District |City |Parish |Town |Ward )?(?:Cllrs?\\b\\.?|Councillors?)|Mr\\.?|Mrs\\.?|Ms\\.?|Miss|Dr\\.?)'
const namePart = "(?:[A-Z][A-Za-z’'-]{1,24}|[A-Z]\\.?)"
export const personPattern = `${honorific} ${namePart}(?: ${namePart}){0,2}`

const post =
  '(?:[Cc]lerk|[Cc]hair(?:man|woman|person)?|[Ss]ecretary|[Tt]reasurer|[Cc]onvener|[Ll]eader|[Mm]ayor|Director|Head|Manager|Officer|Advisor|Adviser|Portfolio Holder|[Cc]abinet [Mm]ember|Executive Member|Chief Executive|Coordinator|Co-ordinator|Engineer|Solicitor|Warden|Team|Service|Lead|Chief|Champion|Department|Unit)'
const word = "(?:[A-Z][A-Za-z’'&-]{0,24})"
const tail = `(?: (?:of|for|[-–]) (?:the )?(?:${word}|&)(?:,? (?:and |of |for |& )?${word}){0,7})`
/** A post: "Clerk", "Director of Place", "Leaving Care Manager", "Cabinet Member for Housing". */
export const postPattern = `(?:${word} (?:and |& )?){0,5}${post}${tail}?`
export const initialsPattern = '[A-Z]{2,3}'

const one = `(?:${personPattern}|${postPattern}|${initialsPattern})`
/** One or more doers: "HR and NC", "Cllr O. Ash/Clerk". */
export const doersPattern = `(?:[Tt]he )?${one}(?:(?: and |, |/| & )(?:the )?${one}){0,3}`

const whole = new RegExp(`^${doersPattern}$`)
const nobody = /^(?:TBC|TBA|N\/A|NA|UK|EU|OBE|MBE|PM|AM|No|OK)$/

/** True where a text is a doer and nothing else, as in a margin or an owner's cell. */
export const isDoer = (text: string): boolean => text.length < 120 && !nobody.test(text) && whole.test(text)

const subject = new RegExp(
  `(?:^|\\b[Tt]hat |; |, )(?:[Tt]he )?(${personPattern}|${postPattern}(?: and (?:the )?${postPattern})?)(?=,? (?:should|must|shall|be asked|be requested|be invited|is asked|are asked|is requested|to |presents?|brings?|provides?|reports?|considers?|prepares?|writes?|reviews?|ensures?|works?|develops?|undertakes?|consults?|circulates?|investigates?|arranges?|leads?))`,
)

/** The person or post that a recommendation says should act, as printed; null where it is the council at large. */
export const ownerIn = (text: string): string | null => {
  const match = subject.exec(text.slice(0, 400))
  const name = match?.[1]?.trim()
  return name !== undefined && /^(?:[A-Z]|cabinet member|chair)/.test(name) ? name : null
}
