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

/** The same as a table of HTML, which keeps the cells in Word, Outlook and Excel alike. */
export const asHtmlTable = (header: readonly string[], rows: readonly (readonly string[])[]): string => {
  const cells = (tag: 'td' | 'th', row: readonly string[]) =>
    `<tr>${row
      .map((words) => `<${tag}>${escaped(notFormula(words)).replace(/\r\n|\r|\n/g, '<br>')}</${tag}>`)
      .join('')}</tr>`
  return `<table><thead>${cells('th', header)}</thead><tbody>${rows.map((row) => cells('td', row)).join('')}</tbody></table>`
}
