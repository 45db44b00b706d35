import type { InsertedChart } from '../../../shared/model/report-draft.ts'
import type { ReportBlock } from '../../../shared/model/report.ts'
import type { ReportChart } from '../../../shared/model/report-chart.ts'
import type { ReportData } from '../../../shared/model/report-data.ts'
import { progressChart, responsesChart } from '../templates/parts/charts.ts'
import { countsOf } from '../templates/parts/counts.ts'
import { measureCharts } from '../templates/parts/performance.ts'

type Drawn = Pick<InsertedChart, 'of' | 'measure'> & { readonly chart: ReportChart }

const chartIn = (blocks: readonly ReportBlock[]): readonly ReportChart[] =>
  blocks.flatMap((block) => (block.kind === 'chart' ? [block.chart] : []))

const counts = (data: ReportData, of: 'delivery' | 'judgement', title: string): readonly ReportChart[] => {
  const asked = data.recommendations.filter(({ procedural }) => !procedural)
  return asked.length === 0
    ? []
    : [{ of: 'counts', title, noun: 'recommendation', rows: [...countsOf(of, asked)] }]
}

/** Every chart that the tracker can fill from this data. */
export const chartsOf = (data: ReportData): readonly Drawn[] => [
  ...chartIn(progressChart(data)).map((chart) => ({ of: 'progress' as const, measure: null, chart })),
  ...chartIn(responsesChart(data)).map((chart) => ({ of: 'responses' as const, measure: null, chart })),
  ...counts(data, 'delivery', 'Delivery').map((chart) => ({ of: 'delivery' as const, measure: null, chart })),
  ...counts(data, 'judgement', 'Judgements').map((chart) => ({
    of: 'judgements' as const,
    measure: null,
    chart,
  })),
  ...chartIn(measureCharts(data)).map((chart) => ({
    of: 'measure' as const,
    measure: chart.of === 'measure' ? chart.title : null,
    chart,
  })),
]

/** A chart that somebody put in, with what the tracker says now; undefined: there is nothing to draw any more. */
export const chartNow = (data: ReportData, { of, measure, alt }: InsertedChart): ReportBlock | undefined => {
  const found = chartsOf(data).find((each) => each.of === of && each.measure === measure)
  return found === undefined
    ? undefined
    : { kind: 'chart', chart: found.chart, ...(alt === null ? {} : { alt }) }
}
