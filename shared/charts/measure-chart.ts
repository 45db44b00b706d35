import { scaleLinear, scalePoint } from 'd3-scale'
import type { BandColour } from '../model/council.ts'
import type { MeasureFigures } from '../model/report-chart.ts'
import type { Chart, Mark } from './scene.ts'
import { textWidth } from './text-width.ts'

const size = 13
const plotHeight = 170
const colours: readonly BandColour[] = ['blue', 'amber', 'purple', 'green', 'red', 'grey']

type Point = { readonly x: number; readonly y: number }

const round = (value: number): number => Math.round(value * 100) / 100

/** A sign of its own for each series, so that colour never tells alone. */
const shapes: readonly (readonly (readonly [number, number])[])[] = [
  [
    [-5, -5],
    [5, -5],
    [5, 5],
    [-5, 5],
  ],
  [
    [0, -7],
    [7, 0],
    [0, 7],
    [-7, 0],
  ],
  [
    [0, -6],
    [6, 5],
    [-6, 5],
  ],
  [
    [-6, -5],
    [6, -5],
    [0, 6],
  ],
  [
    [-7, -2],
    [7, -2],
    [7, 2],
    [-7, 2],
  ],
  [
    [-2, -7],
    [2, -7],
    [2, 7],
    [-2, 7],
  ],
]

const sign = (at: number, { x, y }: Point): Mark => ({
  kind: 'path',
  path: `${(shapes[at % shapes.length] ?? [])
    .map(([dx, dy], i) => `${i === 0 ? 'M' : 'L'}${round(x + dx)},${round(y + dy)}`)
    .join('')}Z`,
  fill: colours[at % colours.length] ?? 'blue',
  stroke: 'ground',
  width: 1,
})

const key = ({ series }: MeasureFigures, width: number): { marks: readonly Mark[]; height: number } => {
  let [x, y] = [0, 0]
  const marks = series.flatMap(({ name }, at): readonly Mark[] => {
    const room = 22 + textWidth(name, size) + 18
    if (x > 0 && x + room > width) [x, y] = [0, y + 22]
    const left = x
    x += room
    return [
      sign(at, { x: left + 8, y: y + 9 }),
      { kind: 'text', x: left + 22, y: y + 14, text: name, size, anchor: 'start', fill: 'text' },
    ]
  })
  return { marks, height: y + 22 }
}

const lineOf = (at: number, points: readonly Point[]): readonly Mark[] => [
  ...(points.length < 2
    ? []
    : [
        {
          kind: 'path',
          path: points.map(({ x, y }, i) => `${i === 0 ? 'M' : 'L'}${round(x)},${round(y)}`).join(''),
          stroke: colours[at % colours.length] ?? 'blue',
          width: 2,
        } as const,
      ]),
  ...points.map((point) => sign(at, point)),
]

/** Stretches of a series without a gap: nothing is drawn over a period for which no number was given. */
const stretches = (points: readonly (Point | null)[]): readonly (readonly Point[])[] => {
  const all: Point[][] = [[]]
  for (const point of points) {
    if (point === null) all.push([])
    else all.at(-1)?.push(point)
  }
  return all.filter((stretch) => stretch.length > 0)
}

const picture = (figures: MeasureFigures, width: number): { marks: readonly Mark[]; height: number } => {
  const { periods, series } = figures
  const numbers = series.flatMap(({ values }) => values.flatMap((value) => value?.number ?? []))
  if (numbers.length === 0) return { marks: [], height: 0 }
  const { marks: legend, height: top } = key(figures, width)
  const up = scaleLinear()
    .domain([Math.min(0, ...numbers), Math.max(...numbers, 0)])
    .nice(5)
    .range([top + 12 + plotHeight, top + 12])
  const ticks = up.ticks(5)
  const left = Math.max(...ticks.map((tick) => textWidth(String(tick), 12))) + 10
  const along = scalePoint<number>()
    .domain(periods.map((_, at) => at))
    .range([left, width - 8])
    .padding(0.5)
  const bottom = top + 12 + plotHeight
  const every = Math.max(
    1,
    Math.ceil((periods.length * (Math.max(...periods.map((p) => textWidth(p, 12))) + 14)) / (width - left)),
  )
  const axis = ticks.flatMap((tick): readonly Mark[] => [
    {
      kind: 'line',
      x1: left,
      y1: up(tick),
      x2: width,
      y2: up(tick),
      stroke: 'line',
      width: 0.5,
      dashed: tick !== 0,
    },
    {
      kind: 'text',
      x: left - 8,
      y: up(tick) + 4,
      text: String(tick),
      size: 12,
      anchor: 'end',
      fill: 'quiet',
    },
  ])
  const names = periods.flatMap((text, at): readonly Mark[] =>
    at % every === 0
      ? [
          {
            kind: 'text',
            x: along(at) ?? left,
            y: bottom + 18,
            text,
            size: 12,
            anchor: 'middle',
            fill: 'quiet',
          },
        ]
      : [],
  )
  const lines = series.flatMap(({ values }, at) =>
    stretches(
      values.map((value, period) =>
        value?.number == null ? null : { x: along(period) ?? left, y: up(value.number) },
      ),
    ).flatMap((points) => lineOf(at, points)),
  )
  return { marks: [...legend, ...axis, ...names, ...lines], height: bottom + 24 }
}

/** A measure over its periods, a line a series. Values that are words ("Not set") stand in the table alone. */
export const measureChart = (figures: MeasureFigures, width: number): Chart => {
  const { title, periods, series } = figures
  const latest = series.flatMap(({ name, values }) => {
    const at = values.findLastIndex((value) => value !== null)
    return at < 0 ? [] : [`${name} ${values[at]?.raw ?? ''} (${periods[at] ?? ''})`]
  })
  return {
    scene: { title, width, ...picture(figures, width) },
    sentence: latest.length === 0 ? `${title}: no figures.` : `Latest: ${latest.join('; ')}.`,
    table: {
      caption: title,
      header: ['Period', ...series.map(({ name }) => name)],
      rows: periods.map((period, at) => [period, ...series.map(({ values }) => values[at]?.raw ?? '–')]),
    },
  }
}
