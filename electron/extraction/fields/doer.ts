import { sentencesOf } from '../paper/sentences.ts'
import { knownAt, nobodyKnown, type Roster } from './roster.ts'
import { isTaskVerb } from './task-verbs.ts'

/**
 * Who is to do something, by the shapes that names of people, posts and teams have in papers: a title and a
 * name, initials, or capitalised words around a word for a post. No names are known here. Read word by word:
 * as one pattern this takes longer to compile than most papers to read.
 */
export type Doer = {
  readonly name: string
  /** Offset after the name. */
  readonly end: number
  /** `office`: held by one person of the body itself (clerk, chair), so that a bare "will" is theirs to keep. */
  readonly kind: 'person' | 'initials' | 'office' | 'post'
}

const honorific =
  /(?:(?:County|Borough|District|City|Parish|Town|Ward) )?(?:Cllrs?\b\.?|Councillors?|Cyng(?:h?orydd)?\b\.?|Alderman|Baillie|Mr\b\.?|Mrs\b\.?|Ms\b\.?|Miss|Dr\b\.?) /y
const personWord = /[A-Z](?:[A-Za-z’'-]{1,24}|\.?)(?![A-Za-z])/y
const initials = /[A-Z]{2,3}(?![A-Za-z’'])/y
const office =
  /(?:(?:Parish|Town|Deputy|Minutes?|Vice|Committee) |Vice-)?(?:[Cc]lerk|[Cc]hair(?:man|woman|person)?|[Ss]ecretary|[Tt]reasurer|[Cc]onvener|[Mm]ayor|[Hh]andyman|[Ll]engthsm[ae]n|[Gg]rounds(?:man|person|staff)|[Cc]aretaker|[Ww]ebmaster|RFO)(?![A-Za-z])/y
/** "Chairman and Clerk": two who hold an office of the body. */
const offices =
  /^(?:(?:Parish|Town|Vice|Deputy) )?(?:Clerk|Chair(?:man|woman|person)?|Secretary|Treasurer)(?: and (?:the )?(?:Clerk|Chair(?:man|woman|person)?|Secretary|Treasurer))+$/
const lowerPost = /(?:cabinet member|executive member|portfolio holder|chief executive|leader)(?![a-z])/y
const capital = /[A-Z][\w.’'&/-]{0,30}/y
const joiner = /,? (?:and|&|of|for|the|-|–)(?: the)? (?=[A-Z])| (?=[A-Z&])|, (?=[A-Z])/y
const postWord =
  /\b(?:Clerk|Chair(?:man|woman|person)?|Secretary|Treasurer|Convener|Leader|Mayor|Director|Head|Manager|Officers?|Advis[oe]r|Holder|Member for|Member of|Executive|Co-?ordinator|Engineer|Solicitor|Warden|Team|Services?|Lead|Champion|Department|Unit|Partner|Accountant|Auditor|Surveyor|Planner|Commissioners?|Headteacher|Panel|Committee|Group)\b/
/** "democratic services team leader", "head of planning": a post in small letters, told by what it then takes on. */
const smallPost =
  /(?:[a-z][a-z’'-]* ){0,5}?(?:officers?|managers?|leader|head|director|lead|co-?ordinator|solicitor|engineer|surveyor|accountant|auditor|advis[eo]r|planner|warden|superintendent|inspector|consultant)(?: (?:of|for|in)(?: [a-z’'&-]+){1,5}?)?(?= (?:to|agreed|undertook|offered|promised|volunteered|(?:was|were) (?:asked|requested|instructed|tasked)) )/y
const nobody =
  /^(?:TBC|TBA|NA|UK|EU|OBE|MBE|PM|AM|NO|OK|IN|ON|TO|OF|BE|IS|AS|AGM|EGM|ACM|AOB|GDPR|VAT|MP|MPs)$/

const at = (shape: RegExp, text: string, from: number): string | null => {
  shape.lastIndex = from
  return shape.exec(text)?.[0] ?? null
}

const person = (text: string, from: number): Doer | null => {
  const title = at(honorific, text, from)
  if (title === null) return null
  let end = from + title.length
  for (let words = 0; words < 3; words += 1) {
    const word = at(personWord, text, words === 0 ? end : end + 1)
    if (word === null || (words > 0 && text[end] !== ' ')) break
    end += word.length + (words === 0 ? 0 : 1)
  }
  return end === from + title.length ? null : { name: text.slice(from, end), end, kind: 'person' }
}

const decides = /^(?:RESOLVED|AGREED|NOTED|DECIDED|APPROVED|RECOMMENDED|REQUESTED|ASKED|ORDERED|INSTRUCTED)$/

/** "GC Vale", "Ch Insp Orr", "Rev Pryde": a rank or a title of uniform or church, and a name. */
const ranked =
  /(?:D?CFO|ACFO|A?CC|DCC|[AGSW][CM]|DCI|D[IS]|PC(?:SO)?|PS|Sgt|Sergeant|(?:Ch(?:ief)? )?Insp(?:ector)?|(?:Ch(?:ief)? )?Supt|Rev(?:erend)?|Canon|Fr|Prof(?:essor)?|Major|Col(?:onel)?|Capt(?:ain)?|Cdr)\.? [A-Z][a-z’'-]{2,24}(?![A-Za-z])/y

/** Capitalised words and the small words between them, as far as they go. */
const post = (text: string, from: number): Doer | null => {
  const lower = at(lowerPost, text, from)
  const lead = lower ?? at(capital, text, from)
  if (lead === null) return null
  let end = from + lead.length
  for (let words = 0; words < 14; words += 1) {
    const gap = at(joiner, text, end)
    const word = gap === null ? null : at(capital, text, end + gap.length)
    // "The Committee RESOLVED to…": a verb set in capitals is no part of a name.
    if (gap === null || word === null || decides.test(word)) break
    end += gap.length + word.length
  }
  const name = text.slice(from, end).replace(/[.,]+$/, '')
  // "Show accounts – Clerk" is a title and a doer; "Chief Officer – Roads" is one post.
  if (lower === null && !postWord.test(name.split(/ [–-] /)[0] ?? '')) return null
  const isPost = postWord.test(name) || lower !== null
  return isPost ? { name, end: from + name.length, kind: offices.test(name) ? 'office' : 'post' } : null
}

const one = (text: string, from: number, roster: Roster): Doer | null => {
  const named = person(text, from)
  if (named !== null) return named
  const known = knownAt(text, from, roster)
  if (known !== null) return { ...known, kind: 'person' }
  const held = at(office, text, from)
  const long = post(text, from)
  if (held !== null && (long === null || long.name.length <= held.length))
    return { name: held, end: from + held.length, kind: 'office' }
  if (long !== null) return long
  // What they will do in their service is no task of the meeting, so they count as posts.
  const rank = at(ranked, text, from)
  if (rank !== null) return { name: rank, end: from + rank.length, kind: 'post' }
  const letters = at(initials, text, from)
  return letters === null || (nobody.test(letters) && !roster.initials.has(letters))
    ? null
    : { name: letters, end: from + letters.length, kind: 'initials' }
}

const small = (text: string, from: number): Doer | null => {
  const name = at(smallPost, text, from)
  return name === null ? null : { name, end: from + name.length, kind: 'post' }
}

const several = /^(?:Cllrs|Councillors|Messrs)\b/
const more = /(?:,? (?:and|&) | ?\/ ?|, )(?:the )?/y

/**
 * The doer, or several ("AB and CD", "Cllr O. Ash/Clerk"), that a text names at an offset; null where it names none.
 * `roster`: who may be called by a first name or surname alone.
 */
export const doerAt = (text: string, offset = 0, roster: Roster = nobodyKnown): Doer | null => {
  const from = offset + (/^(?:The |the )/.exec(text.slice(offset, offset + 4))?.[0].length ?? 0)
  const first = one(text, from, roster) ?? (from === offset ? null : small(text, from))
  if (first === null) return null
  let { end } = first
  for (let others = 0; others < 3; others += 1) {
    const gap = at(more, text, end)
    if (gap === null) break
    // "Cllrs Ash, Dale/Frith": one title for all.
    const surname = several.test(first.name) ? at(personWord, text, end + gap.length) : null
    const next =
      one(text, end + gap.length, roster)?.end ??
      (surname === null ? null : end + gap.length + surname.length)
    if (next === null) break
    end = next
  }
  return { ...first, name: text.slice(from, end), end }
}

/** True where a text is a doer and nothing else, as in a margin or an owner's cell. */
export const isDoer = (text: string, roster: Roster = nobodyKnown): boolean =>
  text.length < 120 && doerAt(text, 0, roster)?.end === text.length

/** The last person with a title that a text names: whom "he" or "she" in the next sentence means. */
export const lastPersonIn = (text: string): string | null => {
  const starts = [
    ...text.matchAll(/\b(?:County |Borough |District )?(?:Cllrs?|Councillors?|Mr|Mrs|Ms|Miss|Dr)\b/g),
  ]
  return (
    starts.map((match) => person(text, match.index)?.name ?? null).findLast((name) => name !== null) ?? null
  )
}

/** Whom "he" or "she" means: the last person with a title, else the post that opens the last sentence that names one. */
export const lastDoerIn = (text: string): string | null =>
  lastPersonIn(text) ??
  sentencesOf(text)
    .map(({ start }) => doerAt(text, start)?.name ?? null)
    .findLast((name) => name !== null) ??
  null

// What "will be requested" is done to, and does nothing.
const must =
  /^,? (?:(?:should|must|shall|will)(?! (?:not )?be (?!asked|requested to|invited|instructed|authorised|required|encouraged)[a-z]+(?:ed|en|ht|de|nt)\b)|be (?:asked|requested|invited)|(?:is|are) (?:asked|requested)|to )/

/** "must", or a task's verb in any of its present forms: "publish", "publishes", "writes". */
const acts = (rest: string): boolean => {
  const word = /^ (?:then |also )?([a-z-]+)/.exec(rest)?.[1] ?? ''
  return must.test(rest) || [word, word.replace(/s$/, ''), word.replace(/es$/, '')].some(isTaskVerb)
}

/** The person or post that a recommendation says should act, as printed; null where it is the council at large. */
export const ownerIn = (text: string): string | null => {
  const inBrackets = /\(([^()]{3,80})\)\.?$/.exec(text.slice(-90))?.[1]
  if (inBrackets !== undefined && isDoer(inBrackets) && doerAt(inBrackets)?.kind !== 'initials')
    return inBrackets
  const head = text.slice(0, 500)
  const all = /\bthat ((?:all )?(?:councillors|trustees))(?= (?:should|must|would|to|be asked)\b)/.exec(
    head,
  )?.[1]
  if (all !== undefined) return all
  for (const match of head.matchAll(
    /(?:\b[Tt]hat |^|[;,:] )(?=(?:[Tt]he )?(?:[A-Z]|cabinet|executive|portfolio|chief|leader|clerk|chair))/g,
  )) {
    const doer = doerAt(head, match.index + match[0].length)
    if (
      doer !== null &&
      acts(head.slice(doer.end)) &&
      !/(?:Panel|Committee|Board|Group|Council)$/.test(doer.name)
    )
      return doer.name
  }
  return null
}
