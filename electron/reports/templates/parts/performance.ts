import type { ReportBlock } from '../../../../shared/model/report.ts'
import type { MeasureFigures } from '../../../../shared/model/report-chart.ts'
import type { ReportedIndicator } from '../../../../shared/model/report-data.ts'
import { citationWords } from '../../../../shared/rules/report/citation-words.ts'
import { cell } from '../cells.ts'
import type { Part } from '../template.ts'

type Value = ReportedIndicator['values'][number]

/** As the paper heads the column: "England 2023/24". */
const columnOf = ({ series, period }: Value): string => {
  if (period === null || series.includes(period)) return series
  return series === '' ? period : `${series} ${period}`
}

const shapeOf = ({ values, commentary }: ReportedIndicator): string =>
  JSON.stringify([values.map(columnOf), commentary !== null])

const tableOf = (some: readonly ReportedIndicator[], at: number, of: number): ReportBlock => {
  const columns = some[0]?.values.map(columnOf) ?? []
  const told = some[0]?.commentary != null
  return {
    kind: 'table',
    caption: of === 1 ? 'Performance' : `Performance, table ${at + 1}`,
    widths: [30, ...columns.map(() => Math.max(9, 60 / Math.max(1, columns.length))), ...(told ? [30] : [])],
    header: ['Measure', ...columns, ...(told ? ['Commentary'] : [])],
    rowHeaders: true,
    rows: some.map(({ name, values, commentary, source }) => {
      const note = citationWords(source)
      return [
        { paragraphs: [note === null ? name : [{ text: name, note }]] },
        ...values.map(({ raw }) => cell(raw)),
        ...(told ? [cell(commentary)] : []),
      ]
    }),
  }
}

/** Tables of the measures with their targets and comparators, one for each set of columns. */
export const performance: Part = ({ indicators = [] }) => {
  const groups = [...Map.groupBy(indicators, shapeOf).values()]
  return groups.length === 0
    ? [{ kind: 'paragraph', text: 'No measures have been recorded.' }]
    : groups.map((some, i) => tableOf(some, i, groups.length))
}

const figuresOf = ({ name, values }: ReportedIndicator): MeasureFigures => {
  const periods = [...new Set(values.flatMap(({ period }) => period ?? []))]
  const plain = ({ series, period }: Value): string =>
    (period === null ? series : series.replace(period, '')).trim() || 'This council'
  return {
    of: 'measure',
    title: name,
    periods,
    series: [...Map.groupBy(values, plain)].map(([series, own]) => ({
      name: series,
      values: periods.map((period) => {
        const found = own.find((value) => value.period === period)
        return found === undefined ? null : { raw: found.raw, number: found.number }
      }),
    })),
  }
}

/** As many charts as a reader looks at. */
const most = 12

/** A chart for each measure that has numbers for two periods or more. */
export const measureCharts: Part = ({ indicators = [] }) =>
  indicators
    .map(figuresOf)
    .filter(({ series }) =>
      series.some(({ values }) => values.filter((value) => value?.number != null).length > 1),
    )
    .slice(0, most)
    .map((chart) => ({ kind: 'chart', chart }))
