import { scaleBand, scaleLinear } from 'd3-scale'
import type { CountFigures } from '../model/report-chart.ts'
import { counted } from '../rules/counted.ts'
import { firstCapital } from '../rules/first-capital.ts'
import { swatch } from './legend.ts'
import type { Chart, Mark } from './scene.ts'
import { fitted, textWidth } from './text-width.ts'

const rowHeight = 28
const size = 13
const gap = 12

const share = (part: number, whole: number): string => `${Math.round((100 * part) / Math.max(1, whole))} %`

const bars = ({ rows }: CountFigures, whole: number, width: number): readonly Mark[] => {
  const noteOf = (count: number): string => `${count} (${share(count, whole)})`
  const names = Math.min(width * 0.45, Math.max(0, ...rows.map(({ name }) => textWidth(name, size))))
  const notes = Math.max(0, ...rows.map(({ count }) => textWidth(noteOf(count), size)))
  const along = scaleLinear()
    .domain([0, Math.max(1, ...rows.map(({ count }) => count))])
    .range([0, Math.max(60, width - names - notes - 2 * gap)])
  const down = scaleBand<number>()
    .domain(rows.map((_, index) => index))
    .range([0, rows.length * rowHeight])
    .paddingInner(0.25)
  return rows.flatMap(({ name, count }, index): readonly Mark[] => {
    const y = down(index) ?? 0
    const bar = { x: names + gap, y, width: along(count), height: 21 }
    const words = { y: y + 15.5, size, fill: 'text' } as const
    return [
      { kind: 'text', x: names, text: fitted(name, size, names), anchor: 'end', ...words },
      ...(count === 0 ? [] : swatch({ colour: 'blue', pattern: 'plain' }, bar)),
      { kind: 'text', x: bar.x + bar.width + 8, text: noteOf(count), anchor: 'start', ...words },
    ]
  })
}

/** A bar a kind, each with its count and its share of all. */
export const countChart = (figures: CountFigures, width: number): Chart => {
  const { title, noun, rows } = figures
  const whole = rows.reduce((sum, { count }) => sum + count, 0)
  const said = rows.filter(({ count }) => count > 0)
  return {
    scene: { title, width, height: rows.length * rowHeight, marks: bars(figures, whole, width) },
    sentence: `Of ${counted(whole, noun)}: ${said.length === 0 ? 'none' : said.map(({ name, count }) => `${name.toLowerCase()} ${count}`).join(', ')}.`,
    table: {
      caption: title,
      header: [title, `${firstCapital(noun)}s`, 'Share'],
      rows: rows.map(({ name, count }) => [name, String(count), share(count, whole)]),
    },
  }
}
