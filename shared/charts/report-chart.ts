import type { ReportChart } from '../model/report-chart.ts'
import { countChart } from './count-chart.ts'
import { measureChart } from './measure-chart.ts'
import { progressChart } from './progress-chart.ts'
import type { Chart } from './scene.ts'

/** The picture of a report's chart, as wide as asked, with its sentence and its table. */
export const reportChart = (figures: ReportChart, width: number): Chart => {
  switch (figures.of) {
    case 'progress':
      return progressChart(figures.rows, { ...figures, width })
    case 'counts':
      return countChart(figures, width)
    case 'measure':
      return measureChart(figures, width)
  }
}

/** What stands in for the picture where it cannot be seen: its sentence and every figure. */
export const chartInWords = ({ scene: { title }, sentence, table }: Chart): string => {
  const rows = table.rows.map(
    ([name = '', ...cells]) =>
      `${name}: ${cells.map((cell, i) => `${table.header[i + 1] ?? ''} ${cell}`).join(', ')}`,
  )
  return [`${title}.`, sentence, rows.length === 0 ? '' : `${rows.join('; ')}.`].filter(Boolean).join(' ')
}
