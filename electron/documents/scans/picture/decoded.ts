import { z } from 'zod'
import type { Grey } from './grey.ts'

/**
 * A picture as pdf.js decodes it. `kind`: 1 one bit a pixel (1 is white), rows filled up to whole bytes;
 * 2 RGB; 3 RGBA.
 */
export const decodedSchema = z.object({
  width: z.int().positive(),
  height: z.int().positive(),
  kind: z.union([z.literal(1), z.literal(2), z.literal(3)]),
  data: z.custom<Uint8Array | Uint8ClampedArray>(
    (value) => value instanceof Uint8Array || value instanceof Uint8ClampedArray,
  ),
})
export type Decoded = z.infer<typeof decodedSchema>

/** A stencil: 0 bits are painted in one colour, 1 bits let the page through. */
export const stencilSchema = decodedSchema.omit({ kind: true })
export type Stencil = z.infer<typeof stencilSchema>

type Bytes = ArrayLike<number>

/** Darkness of pixel x of row y over white paper. */
type Pixel = (data: Bytes, width: number, x: number, y: number) => number

const pixels: Readonly<Record<Decoded['kind'], Pixel>> = {
  1: (data, width, x, y) => ((data[y * ((width + 7) >> 3) + (x >> 3)] ?? 0) & (0x80 >> (x & 7)) ? 255 : 0),
  2: (data, width, x, y) => {
    const at = (y * width + x) * 3
    return 0.299 * (data[at] ?? 255) + 0.587 * (data[at + 1] ?? 255) + 0.114 * (data[at + 2] ?? 255)
  },
  3: (data, width, x, y) => {
    const at = (y * width + x) * 4
    const grey = 0.299 * (data[at] ?? 255) + 0.587 * (data[at + 1] ?? 255) + 0.114 * (data[at + 2] ?? 255)
    const cover = (data[at + 3] ?? 255) / 255
    return grey * cover + 255 * (1 - cover)
  },
}

const shrunk = (pixel: Pixel, { data, width, height }: Stencil, factor: number): Grey => {
  const [wide, high] = [Math.max(1, Math.floor(width / factor)), Math.max(1, Math.floor(height / factor))]
  const out = new Uint8Array(wide * high)
  for (let y = 0; y < high; y += 1) {
    for (let x = 0; x < wide; x += 1) {
      let sum = 0
      for (let dy = 0; dy < factor; dy += 1)
        for (let dx = 0; dx < factor; dx += 1) sum += pixel(data, width, x * factor + dx, y * factor + dy)
      out[y * wide + x] = Math.round(sum / (factor * factor))
    }
  }
  return { width: wide, height: high, data: out }
}

/** The picture in grey; every `factor` by `factor` pixels become one, their mean. */
export const greyPicture = (picture: Decoded, factor: number): Grey =>
  shrunk(pixels[picture.kind], picture, factor)

/** How much of each pixel a stencil leaves free: 255 nothing painted, 0 wholly painted. */
export const greyStencil = (stencil: Stencil, factor: number): Grey => shrunk(pixels[1], stencil, factor)
