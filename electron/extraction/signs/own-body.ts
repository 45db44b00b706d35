import { abbreviates, bodiesIn } from '../paper/bodies.ts'

/** Who meets: the names by which a paper calls its own body and council. */
export type Meeting = { readonly body: string | null; readonly council: string | null }

const everyone =
  /(?:^|[\s(,;:])(?:the |all (?:of )?(?:the )?|all |most )?(?:members|councillors|cllrs|trustees|governors|commissioners|everyone|everybody|all|those|members of the (?:committee|board|council|panel|group))(?: who were)?(?: present| in attendance)?$/i
const generic =
  /(?:^|[\s(,;:“"])(?:the |this |that )?(?:(?:full|parish|town|community|select|joint|sub|executive|annual|planning|licensing|area|scrutiny|working|steering|task) )*(?:council|committee|sub-committee|board|panel|cabinet|executive|meeting|group|commission|forum|partnership|assembly|trust|council meeting|governing body)$/i
/** "The Authority" is a fire authority, a national park's or a combined one in its own minutes; with another word in front it has a name. */
const authority = /(?:^|[\s(,;:])the (?:fire |combined )?authority$/i
const alike = new RegExp(`^${generic.source.slice(generic.source.indexOf(')') + 1)}`, 'i')
const initials = /(?:^|[\s(,;:])(?:the )?([A-Z]{2,6})$/
/** One person who decides for the council: what they do by themselves is a decision only where they approve it. */
const alone =
  /\b(?:leader(?: of the council)?|portfolio holder|(?:executive|cabinet) (?:member|councillor)|lead member|executive mayor|elected mayor|mayor)(?: for [\w ,&-]{3,60})?$/i
const levels =
  /^(?:County|District|Borough|City|Unitary|Metropolitan|National|Regional|Health|School|Village|Hall)$/

const isOwnName = (name: string, { body, council }: Meeting): boolean => {
  const own = [body, council].filter((one) => one !== null).map((one) => one.toLowerCase())
  const wanted = name.toLowerCase()
  return own.some((one) => one.includes(wanted) || wanted.includes(one))
}

/** "body": the meeting itself; "person": one who decides for it; "other": another body; null where no body stands there. */
export type Subject = { readonly who: 'body' | 'person' | 'other'; readonly start: number }

const nameOf = (left: string): { readonly name: string; readonly start: number } | null => {
  const last = bodiesIn(left.slice(-160)).at(-1)
  if (last === undefined) return null
  const offset = Math.max(0, left.length - 160)
  return offset + last.start + last.name.length === left.length
    ? { name: last.name, start: offset + last.start }
    : null
}

/** "The Chair of the Committee", "3 members": not the body itself. */
const partOf =
  /\b(?:of|for|from|with|by|to|\d+|two|three|four|five|six|seven|eight|nine|ten|some|several|most|other|many|few|following) (?:the |its |our )?$/i

/** Who the words right before a verb name as its subject. */
export const subjectBefore = (left: string, meeting: Meeting): Subject | null => {
  const named = namedBefore(left, meeting)
  const found = named !== null && /^the $/i.test(left.slice(0, named.start)) ? { ...named, start: 0 } : named
  return found !== null && partOf.test(`${left.slice(Math.max(0, found.start - 20), found.start).trimEnd()} `)
    ? null
    : found
}

const namedBefore = (left: string, meeting: Meeting): Subject | null => {
  const text = left.slice(-200)
  const offset = left.length - text.length
  const named = nameOf(text)
  if (named !== null) {
    const words = named.name.split(' ')
    const bare = words.length === 1 || alike.test(named.name)
    const own = (bare && !words.some((word) => levels.test(word))) || isOwnName(named.name, meeting)
    return { who: own ? 'body' : 'other', start: offset + named.start }
  }
  const all = everyone.exec(text) ?? generic.exec(text) ?? authority.exec(text)
  if (all !== null) return { who: 'body', start: offset + all.index }
  const one = alone.exec(text)
  if (one !== null) return { who: 'person', start: offset + one.index }
  const letters = initials.exec(text)
  const short = letters?.[1]
  if (letters === null || short === undefined) return null
  const stands = [meeting.body, meeting.council].some((name) => name !== null && abbreviates(short, name))
  return stands || /^(?:PC|TC|CC|[A-Z]{1,4}(?:PC|TC|CC))$/.test(short)
    ? { who: 'body', start: offset + letters.index }
    : null
}
