import writeXlsxFile, { type Row } from 'write-excel-file/node'
import type { Cell } from '../../shared/lists/cell.ts'
import type { Sheet } from './sheet.ts'

/** What Excel holds in a cell. */
const longest = 32_767

// Signs that XML does not know would make the whole file unreadable.
const printable = (words: string): string =>
  words.replace(/[^\P{Cc}\t\n\r]|[\ufffe\uffff]|\p{Cs}/gu, ' ').slice(0, longest)

const look = { alignVertical: 'top', wrap: true } as const

// Strings are typed as such: "=1+1" stays words.
const cellOf = ({ words, day }: Cell): Row[number] =>
  day === undefined
    ? { value: printable(words), type: String, ...look }
    : { value: new Date(`${day}T00:00:00Z`), type: Date, format: 'd mmm yyyy', ...look }

const bold = { fontWeight: 'bold', backgroundColor: '#E3EAF2', ...look } as const

/** A workbook of one sheet: header row frozen, widths as on the screen, whole days as dates. */
export const writeXlsx = (sheet: Sheet): Promise<Uint8Array> => {
  const head = sheet.columns.map(({ header }) => ({ value: printable(header), type: String, ...bold }))
  const data: Row[] = [
    head,
    ...sheet.groups.flatMap(({ name, rows }): Row[] => [
      ...(name === null
        ? []
        : [
            [
              {
                value: printable(`${name} (${rows.length})`),
                type: String,
                fontWeight: 'bold' as const,
                alignVertical: 'top' as const,
              },
            ],
          ]),
      ...rows.map((row) => row.map(cellOf)),
    ]),
  ]
  return writeXlsxFile(data, {
    // Excel takes no more of a name, and none of these signs.
    sheet: sheet.title.replace(/[[\]:*?/\\']/g, ' ').slice(0, 31),
    stickyRowsCount: 1,
    orientation: 'landscape',
    // A character of Excel's usual font is 7 px wide.
    columns: sheet.columns.map(({ width }) => ({ width: Math.round(Math.max(8, width / 7)) })),
  }).toBuffer()
}
