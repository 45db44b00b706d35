/** Advances of Arial for the signs from space to ~, in thousandths of the size (as in Helvetica's metrics). */
const advances = [
  278, 278, 355, 556, 556, 889, 667, 191, 333, 333, 389, 584, 278, 333, 278, 278, 556, 556, 556, 556, 556,
  556, 556, 556, 556, 556, 278, 278, 584, 584, 584, 556, 1015, 667, 667, 722, 722, 667, 611, 778, 722, 278,
  500, 667, 556, 833, 722, 778, 667, 778, 722, 667, 611, 722, 667, 944, 667, 667, 611, 278, 278, 278, 469,
  556, 333, 556, 556, 500, 556, 556, 278, 556, 556, 222, 222, 500, 222, 833, 556, 556, 556, 556, 333, 500,
  278, 556, 500, 722, 500, 500, 500, 334, 260, 334, 584,
] as const

/** How far each letter takes the pen, in the units of `size`; bold letters are about a twentieth wider. */
export const arialAdvances = (text: string, size: number, bold: boolean): readonly number[] =>
  [...Array(text.length).keys()].map((i) => {
    // An accent does not widen a letter.
    const letter = (text[i] ?? '').normalize('NFD').charCodeAt(0)
    const thousandths = letter === 0x2026 ? 1000 : (advances[letter - 32] ?? 556)
    return Math.round((thousandths / 1000) * size * (bold ? 1.05 : 1))
  })
