import { scaleBand, scaleLinear } from 'd3-scale'
import { stack } from 'd3-shape'
import { legend, type Series, swatch } from './legend.ts'
import { nameSize as size, rowHeightOf, rowName } from './row-name.ts'
import type { Mark, Scene } from './scene.ts'
import { textWidth } from './text-width.ts'

export type StackedRow = {
  readonly name: string
  /** By the id of the series; 0 where left out. */
  readonly values: Readonly<Record<string, number>>
  /** Said after the bar. */
  readonly note: string
}

const gap = 12

type Columns = { readonly names: number; readonly bars: number; readonly width: number }

/** Names take what they need up to a third; the bars have the rest but for the words after them. */
const columnsOf = (rows: readonly StackedRow[], width: number): Columns => {
  const names = Math.min(width / 3, Math.max(...rows.map(({ name }) => textWidth(name, size))))
  const notes = Math.max(...rows.map(({ note }) => textWidth(note, size)))
  return { names, bars: Math.max(60, width - names - notes - 2 * gap), width }
}

const count = (x: number, y: number, width: number, value: number): readonly Mark[] => {
  const words = String(value)
  const room = textWidth(words, size) + 8
  if (width < room + 4) return []
  const left = x + (width - room) / 2
  return [
    { kind: 'rect', x: left, y: y + 4, width: room, height: 16, fill: 'ground' },
    { kind: 'text', x: x + width / 2, y: y + 16.5, text: words, size, anchor: 'middle', fill: 'text' },
  ]
}

/** Bars of counts, a row each, parted by series, with a legend above. `width` in pixels. */
export const stackedBars = (
  title: string,
  series: readonly Series[],
  rows: readonly StackedRow[],
  width: number,
): Scene => {
  const key = legend(series, width)
  const { names, bars } = columnsOf(rows, width)
  const totals = rows.map(({ values }) => Object.values(values).reduce((sum, value) => sum + value, 0))
  const top = key.height + 6
  const named = rows.map(({ name }) => name)
  const height = rows.length * rowHeightOf(named, names)
  const along = scaleLinear()
    .domain([0, Math.max(1, ...totals)])
    .range([0, bars])
  const down = scaleBand<number>()
    .domain(rows.map((_, index) => index))
    .range([top, top + height])
    .paddingInner(0.2)
  const stacks = stack<StackedRow, string>()
    .keys(series.map(({ id }) => id))
    .value(({ values }, id) => values[id] ?? 0)(rows)
  const marks = rows.flatMap(({ name, note }, index): readonly Mark[] => {
    const y = down(index) ?? top
    const baseline = y + 17
    const segments = stacks.flatMap((layer, at): readonly Mark[] => {
      const [from, to] = layer[index] ?? [0, 0]
      const one = series[at]
      if (one === undefined || to <= from) return []
      const x = names + gap + along(from)
      const box = { x, y, width: along(to) - along(from), height: 24 }
      return [...swatch(one, box), ...count(x, y, box.width, to - from)]
    })
    const end = names + gap + along(totals[index] ?? 0) + 8
    return [
      ...rowName(name, names, baseline, names),
      ...segments,
      { kind: 'text', x: end, y: baseline, text: note, size, anchor: 'start', fill: 'quiet' },
    ]
  })
  return { title, width, height: top + height, marks: [...key.marks, ...marks] }
}
