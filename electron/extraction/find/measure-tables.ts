import type { Found } from '../../../shared/model/candidate.ts'
import { cite, type Draft, type Extractor, type Group } from '../draft.ts'
import { folded } from '../paper/passage.ts'
import type { Reading } from '../paper/reading.ts'
import { numberIn } from '../tables/measures.ts'
import type { GridRow } from '../tables/grid.ts'
import type { RowTable } from '../tables/row-table.ts'

const periodIn =
  /\b(?:(?:q[1-4]|quarter [1-4])\s?)?(?:(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\s)?(?:19|20)\d{2}(?:[/-](?:\d{4}|\d{2}))?\b|\bq[1-4]\b/i

const valuesOf = (table: RowTable, row: GridRow): NonNullable<Found['values']> =>
  table.columns.roles.flatMap((role, column) => {
    const cell = row.cells[column]
    if (
      role === 'measure' ||
      role === 'number' ||
      role === 'owner' ||
      cell === null ||
      cell === undefined ||
      cell.text === ''
    )
      return []
    if (role !== 'answer' && numberIn(cell.text) === null) return []
    const series = folded(table.columns.headings[column] ?? '').replaceAll('\n\n', ' ')
    return [
      {
        series,
        period: periodIn.exec(series)?.[0] ?? null,
        raw: folded(cell.text),
        number: numberIn(cell.text),
      },
    ]
  })

const rowDraft = (reading: Reading, table: RowTable, row: GridRow, group: Group): Draft | null => {
  const column = table.columns.roles.indexOf('measure')
  const cell = row.cells[column]
  const values = valuesOf(table, row)
  if (
    row.title ||
    cell === null ||
    cell === undefined ||
    !cell.origin ||
    values.length === 0 ||
    !/[a-z]{3}/i.test(cell.text)
  )
    return null
  const raw = table.block.rows[cell.row]?.cells[cell.cell]?.text ?? ''
  const start = raw.length - raw.trimStart().length
  const place = {
    block: table.block.index,
    row: cell.row,
    cell: cell.cell,
    start,
    end: start + cell.text.length,
  }
  const commentary = table.columns.roles
    .flatMap((role, at) => (role === 'commentary' ? [row.cells[at]?.text ?? ''] : []))
    .filter((text) => /[a-z]{3}/i.test(text) && numberIn(text) === null)
  const name = folded(cell.text)
  return {
    type: 'indicator',
    number: null,
    text: commentary.length > 0 ? name : [name, ...values.map(({ raw: printed }) => printed)].join(' '),
    commentary: commentary.length > 0 ? commentary.map(folded).join('\n\n') : null,
    owner: null,
    due: null,
    dueDate: null,
    citation: cite(reading.document, place, row.page),
    rule: table.kind === 'grades' ? 'measure-table/inspection-grade' : 'measure-table/measure-row',
    fired:
      table.kind === 'grades'
        ? (values[0]?.raw ?? '')
        : table.columns.headings
            .filter((heading) => heading !== '')
            .join(' | ')
            .replace(/\s+/g, ' ')
            .slice(0, 80),
    confidence: table.kind === 'grades' ? 0.6 : 0.9,
    procedural: false,
    values: [...values],
    group,
    places: [place],
  }
}

/** Rows of tables of measures with their figures, and of tables of inspection grades. */
export const measureTables: Extractor = (reading) =>
  reading.tables
    .filter(({ kind }) => kind !== 'tracker')
    .flatMap((table) => {
      const group: Group = {
        stage: 'indicators',
        body: reading.body ?? reading.council,
        date: reading.meetingDate ?? reading.reportDate,
        review: reading.title,
      }
      return table.rows
        .slice(table.columns.firstRow)
        .flatMap((row) => rowDraft(reading, table, row, group) ?? [])
    })
