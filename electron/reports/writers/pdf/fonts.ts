import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { jsPDF } from 'jspdf'
import { family, type FontStyle, fontFiles } from './font-style.ts'
import { openTypeface, type Typeface, type Typefaces } from './typeface.ts'

/**
 * Embeds the font that has every sign papers use (✓ → ≥ ŵ ŷ ☐). jsPDF's built-in fonts silently write wrong
 * letters for anything outside Windows-1252. `styles`: those that the report has besides the upright ones; each
 * takes its time to read.
 */
export const embedFonts = async (
  pdf: jsPDF,
  folder: string,
  styles: readonly FontStyle[],
): Promise<Typefaces> => {
  const opened = async (style: FontStyle): Promise<Typeface> => {
    const file = fontFiles[style]
    // Byte for byte, which jsPDF takes as well as Base64 and unpacks sooner.
    pdf.addFileToVFS(file, (await readFile(join(folder, file))).toString('latin1'))
    pdf.addFont(file, family, style, undefined, 'Identity-H')
    return openTypeface(pdf, style)
  }
  const faces = { normal: await opened('normal'), bold: await opened('bold') }
  const others: Partial<Record<FontStyle, Typeface>> = {}
  for (const style of styles) others[style] = await opened(style)
  return { ...others, ...faces }
}

/** Soft hyphen, zero-width space, joiners, byte order mark, emoji variation. */
const invisible = new Set([0xad, 0x200b, 0x200c, 0x200d, 0x2060, 0xfeff, 0xfe0f])

/** Stands for a sign that the font has not. */
const missing = '□'

const isPlain = /^[ -~\n]*$/

/**
 * `text` with every sign that the font lacks replaced: jsPDF drops the rest of the line at the first such sign.
 * Soft hyphens and zero-width signs go, odd spaces become spaces.
 */
export const drawable = (face: Typeface, text: string): string => {
  if (isPlain.test(text)) return text
  let out = ''
  for (const sign of text.normalize('NFC')) {
    const code = sign.codePointAt(0) ?? 0
    if (invisible.has(code)) continue
    if (/\s/u.test(sign)) out += sign === '\n' ? '\n' : ' '
    else out += code <= 0xffff && face.has(code) ? sign : missing
  }
  return out
}
