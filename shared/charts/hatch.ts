import type { Ink, Mark, Pattern } from './scene.ts'

type Box = { readonly x: number; readonly y: number; readonly width: number; readonly height: number }

const gap = 6

const round = (value: number): number => Math.round(value * 100) / 100

const steps = (from: number, to: number): number[] => {
  const first = Math.ceil(from / gap) * gap
  return Array.from({ length: Math.max(0, Math.ceil((to - first) / gap)) }, (_, step) => first + step * gap)
}

// On the grid of the whole picture, so that neighbouring boxes of a pattern go on in each other.
const level = ({ x, y, width, height }: Box): string =>
  steps(y, y + height)
    .map((at) => `M${round(x)},${at}L${round(x + width)},${at}`)
    .join('')

const upright = ({ x, y, width, height }: Box): string =>
  steps(x, x + width)
    .map((at) => `M${at},${round(y)}L${at},${round(y + height)}`)
    .join('')

/** Lines x + y = c, cut to the box. */
const rising = ({ x, y, width, height }: Box): string =>
  steps(x + y, x + width + y + height)
    .map((sum) => {
      const left = Math.max(x, sum - y - height)
      const right = Math.min(x + width, sum - y)
      return `M${round(left)},${round(sum - left)}L${round(right)},${round(sum - right)}`
    })
    .join('')

/** Lines x - y = c, cut to the box. */
const falling = ({ x, y, width, height }: Box): string =>
  steps(x - y - height, x + width - y)
    .map((difference) => {
      const left = Math.max(x, difference + y)
      const right = Math.min(x + width, difference + y + height)
      return `M${round(left)},${round(left - difference)}L${round(right)},${round(right - difference)}`
    })
    .join('')

const paths: Readonly<Record<Pattern, (box: Box) => string>> = {
  plain: () => '',
  rising,
  falling,
  level,
  upright,
  crossed: (box) => rising(box) + falling(box),
}

/** The lines of a pattern over a box; none where it is plain, or too small for a line. */
export const hatch = (pattern: Pattern, box: Box, stroke: Ink): readonly Mark[] => {
  const path = paths[pattern](box)
  return path === '' ? [] : [{ kind: 'path', path, stroke, width: 1.5 }]
}
