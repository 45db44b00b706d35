import type { Mark } from './scene.ts'
import { fitted, textWidth } from './text-width.ts'

export const nameSize = 13

/** A name on one line, or on two where one has no room; what two have no room for ends in an ellipsis. */
export const nameLines = (name: string, width: number): readonly string[] => {
  if (textWidth(name, nameSize) <= width) return [name]
  const words = name.split(' ')
  const count = words.findIndex((_, at) => textWidth(words.slice(0, at + 1).join(' '), nameSize) > width)
  if (count < 1) return [fitted(name, nameSize, width)]
  return [words.slice(0, count).join(' '), fitted(words.slice(count).join(' '), nameSize, width)]
}

/** Height of the rows of a chart, each with a bar and its name in a column of `width`. */
export const rowHeightOf = (names: readonly string[], width: number): number =>
  names.some((name) => nameLines(name, width).length > 1) ? 38 : 30

/** The name of a row, which ends at `x`, beside a bar whose words stand on `baseline`. */
export const rowName = (name: string, x: number, baseline: number, width: number): readonly Mark[] => {
  const lines = nameLines(name, width)
  const first = lines.length === 1 ? baseline : baseline - 7
  return lines.map((text, at) => ({
    kind: 'text',
    x,
    y: first + at * 15,
    text,
    size: nameSize,
    anchor: 'end',
    fill: 'text',
  }))
}
