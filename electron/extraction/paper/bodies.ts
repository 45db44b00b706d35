/** Words that end the name of a body of a council. */
const bodyNoun =
  /\b(?:Sub-?Committee|Select Committee|Committee|Panel|Board|Commission|Cabinet|Executive|Task (?:and|&) Finish Group|Task Group|Working Group|Scrutiny Group|Working Party|Forum|Partnership|Council)\b(?!\s(?:[Ss]ummary|Directors?|Officers?|Members?|Rooms?|Chambers?|Tax|Offices?|House|Support|Services?|Managers?|Leader|Plan|Secretary|Portfolio|Head|Board|Committee|Panel|Group|Council|Forum|Partnership|Sub-?Committee)\b)/g
const connectors = new Set(['and', 'of', 'for', '&', 'the', 'with', 'upon', 'under'])
const notPartOfName = new Set(
  'The A An In At To By From Former This That Report Minutes Minute Meeting Our Their Its Each Every If When As Agenda Undertaken With Welcome Last Previous Proposed Extraordinary Extra-ordinary Ordinary'.split(
    ' ',
  ),
)

/** Walks left from the noun over capitalised words and the small words between them. */
const nameStart = (text: string, nounAt: number): number => {
  let start = nounAt
  let at = nounAt
  for (let steps = 0; steps < 12; steps += 1) {
    const before = /(\S+)\s$/.exec(text.slice(Math.max(0, at - 32), at))?.[1]
    if (before === undefined) break
    const bare = before.replace(/^[("“‘]+/, '')
    if (/[.:;!?]$/.test(bare) || notPartOfName.has(bare)) break
    const capital = /^[A-Z][\w’'&/,-]*$/.test(bare)
    if (!capital && (!connectors.has(bare) || bare === 'the')) break
    at -= before.length + 1
    if (capital) start = at + (before.length - bare.length)
    if (before !== bare) break
  }
  return start
}

export type BodyInText = { readonly name: string; readonly start: number }

/** Names of bodies in a text, as printed and without "the former": panels, committees, boards, cabinet, council. */
export const bodiesIn = (text: string): readonly BodyInText[] =>
  [...text.matchAll(bodyNoun)].map((match) => {
    const start = nameStart(text, match.index)
    const scope =
      /^\s?\((?!Items?\b|Minutes?\b|Pages?\b)[A-Z][a-z]{2}[^()]{2,60}\)/.exec(
        text.slice(match.index + match[0].length),
      )?.[0] ?? ''
    return { name: text.slice(start, match.index + match[0].length) + scope, start }
  })

const smallWords = new Set(['and', 'of', 'for', 'the', 'in', 'to', 'on', 'with', 'at', 'by'])

/** Capitals set for display ("PEOPLE SCRUTINY PANEL") as the name is written. */
export const asWritten = (name: string): string =>
  /[a-z]/.test(name)
    ? name
    : name
        .toLowerCase()
        .split(' ')
        .map((word, index) =>
          index > 0 && smallWords.has(word)
            ? word
            : word
                .replace(/^[("“]*[a-z]/, (initial) => initial.toUpperCase())
                .replace(/-[a-z]/g, (part) => part.toUpperCase()),
        )
        .join(' ')

const capitalRun = /\b[A-Z][A-Z&’'-]*(?: (?:[A-Z&][A-Z&’',-]*))+/g

/** For lines in capitals, or names in capitals in a line: the same words with capitals at their beginnings, so that names can be read out of them. */
export const readable = (line: string): string =>
  /[a-z]{2}/.test(line)
    ? line.replace(capitalRun, (run) => (run.length > 7 ? asWritten(run) : run))
    : asWritten(line)

export const isScrutinyBody = (name: string): boolean =>
  /scrutiny|select committee|task (?:and|&) finish|task group|panel|commission|policy (?:development|and performance)/i.test(
    name,
  )
export const isExecutiveBody = (name: string): boolean =>
  /^(?:cabinet|(?:the )?executive(?: board)?|mayor and cabinet|policy and resources committee)$/i.test(name)
const generic =
  /^(?:Board|Committee|Sub-?Committee|Panel|Forum|Group|Commission|Partnership|Working (?:Group|Party)|Task Group|Full Council)$/
/** "The Board", "the Task Group": no name of its own. */
export const isGenericBody = (name: string): boolean => generic.test(name)
const council = /\bCouncil$/
export const isCouncil = (name: string): boolean => council.test(name)

/** Initials that stand for a body's name ("CAB" for "Culver Area Board"), so that they are not taken for a person's. */
export const abbreviates = (initials: string, name: string): boolean =>
  name
    .replace(/[^A-Za-z\s-]/g, '')
    .split(/[\s-]+/)
    .filter((word) => !smallWords.has(word.toLowerCase()))
    .map((word) => word.charAt(0).toUpperCase())
    .join('') === initials
