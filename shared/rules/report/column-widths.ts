import type { ReportTable } from '../../model/report.ts'
import { plainWords } from './words.ts'

/** Longer words, addresses above all, are broken: no column is made wider for them. */
const longestWord = 15
/** A word alone may have wider letters than the average. */
const wider = 1.2
/** Letters that the space at both sides of a cell has room for. */
const aside = 3

const longest = (text: string): number => {
  let most = 0
  for (const word of text.split(/\s+/u))
    if (word.length <= longestWord && word.length > most) most = word.length
  return most
}

/**
 * The share of the width that each column takes: as the table asks, but never so little that an ordinary word ("November")
 * is broken, where the others have room to give. `letters`: how many stand across the whole table, on average.
 */
export const columnWidths = ({ widths, header, rows }: ReportTable, letters: number): readonly number[] => {
  const total = widths.reduce((sum, width) => sum + width, 0)
  const asked = widths.map((width) => width / total)
  const least = asked.map((share, column) => {
    // Wide enough for any word: most columns of long tables are.
    if (share * letters >= longestWord + aside) return 0
    const words = rows.map((row) => longest((row[column]?.paragraphs ?? []).map(plainWords).join(' ')))
    return (Math.max(longest(header[column] ?? ''), ...words) * wider + aside) / letters
  })
  const missing = asked.map((share, i) => Math.max(0, (least[i] ?? 0) - share))
  const wanted = missing.reduce((sum, share) => sum + share, 0)
  const spare = asked.map((share, i) =>
    Math.max(0, share - Math.max(least[i] ?? 0, (longestWord + aside) / letters)),
  )
  const room = spare.reduce((sum, share) => sum + share, 0)
  if (wanted === 0 || room === 0) return asked
  const given = Math.min(1, room / wanted)
  return asked.map(
    (share, i) => share + (missing[i] ?? 0) * given - ((spare[i] ?? 0) / room) * wanted * given,
  )
}
