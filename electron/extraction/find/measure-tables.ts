import type { ObservationFound } from '../../../shared/model/candidate.ts'
import { cite, type Draft, type Extractor, type Group } from '../draft.ts'
import { observationOf } from '../fields/observation.ts'
import { polarityIn } from '../fields/polarity.ts'
import { citedNumber } from '../paper/label.ts'
import { folded } from '../paper/passage.ts'
import type { Reading } from '../paper/reading.ts'
import { holdsFigures, isNoFigure, numberIn } from '../tables/figures.ts'
import { bodyOf, type Cells, cellsOf, type Filled, headingsOf } from '../tables/row-cells.ts'
import type { RowTable } from '../tables/row-table.ts'

/** Figures of a row: the columns of figures, and any other that happens to hold one. */
const figuresOf = (cells: Cells): readonly ObservationFound[] => [
  ...cells('value', 'target', 'comparator', 'trend', 'status', 'answer', 'due')
    .filter(({ text }) => text.length < 60)
    .map((cell) => observationOf(cell.heading, folded(cell.text))),
  ...cells('priority', 'other', 'commentary')
    .filter(({ text }) => numberIn(text) !== null)
    .map((cell) => observationOf(cell.heading, folded(cell.text))),
]

const isFigure = ({ kind, raw, number }: ObservationFound): boolean =>
  number !== null ||
  ((kind === 'value' || kind === 'target' || kind === 'comparator') &&
    (isNoFigure(raw) || holdsFigures(raw))) ||
  kind === undefined

/** A change of definition told beside the figures breaks the series at its latest value. */
const withBreak = (values: readonly ObservationFound[], commentary: string | null): ObservationFound[] => {
  const told =
    commentary !== null &&
    /\b(?:(?:new|changed?|revised|different|amended) (?:the )?(?:definition|methodology|method|calculation|basis|cohort)|(?:definition|methodology|method|calculation|basis|cohort)s? (?:has |have |was |were )?(?:been )?(?:changed|revised|amended)|not (?:directly )?compar(?:able|ed)|(?:can ?not|can['’]t) be (?:directly )?compared)\b/i.test(
      commentary,
    )
  const at = told ? values.findLastIndex(({ kind }) => kind === 'value') : -1
  return values.map((value, index) =>
    index === at && value.flag === undefined ? { ...value, flag: 'break' } : value,
  )
}

/** "CHN1: Cost per pupil", "PI 18 – Waste recycled": the measure's own code before its name. */
const code =
  /^((?:(?:KPI|PI|NI|BVPI|SPI|LPI|Measure|Indicator)\s?)?[A-Z]{0,6}\s?\d{1,3}(?:[.-]\d{1,3}){0,2}[a-z]?)(?:\s?[:–]\s*|\s-\s|\)\s)(?=[A-Z%£])/

const draftOf = (reading: Reading, table: RowTable, cells: Cells, group: Group): Draft | null => {
  const cell: Filled | undefined = cells('measure').find(({ origin }) => origin)
  const values = figuresOf(cells)
  if (cell === undefined || !/[a-z]{3}/i.test(cell.text) || !values.some(isFigure)) return null
  const commentary = cells('commentary')
    .filter(({ text }) => /[a-z]{3}/i.test(text) && numberIn(text) === null)
    .map(({ text }) => folded(text))
  const said = commentary.length > 0 ? commentary.join('\n\n') : null
  const lead = code.exec(cell.text)
  const place = { ...cell.place, start: cell.place.start + (lead?.[0].length ?? 0) }
  const name = folded(cell.text.slice(lead?.[0].length ?? 0))
  const [number] = cells('number')
  const polarity = polarityIn(cells('polarity')[0]?.text ?? null, name)
  const grades = table.kind === 'grades'
  return {
    type: 'indicator',
    number: number === undefined ? (lead?.[1] ?? null) : citedNumber(folded(number.text)),
    // Where the table says nothing more of it, its figures are what it says.
    text: said !== null ? name : [name, ...values.filter(isFigure).map(({ raw }) => raw)].join(' '),
    commentary: said,
    owner: cells('owner')[0]?.text ?? null,
    due: null,
    dueDate: null,
    citation: cite(reading.document, place, cell.page),
    rule: grades ? 'measure-table/inspection-grade' : 'measure-table/measure-row',
    fired: grades ? (values[0]?.raw ?? '') : headingsOf(table),
    confidence: grades ? 0.6 : 0.9,
    procedural: false,
    values: withBreak(values, said),
    ...(polarity === null ? {} : { polarity }),
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
      return bodyOf(table)
        .filter(({ title }) => !title)
        .flatMap((row) => draftOf(reading, table, cellsOf(table, row), group) ?? [])
    })
