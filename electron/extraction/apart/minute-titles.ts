import { citedNumber, labelStyle } from '../paper/label.ts'
import type { Part } from '../paper/part.ts'
import type { Passage } from '../paper/passage.ts'
import type { Setting } from '../paper/settings.ts'
import { type OtherFinder, other, settled } from './other.ts'

const numbered =
  /^(?:min(?:ute)?\.?\s?(?:no\.?\s?)?)?(?:[A-Z]{1,5}\d{0,4}[/:.]?)?\d{1,4}(?:[/:.]\d{1,4}){0,2}[.)]?$/i
const runIn = /^([A-Z][^.:\n]{2,80}):\s\S/
const decision = /^(?:that|to|resolved|agreed|recommended|decided|action)\b/i

/** Where the title of a minute ends in its passage; null where the passage opens no minute. */
const titleEnd = (passage: Passage, setting: Setting): number | null => {
  const { label, text, row } = passage
  if (label === null || row !== undefined || !numbered.test(label) || decision.test(text)) return null
  if (setting.rank !== null && text.length > 2 && text.length < 140 && !/[.;,]$/.test(text))
    return text.replace(/\s?[–—:-]+$/, '').length
  return runIn.exec(text)?.[1]?.length ?? null
}

type Titled = { readonly passage: Passage; readonly part: Part; readonly end: number }

/** The way in which most of a part's minutes are numbered: what is numbered otherwise is a list within one. */
const usual = (titles: readonly Titled[]): string | undefined => {
  const counts = new Map<string, number>()
  for (const { passage } of titles) {
    const style = labelStyle(passage.label ?? '')
    counts.set(style, (counts.get(style) ?? 0) + 1)
  }
  return [...counts].toSorted((a, b) => b[1] - a[1])[0]?.[0]
}

/** The minutes that a paper is made of: each number with its title. */
export const minuteTitles: OtherFinder = (reading) => {
  const byPart = new Map<Part, Titled[]>()
  for (const { passage, setting } of settled(reading)) {
    const { part } = setting
    const end = part.kind === 'minutes' ? titleEnd(passage, setting) : null
    if (end === null) continue
    const held = byPart.get(part)
    if (held === undefined) byPart.set(part, [{ passage, part, end }])
    else held.push({ passage, part, end })
  }
  return [...byPart.values()].flatMap((titles) => {
    const style = usual(titles)
    return titles.flatMap(({ passage, end }) => {
      const number = citedNumber(passage.label)
      return number === null || labelStyle(passage.label ?? '') !== style
        ? []
        : [other(reading, passage, { type: 'minute', rule: 'minute/title', number }, { start: 0, end })]
    })
  })
}
