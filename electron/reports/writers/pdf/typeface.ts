import type { jsPDF } from 'jspdf'
import { family, type FontStyle, fontStyle } from './font-style.ts'
import { millimetres } from './layout.ts'

/** One of the fonts of a file: how wide its signs are, and how words are written in it. */
export type Typeface = {
  readonly style: FontStyle
  readonly has: (code: number) => boolean
  /** Of one sign, in thousandths of an em. */
  readonly advance: (code: number) => number
  /** In ems: times the size in points it is the width in points. */
  readonly width: (text: string) => number
  /** The words as the numbers of their glyphs, in hexadecimal. */
  readonly glyphs: (text: string) => string
  /** What jsPDF calls it in the file; null until it has written words in it. */
  key: string | null
}

export type Typefaces = { readonly normal: Typeface } & Readonly<Partial<Record<FontStyle, Typeface>>>

export const typefaceOf = (faces: Typefaces, bold: boolean, italic = false): Typeface =>
  faces[fontStyle(bold, italic)] ?? faces.normal

/** What jsPDF keeps of an embedded font; those of its fields that its own text() fills for the writer of fonts. */
type Metadata = {
  readonly cmap: { readonly unicode: { readonly codeMap: Readonly<Record<number, number>> } }
  readonly glyIdsUsed: number[]
  readonly toUnicode: Record<number, number>
  readonly Unicode: { readonly widths: (number | readonly number[])[] }
  readonly widthOfGlyph: (glyph: number) => number
}

/** `pdf` has the font in this style. */
export const openTypeface = (pdf: jsPDF, style: FontStyle): Typeface => {
  pdf.setFont(family, style)
  const { metadata } = pdf.getFont() as unknown as { readonly metadata: Metadata }
  const { codeMap } = metadata.cmap.unicode
  const glyphOf = (code: number): number => codeMap[code] ?? 0
  const widths = new Int32Array(0x10000).fill(-1)
  const known = new Uint8Array(0x10000)
  // As the file says it, in whole thousandths.
  const thousandths = (glyph: number): number => Math.trunc(metadata.widthOfGlyph(glyph))
  const use = (code: number): void => {
    const glyph = glyphOf(code)
    known[code] = 1
    metadata.glyIdsUsed.push(glyph)
    metadata.toUnicode[glyph] = code
    if (!metadata.Unicode.widths.includes(glyph)) metadata.Unicode.widths.push(glyph, [thousandths(glyph)])
  }
  const advance = (code: number): number => {
    const width = widths[code] ?? 0
    if (width >= 0) return width
    return (widths[code] = thousandths(glyphOf(code)))
  }
  return {
    style,
    key: null,
    has: (code) => glyphOf(code) !== 0,
    advance,
    width: (text) => {
      let sum = 0
      for (let i = 0; i < text.length; i++) sum += advance(text.charCodeAt(i))
      return sum / 1000
    },
    glyphs: (text) => {
      const bytes = Buffer.allocUnsafe(text.length * 2)
      for (let i = 0; i < text.length; i++) {
        const code = text.charCodeAt(i)
        if (known[code] === 0) use(code)
        bytes.writeUInt16BE(glyphOf(code), i * 2)
      }
      return bytes.toString('hex')
    },
  }
}

/** Hebrew, Arabic and their presentation forms, which jsPDF joins and turns. */
const rightToLeft = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/u

type Ink = { readonly size: number; readonly colour: readonly [number, number, number] }

const short = (value: number): string => String(Math.round(value * 1000) / 1000)

/**
 * Writes one line of words whose top left corner is at `x`, `y` (millimetres). jsPDF's own text() takes ten times as
 * long; it still writes the first words in each font, as it keeps no others, and what runs from right to left.
 */
export const drawWords = (
  pdf: jsPDF,
  face: Typeface,
  text: string,
  x: number,
  y: number,
  { size, colour }: Ink,
): void => {
  if (text === '') return
  if (face.key === null || rightToLeft.test(text)) {
    pdf.setFont(family, face.style)
    pdf.setFontSize(size)
    pdf.setTextColor(...colour)
    pdf.text(text, x, y, { baseline: 'top' })
    face.key = String(pdf.getFont().id)
    return
  }
  const point = 72 / 25.4
  const left = short(x * point)
  // Where jsPDF has the base line of words whose top is given.
  const base = short((pdf.internal.pageSize.getHeight() - y - millimetres(size) * 0.85) * point)
  const ink = colour.map((part) => short(part / 255)).join(' ')
  const { write } = pdf.internal as unknown as { readonly write: (content: string) => void }
  write(`BT /${face.key} ${size} Tf ${ink} rg ${left} ${base} Td <${face.glyphs(text)}> Tj ET`)
}
