import type { Cell } from './cell.ts'

/**
 * Words that a spreadsheet would run as a formula, kept as words (OWASP, "CSV injection": a leading =, +, -, @,
 * tab or carriage return).
 */
const notFormula = (words: string): string => (/^[=+\-@\t\r]/.test(words) ? `'${words}` : words)

/** One cell of delimited text, quoted where its words hold the delimiter, a quotation mark or a line break. */
export const delimited = (words: string, delimiter: ',' | '\t'): string => {
  const safe = notFormula(words)
  return /["\r\n]/.test(safe) || safe.includes(delimiter) ? `"${safe.replaceAll('"', '""')}"` : safe
}

/** Rows as a spreadsheet takes them from the clipboard: a line a row, line breaks inside a cell kept. */
export const asTabs = (rows: readonly (readonly string[])[]): string =>
  rows.map((row) => row.map((words) => delimited(words, '\t')).join('\t')).join('\r\n')

const escaped = (words: string): string =>
  words.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')

// Without it Excel begins another row of cells at each line break.
const lineBreak = '<br style="mso-data-placement:same-cell">'

// Excel would make a date of "3-4" and 1.1 of "1.10": what is words stays words.
const asText = ` style="mso-number-format:'\\@'"`

/** The same as a table of HTML, which keeps the cells in Word, Outlook and Excel alike. */
export const asHtmlTable = (header: readonly string[], rows: readonly (readonly Cell[])[]): string => {
  const cell = (tag: 'td' | 'th', { words, day }: Cell) => {
    const said = escaped(notFormula(words)).replace(/\r\n|\r|\n/g, lineBreak)
    return `<${tag}${tag === 'td' && day === undefined && words !== '' ? asText : ''}>${said}</${tag}>`
  }
  const line = (tag: 'td' | 'th', row: readonly Cell[]) =>
    `<tr>${row.map((one) => cell(tag, one)).join('')}</tr>`
  const head = line(
    'th',
    header.map((words) => ({ words })),
  )
  return `<table><thead>${head}</thead><tbody>${rows.map((row) => line('td', row)).join('')}</tbody></table>`
}
