import type { Passage } from '../paper/passage.ts'
import type { Reading } from '../paper/reading.ts'

const attending =
  /^(?:present|in attendance|attendance|attendees|members present|also present|officers(?: present| in attendance)?|councillors(?: present)?|members|clerk|apologies)\b\s?[:–-]?/i
const name =
  /(?:\b(?:Cllrs?|Councillors?|Mr|Mrs|Ms|Miss|Dr|Prof|Rev)\.? )?([A-Z][a-zA-Z’'-]*\.?(?: [A-Z]\.?){0,2}(?: (?:de|van|von|al|Mc|Mac|O['’])? ?[A-Z][a-zA-Z’'-]+){1,2})(?: ?\(([A-Z]{2,4})\))?/g
const posts =
  /^(?:Council|Committee|Panel|Board|Parish|Town|Borough|District|County|Head|Director|Officer|Manager|Services?|Democratic|Chief|Executive|Present|Chair|Vice|Members?|Clerk|In|Public|Also|Apologies|Meeting|Minutes)$/

/** "Present A. Orr", "Clerk Jo Pell": what the line or the person is stands before the name. */
const leading = /^(?:Present|Apologies|Absent|Clerk|Chair|Parish|Town)$/

const longest = 3000

/** True where a passage says who was present, in attendance, or sent apologies. */
export const attends = ({ text, label }: Passage): boolean =>
  attending.test(text) || attending.test(label ?? '')

/** True for a word of a post or a body, which is no name. */
export const isPostWord = (word: string): boolean => posts.test(word)

type Named = { readonly words: readonly string[]; readonly initials: string | undefined }

const initialsOf = (words: readonly string[]): string =>
  words
    .map((word) => word.charAt(0))
    .join('')
    .toUpperCase()

const namedIn = (text: string): readonly Named[] =>
  [...text.slice(0, longest).matchAll(name)].flatMap((match) => {
    const words = (match[1] ?? '')
      .trim()
      .split(/[ .]+/)
      .filter((word) => word !== '')
    // "Ada Birch AB": the initials are printed behind the name they are of.
    const before = words.slice(0, -1)
    const printed = before.length > 1 && words.at(-1) === initialsOf(before) ? words.at(-1) : undefined
    const all = printed === undefined ? words : before
    // "Present A. Orr, B. Rae": what the line is, without its colon.
    const named = all.findIndex((word) => !leading.test(word))
    const own = all.slice(named < 0 ? all.length : named)
    return own.length < 2 || own.some((word) => posts.test(word))
      ? []
      : [{ words: own, initials: match[2] ?? printed }]
  })

/** Names of people in a line that says who was there, as the words of each. */
export const namesIn = (text: string): readonly (readonly string[])[] =>
  namedIn(text).map(({ words }) => words)

/** Names of those who attended, by their initials; initials that two share stand for neither. */
export const namesByInitials = ({ passages }: Reading): ReadonlyMap<string, string> => {
  const found = new Map<string, string | null>()
  const put = (initials: string, person: string) => {
    const other = found.get(initials)
    found.set(initials, other === undefined || other === person ? person : null)
  }
  let open = 0
  for (const passage of passages.slice(0, 80)) {
    if (attends(passage)) open = 12
    if (open === 0) continue
    open -= 1
    for (const { words, initials } of namedIn(passage.text)) {
      const person = words.join(' ')
      if (initials !== undefined) put(initials, person)
      put(initialsOf(words), person)
    }
  }
  return new Map(
    [...found].flatMap(([initials, person]) => (person === null ? [] : [[initials, person] as const])),
  )
}

/** The names that an owner's initials stand for, "AB/CD" being two; null where any is not known. */
export const ownerNameOf = (owner: string, names: ReadonlyMap<string, string>): string | null => {
  const parts = owner.split(/\s?(?:\/|&|,|\band\b)\s?/).filter((part) => part !== '')
  const full = parts.map((part) => (/^[A-Z]{2,4}$/.test(part) ? names.get(part) : undefined))
  return parts.length > 0 && full.every((person) => person !== undefined) ? full.join(', ') : null
}
