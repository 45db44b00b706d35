import { delimited } from '../../shared/lists/tabular.ts'
import type { Sheet } from './sheet.ts'

/** RFC 4180, in UTF-8 with the mark that Excel needs to read it as such. A grouped list has its groups as the first column. */
export const writeCsv = (sheet: Sheet): Uint8Array => {
  const grouped = sheet.groups.some(({ name }) => name !== null)
  const first = (name: string | null): readonly string[] => (grouped ? [name ?? ''] : [])
  const lines = [
    [...(grouped ? ['Group'] : []), ...sheet.columns.map(({ header }) => header)],
    ...sheet.groups.flatMap(({ name, rows }) =>
      rows.map((cells) => [...first(name), ...cells.map(({ words, day }) => day ?? words)]),
    ),
  ]
  const text = lines.map((line) => `${line.map((words) => delimited(words, ',')).join(',')}\r\n`).join('')
  return new TextEncoder().encode(`\uFEFF${text}`)
}
