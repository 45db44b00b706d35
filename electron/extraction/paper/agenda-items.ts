import { lineOf } from './part-openings.ts'
import type { Passage } from './passage.ts'

/** An item as the agenda lists it. */
export type AgendaItem = {
  /** As printed: "6", "7a". */
  readonly number: string
  readonly title: string
  /** First of the pack's own pages that it says it takes ("Pages 15 - 42"); null where it says none. */
  readonly firstLabel: string | null
}

const pages = /\(?\bpages?:? (\d{1,4})(?:\s?(?:[–—-]|to)\s?\d{1,4})?\)?/i
const bareRange = /^(\d{1,4})\s?[–—-]\s?\d{1,4}$/
const itemLabel = /^(\d{1,3}[a-z]?)[.)]?$/i
const notTitles = /^(?:to |report of|report by|\(|pages?\b|contact|lead officer)/i

const numberOf = (label: string | null): string | null =>
  label === null ? null : (itemLabel.exec(label.trim())?.[1] ?? null)

const tidy = (text: string): string =>
  text
    .replace(pages, ' ')
    .replace(/[\s*.…_–—-]+$/, '')
    .replace(/\s+/g, ' ')
    .trim()

/**
 * The items that an agenda lists, read from its passages: a number, a title, and where the pack prints it. The
 * number may be the passage's label or a cell of its own; the pages stand in the title, after it, or in a cell.
 */
export const agendaItemsIn = (passages: readonly Passage[]): readonly AgendaItem[] => {
  const items: { number: string; title: string; firstLabel: string | null }[] = []
  let pending: string | null = null
  for (const passage of passages) {
    const { label, text } = passage
    const number = numberOf(label) ?? (text === '' ? null : numberOf(text))
    const after = Number.parseInt(number ?? '', 10) - Number.parseInt(items.at(-1)?.number ?? '0', 10)
    // Items count up from the first; a list inside an item starts again, and a year or a paragraph jumps.
    const isNext = number !== null && (items.length === 0 ? after <= 3 : after >= 0 && after <= 3)
    if (isNext && label !== null && text !== '') {
      items.push({ number, title: tidy(text), firstLabel: pages.exec(text)?.[1] ?? null })
      pending = null
      continue
    }
    if (isNext) {
      pending = number
      continue
    }
    const line = lineOf(passage)
    if (pending !== null && !notTitles.test(line)) {
      items.push({ number: pending, title: tidy(line), firstLabel: pages.exec(line)?.[1] ?? null })
      pending = null
      continue
    }
    const last = items.at(-1)
    if (last !== undefined && last.firstLabel === null && line.length < 120)
      last.firstLabel = pages.exec(line)?.[1] ?? bareRange.exec(line)?.[1] ?? null
  }
  return items.filter(({ title }) => title.length > 2)
}
