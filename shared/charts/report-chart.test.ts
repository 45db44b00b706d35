import { expect, test } from 'vitest'
import type { ReportChart } from '../model/report-chart.ts'
import { pathLines } from './path-lines.ts'
import { chartInWords, reportChart } from './report-chart.ts'
import type { Chart } from './scene.ts'

const counts: ReportChart = {
  of: 'counts',
  title: 'Responses',
  noun: 'recommendation',
  rows: [
    { name: 'Accepted', count: 6 },
    { name: 'Rejected', count: 2 },
    { name: 'Awaited', count: 0 },
  ],
}
const value = (number: number) => ({ raw: `${number} %`, number })
const measure: ReportChart = {
  of: 'measure',
  title: 'Bins emptied on the day',
  periods: ['2021/22', '2022/23', '2023/24'],
  series: [
    { name: 'Harrowmere', values: [value(90), { raw: 'Not set', number: null }, value(96)] },
    { name: 'Target', values: [value(95), value(95), null] },
  ],
}

const corners = ({ scene }: Chart): (readonly [number, number])[] =>
  scene.marks.flatMap((mark) => {
    if (mark.kind === 'rect')
      return [
        [mark.x, mark.y],
        [mark.x + mark.width, mark.y + mark.height],
      ]
    if (mark.kind === 'path') return pathLines(mark.path).flatMap(({ points }) => points)
    return mark.kind === 'text' ? [[mark.x, mark.y]] : []
  })

test.each([480, 760, 1028])('nothing is drawn outside a picture of %i units', (width) => {
  for (const chart of [reportChart(counts, width), reportChart(measure, width)])
    for (const [x, y] of corners(chart)) {
      expect(x).toBeGreaterThanOrEqual(0)
      expect(x).toBeLessThanOrEqual(width)
      expect(y).toBeGreaterThanOrEqual(0)
      expect(y).toBeLessThanOrEqual(chart.scene.height)
    }
})

test('bars are as long as their counts, and the sentence has them all', () => {
  const chart = reportChart(counts, 760)
  const bars = chart.scene.marks.flatMap((mark) => (mark.kind === 'rect' ? [mark.width] : []))
  expect((bars[0] ?? 0) / (bars[1] ?? 1)).toBeCloseTo(3)
  expect(bars).toHaveLength(2)
  expect(chart.sentence).toBe('Of 8 recommendations: accepted 6, rejected 2.')
  expect(chart.table.rows[2]).toEqual(['Awaited', '0', '0 %'])
})

test('a period without a number breaks the line, and its words stand in the table', () => {
  const chart = reportChart(measure, 760)
  const lines = chart.scene.marks.flatMap((mark) =>
    mark.kind === 'path' && mark.fill === undefined ? [pathLines(mark.path)[0]?.points.length] : [],
  )
  // Harrowmere's two numbers stand apart: only the target has a line.
  expect(lines).toEqual([2])
  expect(chart.table.rows).toEqual([
    ['2021/22', '90 %', '95 %'],
    ['2022/23', 'Not set', '95 %'],
    ['2023/24', '96 %', '–'],
  ])
  expect(chart.sentence).toBe('Latest: Harrowmere 96 % (2023/24); Target 95 % (2022/23).')
})

test('who cannot see it is told every figure', () => {
  expect(chartInWords(reportChart(counts, 480))).toBe(
    'Responses. Of 8 recommendations: accepted 6, rejected 2. Accepted: Recommendations 6, Share 75 %; Rejected: Recommendations 2, Share 25 %; Awaited: Recommendations 0, Share 0 %.',
  )
})
