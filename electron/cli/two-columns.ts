import type { ReportTable } from '../../shared/model/report.ts'
import { plainWords } from '../../shared/rules/report/words.ts'

const width = 54

/** A table with two columns for a terminal of 112 characters or more. */
export const twoColumns = (table: ReportTable): string => {
  const rule = `${'─'.repeat(width)}─┼─${'─'.repeat(width)}\n`
  const rows = [
    table.header.map((text) => [text]),
    ...table.rows.map((row) => row.map((cell) => cell.paragraphs.map(plainWords))),
  ]
  return rows.map((cells) => sideBySide(cells.map(lines))).join(rule)
}

const sideBySide = ([left = [], right = []]: readonly (readonly string[])[]): string =>
  Array.from(
    { length: Math.max(left.length, right.length) },
    (_, i) => `${(left[i] ?? '').padEnd(width)} │ ${right[i] ?? ''}\n`,
  ).join('')

const lines = (paragraphs: readonly string[]): string[] =>
  paragraphs.flatMap((paragraph, i) => [...(i === 0 ? [] : ['']), ...wrapped(paragraph)])

const wrapped = (paragraph: string): string[] => {
  const out: string[] = []
  for (const word of paragraph.split(/\s+/)) {
    const line = out.at(-1)
    if (line !== undefined && line.length + 1 + word.length <= width) out[out.length - 1] = `${line} ${word}`
    else out.push(word)
  }
  return out
}
