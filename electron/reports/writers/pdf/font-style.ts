export const family = 'Revisit'

export const fontFiles = {
  normal: 'DejaVuSansCondensed.ttf',
  bold: 'DejaVuSansCondensed-Bold.ttf',
  italic: 'DejaVuSansCondensed-Oblique.ttf',
  bolditalic: 'DejaVuSansCondensed-BoldOblique.ttf',
} as const
export type FontStyle = keyof typeof fontFiles

/** Which of the fonts words in this look are set in. */
export const fontStyle = (bold: boolean, italic: boolean): FontStyle =>
  italic ? (bold ? 'bolditalic' : 'italic') : bold ? 'bold' : 'normal'
