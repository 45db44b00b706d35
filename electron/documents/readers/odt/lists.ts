import { statedLevel } from './level.ts'
import type { Element } from 'domhandler'
import { createCounters } from '../lists/counters.ts'
import type { NumberingLevel } from '../lists/numbered-list.ts'
import { child, childElements } from '../xml.ts'

type Levels = ReadonlyMap<number, NumberingLevel>

/** Where a paragraph stands in the lists of the paper. */
export type ListPlace = {
  readonly style: string
  /** What this list counts on with: its own counters, or those of the list that it continues. */
  readonly counting: string
  /** 1-based. */
  readonly level: number
  readonly start?: number
}

const formats: Readonly<Record<string, string>> = {
  '1': 'decimal',
  '01': 'decimalZero',
  a: 'lowerLetter',
  A: 'upperLetter',
  i: 'lowerRoman',
  I: 'upperRoman',
  '1st': 'ordinal',
}

const levelOf = (element: Element): number => statedLevel(element.attribs['text:level'], 1)

/** "%1.%2" with what stands round it; newer files say it themselves, older ones give its parts. */
const pattern = (element: Element): string => {
  const { attribs } = element
  const whole = attribs['loext:num-list-format']
  if (whole !== undefined) return whole.replace(/%(\d{1,2})%/gu, '%$1')
  if ((attribs['style:num-format'] ?? '') === '')
    return (attribs['style:num-prefix'] ?? '') + (attribs['style:num-suffix'] ?? '')
  const level = levelOf(element)
  const shown = Math.min(statedLevel(attribs['text:display-levels'], 1), level)
  const places = Array.from({ length: shown }, (_, at) => `%${level - shown + 1 + at}`)
  return `${attribs['style:num-prefix'] ?? ''}${places.join('.')}${attribs['style:num-suffix'] ?? ''}`
}

const numberingLevel = (element: Element): NumberingLevel => {
  const bullet =
    element.name !== 'text:list-level-style-number' && element.name !== 'text:outline-level-style'
  const start = Number(element.attribs['text:start-value'] ?? 1)
  return {
    start: Number.isInteger(start) ? start : 1,
    format: bullet ? 'bullet' : (formats[element.attribs['style:num-format'] ?? ''] ?? 'none'),
    text: bullet ? (element.attribs['text:bullet-char'] ?? '•') : pattern(element),
    legal: false,
  }
}

const levelsOf = (style: Element): Levels =>
  new Map(
    childElements(style)
      .filter(({ attribs }) => attribs['text:level'] !== undefined)
      .map((level) => [levelOf(level) - 1, numberingLevel(level)]),
  )

/** Counts the lists of a paper. */
export type ListLabels = {
  /** The label in front of the next paragraph there; undefined where none is printed. */
  readonly next: (place: ListPlace) => string | undefined
  /** The number in front of the next heading of that level, where headings are numbered by themselves. */
  readonly heading: (level: number) => string | undefined
}

const headings = 'outline of the paper'

export const createListLabels = (roots: readonly Element[]): ListLabels => {
  const styles = new Map<string, Levels>()
  for (const root of roots) {
    for (const part of ['office:automatic-styles', 'office:styles']) {
      for (const style of childElements(child(root, part) ?? root)) {
        const name = style.name === 'text:outline-style' ? headings : style.attribs['style:name']
        const isList = style.name === 'text:list-style' || style.name === 'text:outline-style'
        if (isList && name !== undefined && !styles.has(name)) styles.set(name, levelsOf(style))
      }
    }
  }
  const counters = createCounters()
  let restarts = 0
  const next = ({ style, counting, level, start }: ListPlace): string | undefined => {
    const levels = styles.get(style)
    if (levels === undefined) return undefined
    const at = level - 1
    restarts += start === undefined ? 0 : 1
    const restartAt = new Map(start === undefined ? [] : [[at, start]])
    return counters.next(`${counting}/${restarts}`, { scheme: counting, levels, restartAt }, at)
  }
  return {
    next,
    heading: (level) => {
      const numbered = styles.get(headings)?.get(level - 1)
      return numbered === undefined || numbered.text.trim() === '' || numbered.format === 'none'
        ? undefined
        : next({ style: headings, counting: headings, level })
    },
  }
}
