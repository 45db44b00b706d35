import type { Passage } from '../paper/passage.ts'
import type { Reading } from '../paper/reading.ts'
import { attends, isPostWord, namesByInitials, namesIn } from './attendance.ts'
import { speakersIn } from './speakers.ts'

/** Those a meeting knows: by their initials, and by what else its minutes call them: "Ann Frith", "Ann", "Frith". */
export type Roster = { readonly initials: ReadonlySet<string>; readonly names: ReadonlySet<string> }

export const nobodyKnown: Roster = { initials: new Set(), names: new Set() }

/** Names that are words too: by themselves they stand for the thing at least as often. */
const alsoWord =
  /^(?:Will|Grant|Bill|May|April|June|Mark|Park|Parks|Hall|Church|Green|Fields?|Lane|Street|Bank|House|Woods?|Bridge|Ford|Brook|Waters?|King|Price|Rose|Forest|Garden|Day|Hill|Hedge|Moor|Marsh|Pond|Farm|Mill|Banks|Gate|Grove|Post|School|Stone|West|East|North|South|Young|Long|Short|White|Brown|Black|Grey|New|Old|Play|Rec|Management|Governance|Finance|Planning|Highways|Staff|Public|Police|Community|Visitors?|Guests?)$/

/** A list of people is for the most part capitals; a sentence that names one is not. */
const mostlyNames = ({ text }: Passage): boolean => {
  const words = text
    .slice(0, 1500)
    .split(/[\s,;:()&/–-]+/)
    .filter((word) => /[A-Za-z]{2}/.test(word))
  return words.length > 0 && words.filter((word) => /^[A-Z]/.test(word)).length >= words.length * 0.6
}

const saysWhoCame =
  /^(?:(?:members|councillors|officers|also) )?(?:present|in attendance|attendance|attendees|attended|apologies|absent)\b/i

/** A line that only lists people, where nobody is given anything to do. */
export const listsPeople = (passage: Passage): boolean =>
  saysWhoCame.test(passage.text) && mostlyNames(passage)

const bracketed = /(?<!Council |Committee |Board |Authority |Association )[([]([A-Z]{2,5})(?=[,\])])/g
const listLead = /^[^:;,–]{5,30}?\s?[:;–-]+\s?/
/** "Celia", "Ted T", once what stands in brackets behind it is gone. */
const calledBy = /^([A-Z][a-z’'-]+)(?: [A-Z]\.?)?$/

/** Those whom a list calls by one name: "Present: Tim (chair), Ann, Ben and Celia". */
const singleNames = (text: string): readonly string[] => {
  const lead = listLead.exec(text)?.[0]
  if (lead === undefined) return []
  const pieces = text
    .slice(lead.length, 1500)
    .replace(/\([^()]{0,60}\)/g, '')
    .split(/[,;.]\s|,| and | & |\s{2,}|\.$/)
    .map((piece) => piece.trim())
    .filter((piece) => piece !== '')
  const found = pieces.flatMap((piece) => calledBy.exec(piece)?.[1] ?? [])
  return found.length > 2 ? found : []
}
/** Before the first business a line of nothing but two names or more says who was there. */
const onlyNames = /^(?:[A-Z][a-z]+(?: [A-Z]\.?)? [A-Z][A-Za-z’'-]+(?:[,;.]? (?:and )?|\.?$)){3,}$/
const pair = /([A-Z][a-z]+)(?: [A-Z]\.?)? ([A-Z][A-Za-z’'-]+)/g
const headLines = 8
const window = 12

const rosters = new WeakMap<Reading, Roster>()

/** Everybody whom the head of minutes names as present, in attendance or sending apologies, and who speaks by name. */
export const rosterOf = (reading: Reading): Roster => {
  // Several extractors ask, and a long paper is looked through for those who speak.
  const roster = rosters.get(reading) ?? readRoster(reading)
  rosters.set(reading, roster)
  return roster
}

const readRoster = (reading: Reading): Roster => {
  const initials = new Set<string>(namesByInitials(reading).keys())
  for (const { text } of reading.passages.slice(0, 40))
    for (const [, found] of text.slice(0, 3000).matchAll(bracketed))
      if (found !== undefined) initials.add(found)
  const names = new Set<string>()
  const call = (name: string) => {
    if (!alsoWord.test(name) && !isPostWord(name) && /[a-z]{2}/.test(name)) names.add(name)
  }
  let open = 0
  for (const passage of reading.passages.slice(0, 80)) {
    if (attends(passage)) open = window
    const listed = passage.at < headLines && onlyNames.test(passage.text)
    if (!listed && (open === 0 || (!attends(passage) && !mostlyNames(passage)))) {
      open = Math.max(0, open - 1)
      continue
    }
    open = Math.max(0, open - 1)
    for (const name of singleNames(passage.text)) call(name)
    const people = listed
      ? [...passage.text.matchAll(pair)].map((match) => match.slice(1))
      : namesIn(passage.text)
    for (const words of people) {
      const [first = '', last = ''] = [words[0], words.at(-1)]
      names.add(words.join(' '))
      // "MacRae" is as often written "Macrae".
      names.add(words.join(' ').replace(/(?<=[a-z])[A-Z]/g, (letter) => letter.toLowerCase()))
      if (/^[A-Z][a-z]{2,}$/.test(first)) names.add(`${first} ${last}`)
      call(first)
      call(last)
      initials.add(
        words
          .map((word) => word.charAt(0))
          .join('')
          .toUpperCase(),
      )
    }
  }
  // The page of one item names nobody as present; who speaks there is.
  const firsts = speakersIn(reading).map((words) => {
    names.add(words.join(' '))
    return words[0] ?? ''
  })
  for (const first of firsts) if (firsts.indexOf(first) === firsts.lastIndexOf(first)) call(first)
  return { initials, names }
}

const capital = /[A-Z][A-Za-z’'-]*\.?/y

/** The longest name of somebody known that stands at an offset, and where it ends; null where none does. */
export const knownAt = (
  text: string,
  from: number,
  { names }: Roster,
): { readonly name: string; readonly end: number } | null => {
  if (names.size === 0) return null
  let end = from
  let found: { readonly name: string; readonly end: number } | null = null
  for (let words = 0; words < 3; words += 1) {
    const at = words === 0 ? from : end + 1
    if (words > 0 && text[end] !== ' ') break
    capital.lastIndex = at
    const word = capital.exec(text)?.[0]
    if (word === undefined) break
    end = at + word.length
    const name = text.slice(from, end)
    // "F. Rae" has its stop within; behind the last word it ends the sentence.
    const bare = name.replace(/\.$/, '')
    if (names.has(bare)) found = { name: bare, end: from + bare.length }
  }
  // Two of one first name are told apart by an initial: "Ann B is to write".
  const initial = found?.name.includes(' ') === false ? /^ [A-Z](?= [a-z])/.exec(text.slice(found.end)) : null
  if (found !== null && initial !== null && !alsoWord.test(found.name))
    return { name: `${found.name}${initial[0]}`, end: found.end + initial[0].length }
  // "Frith Lane to close", "Ann’s hedge": more of a name than is known is another's.
  return found !== null && /^(?:[’']s?\b| [A-Z][a-z])/.test(text.slice(found.end)) ? null : found
}
