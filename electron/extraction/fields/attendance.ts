import type { Reading } from '../paper/reading.ts'

const attending =
  /^(?:present|in attendance|attendance|attendees|members present|also present|officers(?: present| in attendance)?|councillors(?: present)?|members|clerk|apologies)\b\s?[:–-]?/i
const name =
  /(?:\b(?:Cllrs?|Councillors?|Mr|Mrs|Ms|Miss|Dr|Prof|Rev)\.? )?([A-Z][a-zA-Z’'-]*\.?(?: [A-Z]\.?){0,2}(?: (?:de|van|von|al|Mc|Mac|O['’])? ?[A-Z][a-zA-Z’'-]+){1,2})(?: ?\(([A-Z]{2,4})\))?/g
const posts =
  /^(?:Council|Committee|Panel|Board|Parish|Town|Borough|District|County|Head|Director|Officer|Manager|Services?|Democratic|Chief|Executive|Present|Chair|Vice|Members?|Clerk|In|Public|Also|Apologies|Meeting|Minutes)$/

const longest = 3000

const initialsOf = (words: readonly string[]): string =>
  words
    .map((word) => word.charAt(0))
    .join('')
    .toUpperCase()

/** Names of those who attended, by their initials; initials that two share stand for neither. */
export const namesByInitials = ({ passages }: Reading): ReadonlyMap<string, string> => {
  const found = new Map<string, string | null>()
  const put = (initials: string, person: string) => {
    const other = found.get(initials)
    found.set(initials, other === undefined || other === person ? person : null)
  }
  let open = 0
  for (const passage of passages.slice(0, 80)) {
    if (attending.test(passage.text) || attending.test(passage.label ?? '')) open = 12
    if (open === 0) continue
    open -= 1
    for (const match of passage.text.slice(0, longest).matchAll(name)) {
      const person = (match[1] ?? '').trim()
      const words = person.split(/[ .]+/).filter((word) => word !== '')
      if (words.length < 2 || words.some((word) => posts.test(word))) continue
      if (match[2] !== undefined) put(match[2], person)
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
