import type { BandColour } from '../model/council.ts'
import { hatch } from './hatch.ts'
import type { Mark, Pattern } from './scene.ts'
import { textWidth } from './text-width.ts'

/** One kind of thing in a picture: its words, colour and pattern. */
export type Series = {
  readonly id: string
  readonly words: string
  readonly colour: BandColour
  readonly pattern: Pattern
}

const box = 14
const line = 22
const size = 13

/** The box of a series: its colour, its pattern and an outline. */
export const swatch = (
  { colour, pattern }: Pick<Series, 'colour' | 'pattern'>,
  place: { readonly x: number; readonly y: number; readonly width: number; readonly height: number },
): readonly Mark[] => [
  { kind: 'rect', ...place, fill: colour, stroke: 'line' },
  ...hatch(pattern, place, 'ground'),
]

/** What each colour and pattern means, in as many lines as the width asks for; and how high that is. */
export const legend = (
  series: readonly Series[],
  width: number,
): { readonly marks: readonly Mark[]; readonly height: number } => {
  let [x, y] = [0, 0]
  const marks = series.flatMap((one): readonly Mark[] => {
    const room = box + 6 + textWidth(one.words, size) + 18
    if (x > 0 && x + room > width) [x, y] = [0, y + line]
    const at = x
    x += room
    return [
      ...swatch(one, { x: at, y: y + 2, width: box, height: box }),
      { kind: 'text', x: at + box + 6, y: y + 14, text: one.words, size, anchor: 'start', fill: 'text' },
    ]
  })
  return { marks, height: y + line }
}
