import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { jsPDF } from 'jspdf'

export const family = 'Revisit'

const files = { normal: 'DejaVuSansCondensed.ttf', bold: 'DejaVuSansCondensed-Bold.ttf' } as const

/**
 * Embeds the font that has every sign papers use (✓ → ≥ ŵ ŷ ☐). jsPDF's built-in fonts silently write wrong
 * letters for anything outside Windows-1252.
 */
export const embedFonts = async (pdf: jsPDF, folder: string): Promise<void> => {
  for (const [style, file] of Object.entries(files)) {
    pdf.addFileToVFS(file, (await readFile(join(folder, file))).toString('base64'))
    pdf.addFont(file, family, style, undefined, 'Identity-H')
  }
  pdf.setFont(family, 'normal')
}

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
    if (/[\u00ad\u200b-\u200d\u2060\ufeff\ufe0f]/u.test(sign)) continue
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
