import { apply, type Matrix } from '../../readers/pdf/geometry.ts'
import type { Grey } from './grey.ts'

/** The map that undoes another; undefined for one that flattens everything onto a line. */
const inverse = ([a, b, c, d, e, f]: Matrix): Matrix | undefined => {
  const area = a * d - b * c
  if (Math.abs(area) < 1e-12) return undefined
  return [d / area, -b / area, -c / area, a / area, (c * f - d * e) / area, (b * e - a * f) / area]
}

/** Value between the four pixels around a place. */
const between = ({ width, height, data }: Grey, x: number, y: number): number => {
  const left = Math.max(0, Math.min(width - 1, Math.floor(x)))
  const top = Math.max(0, Math.min(height - 1, Math.floor(y)))
  const [right, below] = [Math.min(width - 1, left + 1), Math.min(height - 1, top + 1)]
  const [across, down] = [Math.max(0, Math.min(1, x - left)), Math.max(0, Math.min(1, y - top))]
  const upper = (data[top * width + left] ?? 255) * (1 - across) + (data[top * width + right] ?? 255) * across
  const lower =
    (data[below * width + left] ?? 255) * (1 - across) + (data[below * width + right] ?? 255) * across
  return upper * (1 - down) + lower * down
}

/**
 * Draws a picture into `paper`. `place` maps the unit square that a PDF draws pictures in (y upwards) to
 * pixels of the paper. `ink`: for a stencil, the colour that it paints.
 */
export const drawPicture = (paper: Grey, picture: Grey, place: Matrix, ink?: number): void => {
  const back = inverse(place)
  if (back === undefined) return
  const corners = (
    [
      [0, 0],
      [1, 0],
      [0, 1],
      [1, 1],
    ] as const
  ).map(([x, y]) => apply(place, x, y))
  const bound = (pick: (corner: readonly [number, number]) => number, most: number) => ({
    from: Math.max(0, Math.floor(Math.min(...corners.map(pick)))),
    to: Math.min(most, Math.ceil(Math.max(...corners.map(pick)))),
  })
  const across = bound(([x]) => x, paper.width)
  const down = bound(([, y]) => y, paper.height)
  for (let y = down.from; y < down.to; y += 1) {
    for (let x = across.from; x < across.to; x += 1) {
      const [u, v] = apply(back, x + 0.5, y + 0.5)
      if (u < 0 || u > 1 || v < 0 || v > 1) continue
      const value = between(picture, u * picture.width - 0.5, (1 - v) * picture.height - 0.5)
      const at = y * paper.width + x
      const under = paper.data[at] ?? 255
      paper.data[at] = Math.round(ink === undefined ? value : (under * value + ink * (255 - value)) / 255)
    }
  }
}
