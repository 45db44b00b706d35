import type { Cell } from '../../shared/lists/cell.ts'
import type { ListFormat } from '../../shared/model/list-export.ts'
import type { Report, ReportBlock } from '../../shared/model/report.ts'
import { counted } from '../../shared/rules/counted.ts'
import type { Sheet } from './sheet.ts'

/** A tab is a jump in Word and nothing in a spreadsheet: in a cell it is a space. */
const paragraphs = (words: string): string[] =>
  words
    .replaceAll('\t', ' ')
    .split(/\n{2,}/)
    .filter((one) => one.trim() !== '')

const cellOf = ({ words, day }: Cell) => ({
  paragraphs: paragraphs(words),
  ...(day !== undefined && { day }),
})

/** What the reader of a list has to know of what is not in it; nothing where all of it is. */
const leftOutWords = ({ leftOut, shortened }: Sheet, noun: (count: number) => string): string | null => {
  const parts = [
    ...(leftOut === 0 ? [] : [`${noun(leftOut)} ${leftOut === 1 ? 'is' : 'are'} left out`]),
    ...(shortened === 0
      ? []
      : [`what is said of ${counted(shortened, leftOut === 0 ? 'row' : 'other row')} is left out`]),
  ]
  return parts.length === 0
    ? null
    : `Of this list ${parts.join(', and ')}, because it comes from papers that are exempt from publication.`
}

const markingOf = ({ sensitive, exempt }: Sheet): string | null => {
  if (exempt) return 'CONTAINS EXEMPT INFORMATION: NOT FOR PUBLICATION'
  return sensitive ? 'OFFICIAL-SENSITIVE' : null
}

/** One table with its group as the first column: what a spreadsheet filters and sorts by. */
const asOneTable = ({ title, columns, groups, groupedBy }: Sheet): ReportBlock => ({
  kind: 'table',
  caption: title,
  widths: [...(groupedBy === null ? [] : [150]), ...columns.map(({ width }) => width)],
  header: [...(groupedBy === null ? [] : [groupedBy]), ...columns.map(({ header }) => header)],
  rows: groups.flatMap(({ name, rows }) =>
    rows.map((row) => [
      ...(groupedBy === null ? [] : [{ paragraphs: paragraphs(name ?? '') }]),
      ...row.map(cellOf),
    ]),
  ),
})

const underHeadings = ({ title, columns, groups }: Sheet): readonly ReportBlock[] =>
  groups.flatMap(({ name, rows }): ReportBlock[] => [
    ...(name === null
      ? []
      : [{ kind: 'heading' as const, level: 1, text: `${name} (${rows.length.toLocaleString('en-GB')})` }]),
    {
      kind: 'table',
      caption: name === null ? title : `${title}: ${name}`,
      widths: columns.map(({ width }) => width),
      header: columns.map(({ header }) => header),
      rows: rows.map((row) => row.map(cellOf)),
    },
  ])

/** The list as a report, for the writers: marked, and saying what was left out of it. `council`: whose list it is. */
export const reportOf = (
  sheet: Sheet,
  format: ListFormat,
  given: {
    readonly council: string | null
    readonly dateWords: string
    readonly noun: (count: number) => string
  },
): Report => {
  const said = leftOutWords(sheet, given.noun)
  return {
    title: sheet.title,
    council: given.council,
    body: null,
    dateWords: given.dateWords,
    language: 'en-GB',
    marking: markingOf(sheet),
    landscape: sheet.columns.length > 4,
    blocks: [
      ...(said === null ? [] : [{ kind: 'paragraph' as const, text: said }]),
      ...(format === 'docx' ? underHeadings(sheet) : [asOneTable(sheet)]),
      ...(format === 'docx' && sheet.rows === 0
        ? [{ kind: 'paragraph' as const, text: 'There is nothing in this list as it is shown.' }]
        : []),
    ],
  }
}
