import type { Grey } from './picture/grey.ts'

type Box = { readonly x0: number; readonly y0: number; readonly x1: number; readonly y1: number }

/** Lighter than this is paper and its dirt. */
const light = 190

/**
 * How thick the upright strokes of the letters in a box are, in pixels and parts of them: the usual length of
 * a dark stretch across, counting how dark each pixel is. 0 where the box is empty.
 */
export const strokeWidth = ({ width, height, data }: Grey, box: Box): number => {
  const found: number[] = []
  const [left, right] = [Math.max(0, Math.floor(box.x0)), Math.min(width, Math.ceil(box.x1))]
  for (let y = Math.max(0, Math.floor(box.y0)); y < Math.min(height, Math.ceil(box.y1)); y += 1) {
    let ink = 0
    for (let x = left; x <= right; x += 1) {
      const value = x < right ? (data[y * width + x] ?? 255) : 255
      if (value < light) ink += (255 - value) / 255
      else if (ink > 0) {
        found.push(ink)
        ink = 0
      }
    }
  }
  return found.toSorted((a, b) => a - b)[Math.floor(found.length * 0.4)] ?? 0
}
