import type { Item, Outcome } from './outcome.ts'

const keyOf = ({ type, number, text }: Item): string => `${type} ${number ?? '–'} ${text}`
const wordsOf = (item: Item): string => keyOf(item).replace(/\s+/g, ' ').slice(0, 150)

/** Items of one list that the other has not. */
const without = (items: readonly Item[], others: readonly Item[]): readonly Item[] => {
  const known = new Set(others.map(keyOf))
  return items.filter((item) => !known.has(keyOf(item)))
}

const flag = (name: string, before: boolean, now: boolean): readonly string[] =>
  before === now ? [] : [`  ${now ? 'gained' : 'lost'}   ${name}`]

const changesOf = (before: Outcome, now: Outcome): readonly string[] => {
  const lines = [
    ...flag('kind of paper', before.kindRight, now.kindRight),
    ...flag('meeting date', before.dateRight, now.dateRight),
    ...without(now.found, before.found).map((item) => `  gained   ${wordsOf(item)}`),
    ...without(now.missed, before.missed).map((item) => `  lost     ${wordsOf(item)}`),
    ...without(now.falseItems, before.falseItems).map((item) => `  false    ${wordsOf(item)}`),
    ...without(before.falseItems, now.falseItems).map((item) => `  no more false ${wordsOf(item)}`),
  ]
  return lines.length === 0 ? [] : [now.file, ...lines]
}

/** What changed in the papers that both runs scored: items gained and lost, new false items and those gone. */
export const comparison = (before: readonly Outcome[], now: readonly Outcome[]): readonly string[] => {
  const earlier = new Map(before.map((outcome) => [outcome.file, outcome]))
  const lines = now.flatMap((outcome) => {
    const then = earlier.get(outcome.file)
    return then === undefined ? [`${outcome.file}\n  not scored before`] : changesOf(then, outcome)
  })
  return lines.length === 0 ? ['nothing changed'] : lines
}
