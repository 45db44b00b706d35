import type { Draft } from './draft.ts'

/** Small words and verbs of decisions that only Welsh has. */
const welsh = new Set(
  'y yr yn ac ar gan bod wedi nad dylid dylai cael fel ei eu gyda hyn sydd fod mewn neu ond ym yng oedd roedd bydd byddai oddi wrth derbyn cymeradwyo nodi cytuno cytunwyd penderfynwyd gwahodd anfon cefnogi ysgrifennu talu cyngor cofnodion adroddiad cyfarfod pwyllgor gofyn ystyried cynllun argymell sicrhau darparu gwneud aelodau cynghorydd cynghorwyr'.split(
    ' ',
  ),
)
const english = new Set('the of and to be that for was were is are with from by on at it this'.split(' '))

/** True where a text is in Welsh; a name or two of English in it do not matter. */
export const isWelsh = (text: string): boolean => {
  const words = text.toLowerCase().match(/[a-zâêîôûŵŷ]+/g) ?? []
  const count = (of: ReadonlySet<string>) => words.filter((word) => of.has(word)).length
  // "i’r", "a’u", "o’ch": no English word is joined so.
  const joined = text.match(/\p{L}[’'](?:r|u|w|ch)(?!\p{L})/giu)?.length ?? 0
  const [own, other] = [count(welsh) + joined, count(english)]
  return own > 0 && own > other * 2 && own >= words.length * 0.1
}

type Run = { readonly welsh: boolean; readonly drafts: readonly Draft[] }

/** Items that follow one another in one language. */
const runsOf = (drafts: readonly Draft[]): readonly Run[] => {
  const runs: { welsh: boolean; drafts: Draft[] }[] = []
  for (const draft of drafts) {
    const language = isWelsh(draft.text)
    const last = runs.at(-1)
    if (last?.welsh === language) last.drafts.push(draft)
    else runs.push({ welsh: language, drafts: [draft] })
  }
  return runs
}

const figures = (text: string): string => (text.match(/\d+/g) ?? []).toSorted().join(' ')

/** One says what the other says, as far as figures, labels and length show it. */
const agrees = (a: Draft, b: Draft): boolean => {
  const [short, long] = [a.text.length, b.text.length].toSorted((x, y) => x - y)
  return (
    a.type === b.type &&
    (a.number === b.number || a.number === null || b.number === null) &&
    figures(a.text) === figures(b.text) &&
    (short ?? 0) * 2.5 >= (long ?? 0)
  )
}

/**
 * Items in two languages, one beside or below the other, found once: in English, cited from both; `again` hears of
 * the Welsh one. What only one language has stays as the paper has it.
 */
export const withoutTranslated = (
  drafts: readonly Draft[],
  again: (kept: Draft, repeat: Draft) => void,
): readonly Draft[] => {
  const gone = new Set<Draft>()
  const runs = runsOf(drafts.filter(({ type }) => type === 'resolution' || type === 'action'))
  for (let at = 0; at + 1 < runs.length; at += 1) {
    const [first, second] = [runs[at], runs[at + 1]]
    if (first === undefined || second === undefined) break
    // A paper that goes on in the language of its first run may have more of it: the pairs are those that touch.
    const size = Math.min(first.drafts.length, second.drafts.length)
    const pairs = first.drafts.slice(-size).map((draft, index) => [draft, second.drafts[index]] as const)
    if (!pairs.every(([a, b]) => b !== undefined && agrees(a, b))) continue
    for (const [a, b] of pairs) {
      if (b === undefined) continue
      const [kept, repeat] = first.welsh ? [b, a] : [a, b]
      again(kept, repeat)
      gone.add(repeat)
    }
    at += 1
  }
  return drafts.filter((draft) => !gone.has(draft))
}
