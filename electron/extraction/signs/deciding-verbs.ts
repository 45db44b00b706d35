/** How much a verb of a meeting decides: `full` wherever the meeting does it, `weak` only where that is how an item ends. */
export type Force = 'full' | 'weak'

const irregular: Readonly<Record<string, string>> = {
  choose: 'chose',
  set: 'set',
  defer: 'deferred',
  remit: 'remitted',
  permit: 'permitted',
  refer: 'referred',
}
const irregularDone: Readonly<Record<string, string>> = { choose: 'chosen', set: 'set' }

const full =
  'resolve agree decide determine approve adopt endorse ratify homologate authorise authorize accept co-opt elect re-elect appoint award grant refuse permit defer remit reject decline delegate vote pass carry choose select set sanction postpone support object oppose'
const weak = 'note receive confirm request instruct ask recommend refer invite direct mandate'

const pastOf = (verb: string): string =>
  irregular[verb] ??
  (verb.endsWith('e') ? `${verb}d` : verb.endsWith('y') ? `${verb.slice(0, -1)}ied` : `${verb}ed`)
const thirdOf = (verb: string): string =>
  verb.endsWith('y') ? `${verb.slice(0, -1)}ies` : verb.endsWith('ss') ? `${verb}es` : `${verb}s`

type Form = { readonly verb: string; readonly force: Force; readonly tense: 'past' | 'present' }

const forms = new Map<string, Form>(
  (
    [
      ['full', full],
      ['weak', weak],
    ] as const
  ).flatMap(([force, verbs]) =>
    verbs.split(' ').flatMap((verb): readonly (readonly [string, Form])[] => [
      [pastOf(verb), { verb, force, tense: 'past' }],
      [irregularDone[verb] ?? pastOf(verb), { verb, force, tense: 'past' }],
      [thirdOf(verb), { verb, force, tense: 'present' }],
    ]),
  ),
)

const any = new RegExp(`(?<![\\w-])(?:${[...forms.keys()].join('|')})(?![\\w-]|’s|'s)`, 'gi')

export type VerbAt = Form & { readonly start: number; readonly end: number; readonly capitals: boolean }

/** The verbs of deciding in a sentence, in the past or as minutes in the present tense have them. */
export const verbsIn = (sentence: string): readonly VerbAt[] =>
  [...sentence.matchAll(any)].flatMap((match) => {
    const form = forms.get(match[0].toLowerCase())
    const { index: start } = match
    return form === undefined
      ? []
      : [{ ...form, start, end: start + match[0].length, capitals: match[0] === match[0].toUpperCase() }]
  })
