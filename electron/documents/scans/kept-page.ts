import { type KeptPage, latticesOf, linesOf, type Run } from '../readers/pdf/index.ts'
import { readingOrder, type ScannedRow } from './reading-order.ts'
import type { ScannedPage } from './scanned-page.ts'
import type { Typography } from './typography.ts'

/** What Tesseract makes of a bullet. */
const misread = /^[•·°¢©®«»*¤]$|^e$/u

const bulleted = (row: ScannedRow): ScannedRow => {
  const [first, next] = row
  if (first === undefined || next === undefined || !misread.test(first.text)) return row
  return next.x - first.right > 0.25 * first.size ? [{ ...first, text: '•' }, ...row.slice(1)] : row
}

const month = /^(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)\p{L}*[.,;:)]*$/iu

const ordinal = (day: string): string => {
  const last = /^1[123]$/u.test(day) ? '' : day.at(-1)
  return `${day}${last === '1' ? 'st' : last === '2' ? 'nd' : last === '3' ? 'rd' : 'th'}`
}

/** The small raised letters of "15th January" come out as a star or a quotation mark. */
const withOrdinals = (row: ScannedRow): ScannedRow =>
  row.map((word, index) => {
    const day = /^([1-9]|[12]\d|3[01])[*"“”'’°™®]{1,2}$/u.exec(word.text)?.[1]
    const isDate = day !== undefined && month.test(row[index + 1]?.text ?? '')
    return isDate ? { ...word, text: ordinal(day) } : word
  })

const runsOf = (row: ScannedRow, { sizeOf, isBold }: Typography): readonly Run[] => {
  const lighter = row.filter((word) => !isBold(word)).length
  return row.map((word, index) => ({
    // Boxes hug the letters, so the space between two words is said, not left to the gap.
    text: index === row.length - 1 ? word.text : `${word.text} `,
    x: word.x,
    right: word.right,
    y: word.y,
    size: sizeOf(word),
    // Short words are hard to weigh: one among many bold or light ones goes with them.
    bold: word.text.length < 4 && row.length > 2 ? lighter * 2 < row.length : isBold(word),
    artifact: false,
    upright: true,
    confidence: word.confidence,
  }))
}

/** A scanned page as the PDF reader keeps one, so that its words become blocks as all others do. */
export const keptPage = (page: ScannedPage, typography: Typography): KeptPage => {
  const runs = readingOrder(page).flatMap((row) => runsOf(withOrdinals(bulleted(row)), typography))
  return {
    number: page.number,
    width: page.width,
    height: page.height,
    runs,
    lines: linesOf(runs, page.number),
    artifacts: [],
    lattices: latticesOf(page.horizontals, page.verticals),
    rails: [],
    bullets: [],
    content: 'text',
  }
}
