import { ruledLines, type Rule } from './ruled-lines.ts'
import type { PagePicture } from './picture/page-picture.ts'
import type { FoundLine } from './recogniser.ts'
import type { ScannedPage, ScannedWord } from './scanned-page.ts'
import { strokeWidth } from './stroke-width.ts'

/** How far the text leans: rise over run, from the base lines of its longer lines; 0 where there are none. */
const leanOf = (lines: readonly FoundLine[]): number => {
  const slopes = lines
    .filter(({ words, bbox }) => words.length > 3 && bbox.x1 - bbox.x0 > 0)
    .map(({ baseline }) => (baseline.y1 - baseline.y0) / Math.max(1, baseline.x1 - baseline.x0))
    .toSorted((a, b) => a - b)
  const lean = slopes[Math.floor(slopes.length / 2)] ?? 0
  // More than a few degrees is no lean: something else was taken for lines of text.
  return Math.abs(lean) > 0.1 ? 0 : lean
}

/** Only lines and dirt: borders of tables are read as bars and dashes. */
const isRuling = (text: string, confidence: number): boolean =>
  /^[|¦_—–=~[\]{}\\/.,'`‘’"“”:;-]+$/u.test(text) && (confidence < 70 || /^[|¦_—=~[\]{}]+$/u.test(text))

/** Letters are about twice as large as their small ones are high. */
const sizeOfSmallLetters = 2

/** The words and lines of a page in points, the page put straight. */
export const recognisedPage = (
  number: number,
  { picture, dpi }: PagePicture,
  lines: readonly FoundLine[],
): ScannedPage => {
  const scale = 72 / dpi
  const lean = leanOf(lines)
  const [middleX, middleY] = [picture.width / 2, picture.height / 2]
  const level = (x: number, y: number) => ({
    x: (x + (y - middleY) * lean) * scale,
    y: (y - (x - middleX) * lean) * scale,
  })
  const word = (line: FoundLine, found: FoundLine['words'][number]): ScannedWord => {
    const { bbox, text, confidence } = found
    const centre = (bbox.x0 + bbox.x1) / 2
    const { baseline, rowAttributes: row } = line
    const slope = (baseline.y1 - baseline.y0) / Math.max(1, baseline.x1 - baseline.x0)
    const base = baseline.y0 + (centre - baseline.x0) * slope
    const small = Math.max(1, row.rowHeight - row.ascenders - row.descenders)
    const [start, end] = [level(bbox.x0, base), level(bbox.x1, base)]
    const centreLine = level(centre, base).y
    return {
      text: text.trim(),
      x: start.x,
      right: end.x,
      top: centreLine - (base - bbox.y0) * scale,
      bottom: centreLine + (bbox.y1 - base) * scale,
      y: centreLine,
      size: small * sizeOfSmallLetters * scale,
      weight: strokeWidth(picture, bbox) / (small * sizeOfSmallLetters),
      confidence: Math.max(0, Math.min(1, confidence / 100)),
    }
  }
  const rules = ruledLines(picture, dpi)
  const straight = ({ x0, y0, x1, y1 }: Rule) => ({ start: level(x0, y0), end: level(x1, y1) })
  return {
    number,
    width: picture.width * scale,
    height: picture.height * scale,
    words: lines.flatMap((line) =>
      line.words
        .filter(({ text, confidence }) => text.trim() !== '' && !isRuling(text.trim(), confidence))
        .map((found) => word(line, found)),
    ),
    horizontals: rules.across.map(straight).map(({ start, end }) => ({
      at: (start.y + end.y) / 2,
      from: start.x,
      to: end.x,
    })),
    verticals: rules.down.map(straight).map(({ start, end }) => ({
      at: (start.x + end.x) / 2,
      from: start.y,
      to: end.y,
    })),
  }
}
