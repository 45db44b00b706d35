/** A picture in grey: one byte a pixel, row by row from the top, 0 black to 255 white. */
export type Grey = { readonly width: number; readonly height: number; readonly data: Uint8Array }

/** White paper. */
export const blank = (width: number, height: number): Grey => ({
  width,
  height,
  data: new Uint8Array(width * height).fill(255),
})

/** Binary PGM, the simplest form that Tesseract's picture library reads. */
export const pgm = ({ width, height, data }: Grey): Uint8Array => {
  const head = new TextEncoder().encode(`P5\n${width} ${height}\n255\n`)
  const file = new Uint8Array(head.length + data.length)
  file.set(head)
  file.set(data, head.length)
  return file
}

/** How dark a colour is as pdf.js writes it ("#rrggbb"): 0 black to 255 white. */
export const greyOf = (colour: unknown): number | undefined => {
  const hex = typeof colour === 'string' ? /^#([\da-f]{6})/iu.exec(colour)?.[1] : undefined
  if (hex === undefined) return undefined
  const [red, green, blue] = [0, 2, 4].map((at) => Number.parseInt(hex.slice(at, at + 2), 16))
  return Math.round(0.299 * (red ?? 0) + 0.587 * (green ?? 0) + 0.114 * (blue ?? 0))
}
