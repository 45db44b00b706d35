import { findingRuleGroups } from '../../shared/rules/finding-rules.ts'
import type { FindingRule } from '../../shared/rules/finding/rule.ts'

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
  ].join('\n\n') + '\n'
