import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { jsPDF } from 'jspdf'

export const family = 'Revisit'

const files = {
  normal: 'DejaVuSansCondensed.ttf',
  bold: 'DejaVuSansCondensed-Bold.ttf',
  italic: 'DejaVuSansCondensed-Oblique.ttf',
  bolditalic: 'DejaVuSansCondensed-BoldOblique.ttf',
} as const
export type FontStyle = keyof typeof files

/** Which of the fonts words in this look are set in. */
export const fontStyle = (bold: boolean, italic: boolean): FontStyle =>
  italic ? (bold ? 'bolditalic' : 'italic') : bold ? 'bold' : 'normal'

/**
 * Embeds the font that has every sign papers use (✓ → ≥ ŵ ŷ ☐). jsPDF's built-in fonts silently write wrong
 * letters for anything outside Windows-1252. `styles`: those that the report has; each takes its time to read.
 */
export const embedFonts = async (pdf: jsPDF, folder: string, styles: readonly FontStyle[]): Promise<void> => {
  for (const style of styles) {
    const file = files[style]
    pdf.addFileToVFS(file, (await readFile(join(folder, file))).toString('base64'))
    pdf.addFont(file, family, style, undefined, 'Identity-H')
  }
  pdf.setFont(family, 'normal')
}

/** Soft hyphen, zero-width space, joiners, byte order mark, emoji variation. */
const invisible = new Set([0xad, 0x200b, 0x200c, 0x200d, 0x2060, 0xfeff, 0xfe0f])

/** Stands for a sign that the font has not. */
const missing = '□'

/**
 * `text` with every sign that the current font lacks replaced: jsPDF drops the rest of the line at the first
 * such sign. Soft hyphens and zero-width signs go, odd spaces become spaces.
 */
export const drawable = (pdf: jsPDF, text: string): string => {
  const { codeMap } = (pdf.getFont() as unknown as FontWithMap).metadata.cmap.unicode
  let out = ''
  for (const sign of text.normalize('NFC')) {
    const code = sign.codePointAt(0) ?? 0
    if (invisible.has(code)) continue
    if (/\s/u.test(sign)) out += sign === '\n' ? '\n' : ' '
    else out += code <= 0xffff && codeMap[code] ? sign : missing
  }
  return out
}

type FontWithMap = {
  readonly metadata: {
    readonly cmap: { readonly unicode: { readonly codeMap: Readonly<Record<number, number>> } }
  }
}
