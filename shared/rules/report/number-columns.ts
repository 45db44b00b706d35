import type { ReportTable } from '../../model/report.ts'
import { plainWords } from './words.ts'

const number = /^[<>≤≥~]?\s?[-–+−]?\s?[£$€]?\d[\d,]*(?:\.\d+)?\s?(?:%|[km]|bn|p)?$/iu
/** "Not set", "n/a": longer words make it a column of words. */
const longestWord = 16

/**
 * For each column of a table whether it holds numbers, which stand at its right edge so that they can be compared:
 * at least half of what it says are numbers, the rest a word or two. Row headings are none.
 */
export const numberColumns = ({ header, rows, rowHeaders }: ReportTable): readonly boolean[] =>
  header.map((_, column) => {
    if (rowHeaders === true && column === 0) return false
    const said = rows.flatMap((row) => {
      const text = (row[column]?.paragraphs ?? []).map(plainWords).join('\n').trim()
      return text === '' ? [] : [text]
    })
    const numbers = said.filter((text) => number.test(text))
    return (
      numbers.length > 0 &&
      numbers.length * 2 >= said.length &&
      said.every((text) => text.length <= longestWord && !text.includes('\n'))
    )
  })
