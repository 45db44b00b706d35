import minutes from '../../electron/extraction/weights/minutes.json' with { type: 'json' }
import reports from '../../electron/extraction/weights/reports.json' with { type: 'json' }
import { kindSigns } from '../../electron/extraction/signs/kinds/signs.ts'
import { paperKindWords } from '../../shared/lists/papers.ts'
import { type PaperKind, paperKinds } from '../../shared/model/candidate.ts'
import { findingRuleGroups } from '../../shared/rules/finding-rules.ts'
import type { FindingRule } from '../../shared/rules/finding/rule.ts'

const strength = (weight: number, most: number): string =>
  `weighs ${weight >= 2.5 ? 'much' : weight >= 1 ? 'some' : 'little'}${most > 1 ? ', each time anew' : ''}`

/** The signs that speak for a kind of paper, the heaviest first. */
const ofKind = (kind: PaperKind): readonly string[] => {
  const signs = kindSigns
    .map(({ says, weighs, most = 1 }) => ({ says, most, weight: weighs[kind] ?? 0 }))
    .filter(({ weight }) => weight >= 0.25)
    .toSorted((a, b) => b.weight - a.weight)
  return [
    `### ${paperKindWords[kind]}`,
    signs.map(({ says, most, weight }) => `- ${says} (${strength(weight, most)})`).join('\n'),
  ]
}

const quoted = (example: string): string => ['```text', example, '```'].join('\n')

const section = ([name, { title, finds, leaves, paper, example }]: readonly [string, FindingRule]): string =>
  [
    `### ${title}`,
    finds,
    `Left: ${leaves.charAt(0).toLowerCase()}${leaves.slice(1)}`,
    `In ${paper === 'minutes' ? 'minutes' : `${/^[aeo]/.test(paper) ? 'an' : 'a'} ${paper}`}:`,
    quoted(example),
    `<sub>Rule \`${name}\`</sub>`,
  ].join('\n\n')

const listed = 40

/** The words and twos and threes of words that weigh most, the heaviest first. */
const heaviest = (weights: readonly (readonly [string, number])[]): string =>
  weights
    .filter(
      ([feature]) =>
        /^(?:[A-Z]+|[a-z’'-]+)(?: (?:[A-Z]+|[a-z’'-]+)){1,2}$/.test(feature) &&
        !/^(?:opens|ends|under) /.test(feature),
    )
    .toSorted((a, b) => b[1] - a[1])
    .slice(0, listed)
    .map(([feature]) => `"${feature}"`)
    .join(', ')

type Features = Readonly<Record<string, readonly number[]>>

const itemWeights = (features: Features, isTask: boolean): readonly (readonly [string, number])[] =>
  Object.entries(features).flatMap(([feature, [item = 0, task = 0]]) =>
    task > 0 === isTask ? [[feature, item] as const] : [],
  )

const weighedWords = (): readonly string[] => [
  '## Words that weigh',
  'What people marked in some hundreds of papers says how much words speak for an item or against it. Where no rule knows a sentence, Revisit adds up what its words weigh, alone and in twos and threes, with a little for where it stands and what stands around it; if that is enough, it offers the sentence, never as more than fairly sure. Names, figures and days count only as such: PERSON and POST (whoever is named first, or after "that"), NAME, TITLE, INITIALS, DAY, and TASK for any verb of a task. These weigh most:',
  `- **Decisions**: ${heaviest(itemWeights(minutes.features, false))}`,
  `- **Tasks**: ${heaviest(itemWeights(minutes.features, true))}`,
  `- **Recommendations**: ${heaviest(itemWeights(reports.features, false))}`,
]

/** The page of the guide that lists every rule of finding, in Markdown. */
export const findingPage = (): string =>
  [
    '# What Revisit finds',
    'Revisit marks what a careful officer would mark in a paper: recommendations, decisions, actions, progress and measures. Nothing that it finds counts before you have accepted it. Each finding says which rule found it and the words that made it fire; these are the rules, each with an invented example. Noting, thanks and the approval of minutes are found too, and folded away. What is worth knowing of a paper and is nothing to decide on (who was present, the next meeting, what other bodies recommended) is kept apart, beside the paper.',
    'Beside an item, Revisit reads its number, owner, due date and commentary. From the words of a response or of commentary it suggests an answer or a status ("has now been actioned" suggests *complete*); only you set it.',
    'This page is made from the rules themselves by `npm run guide`, and every example on it is tried in the tests.',
    ...findingRuleGroups.flatMap(({ title, rules }) => [
      `## ${title}`,
      ...Object.entries(rules).map(section),
    ]),
    ...weighedWords(),
    '## What kind of paper it is',
    'No one sign settles what a paper is: Revisit adds up what each weighs, and takes the kind that weighs most. Beside the kind, the window shows the lines that spoke for it. Where nothing weighs enough the paper is of another kind, and its words are still read.',
    ...paperKinds.flatMap(ofKind),
  ].join('\n\n') + '\n'
