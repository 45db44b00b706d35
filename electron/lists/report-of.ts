import type { Report, ReportBlock } from '../../shared/model/report.ts'
import type { Sheet } from './sheet.ts'

const paragraphs = (words: string): string[] => words.split(/\n{2,}/).filter((one) => one.trim() !== '')

/** The list as a report, for the writers that know no lists: a table, under a heading where it is grouped. */
export const reportOf = ({ title, columns, groups }: Sheet, dateWords: string): Report => ({
  title,
  council: null,
  body: null,
  dateWords,
  language: 'en-GB',
  marking: null,
  blocks: groups.flatMap(({ name, rows }): ReportBlock[] => [
    ...(name === null ? [] : [{ kind: 'heading' as const, level: 1, text: name }]),
    {
      kind: 'table',
      caption: name === null ? title : `${title}: ${name}`,
      widths: columns.map(({ width }) => width),
      header: columns.map(({ header }) => header),
      rows: rows.map((row) => row.map(({ words }) => ({ paragraphs: paragraphs(words) }))),
    },
  ]),
})
