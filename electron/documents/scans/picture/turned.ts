import type { Grey } from './grey.ts'

/** Quarter turns to the right. */
export type Turn = 0 | 1 | 2 | 3

/** The picture after `turn` quarter turns to the right. */
export const turned = ({ width, height, data }: Grey, turn: Turn): Grey => {
  if (turn === 0) return { width, height, data }
  const out = new Uint8Array(data.length)
  const wide = turn === 2 ? width : height
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      const [left, top] =
        turn === 1 ? [height - 1 - y, x] : turn === 2 ? [width - 1 - x, height - 1 - y] : [y, width - 1 - x]
      out[top * wide + left] = data[y * width + x] ?? 255
    }
  }
  return { width: wide, height: turn === 2 ? height : width, data: out }
}
