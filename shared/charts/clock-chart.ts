import { scaleBand, scaleLinear } from 'd3-scale'
import { symbol, symbolDiamond } from 'd3-shape'
import type { AnswerOf } from '../contract.ts'
import type { OpenClock } from '../model/home.ts'
import { addDays, addMonths, daysBetween } from '../rules/clock/day-sums.ts'
import { counted } from '../rules/counted.ts'
import { months, statedDateWords } from '../rules/stated-date-words.ts'
import { legend, type Series, swatch } from './legend.ts'
import { nameSize as size, rowHeightOf, rowName } from './row-name.ts'
import type { Chart, Mark } from './scene.ts'
import { textWidth } from './text-width.ts'

const gap = 12

const looks = {
  running: { id: 'running', words: 'Time used', colour: 'blue', pattern: 'rising' },
  left: { id: 'left', words: 'Time left', colour: 'grey', pattern: 'level' },
  overdue: { id: 'overdue', words: 'Overdue', colour: 'red', pattern: 'crossed' },
} as const satisfies Readonly<Record<string, Series>>

const nameOf = ({ recipientName, place }: OpenClock): string =>
  place === null ? recipientName : `${place}: ${recipientName}`

const stateWords = ({ state, daysLeft }: OpenClock): string =>
  state === 'overdue'
    ? `${counted(-daysLeft, 'day')} overdue`
    : `${counted(daysLeft, 'day')} left${state === 'paused' ? ', paused' : ''}`

/** The first days of the months between two days, thinned so that their names have room. */
const monthStarts = (from: string, to: string, room: number): string[] => {
  const first = addMonths(`${from.slice(0, 7)}-01`, 1).day
  const all: string[] = []
  for (let day = first; day <= to; day = addMonths(day, 1).day) all.push(day)
  const every = Math.max(1, Math.ceil(all.length / Math.max(1, Math.floor(room / 70))))
  return all.filter((_, at) => at % every === 0)
}

const monthName = (day: string): string =>
  `${(months[Number(day.slice(5, 7)) - 1] ?? '').slice(0, 3)} ${day.slice(0, 4)}`

const diamond = (x: number, y: number): string => {
  const [moved, ...rest] = (symbol(symbolDiamond, 70)() ?? '').split('L')
  const at = (pair: string): string => {
    const [dx = 0, dy = 0] = pair.replace(/[MZ]/g, '').split(',').map(Number)
    return `${Math.round((x + dx) * 100) / 100},${Math.round((y + dy) * 100) / 100}`
  }
  return `M${at(moved ?? '')}${rest.map((pair) => `L${at(pair)}`).join('')}Z`
}

type Clocks = Pick<AnswerOf<'home.clocks'>, 'open' | 'counts' | 'today'>

const picture = ({ open, today }: Clocks, width: number) => {
  const key = legend(Object.values(looks), width)
  const names = Math.min(width * 0.42, Math.max(...open.map((clock) => textWidth(nameOf(clock), size))))
  const notes = Math.max(...open.map((clock) => textWidth(stateWords(clock), size)))
  const top = key.height + 24
  const bottom = top + open.length * rowHeightOf(open.map(nameOf), names)
  const first = open.reduce((least, { startedOn }) => (startedOn < least ? startedOn : least), today)
  const last = open.reduce((most, { dueOn }) => (dueOn > most ? dueOn : most), today)
  const left = names + gap
  const right = Math.max(left + 60, width - notes - gap)
  const along = scaleLinear()
    .domain([0, Math.max(1, daysBetween(first, last) + 1)])
    .range([left, right])
  const xOf = (day: string): number => along(daysBetween(first, day))
  const down = scaleBand<number>()
    .domain(open.map((_, at) => at))
    .range([top, bottom])
    .paddingInner(0.2)
  return { key, names, top, bottom, left, right, first, last, xOf, yOf: (at: number) => down(at) ?? top }
}

type Picture = ReturnType<typeof picture>

const axis = ({ first, last, left, right, top, bottom, xOf }: Picture, today: string): readonly Mark[] => [
  ...monthStarts(first, last, right - left).flatMap((day): readonly Mark[] => [
    {
      kind: 'line',
      x1: xOf(day),
      y1: top - 4,
      x2: xOf(day),
      y2: bottom,
      stroke: 'line',
      width: 0.5,
      dashed: true,
    },
    ...(Math.abs(xOf(day) - xOf(today)) < 60
      ? []
      : [
          {
            kind: 'text',
            x: xOf(day),
            y: top - 8,
            text: monthName(day),
            size: 12,
            anchor: 'middle',
            fill: 'quiet',
          } as const,
        ]),
  ]),
  {
    kind: 'text',
    x: xOf(today),
    y: top - 8,
    text: 'Today',
    size: 12,
    anchor: 'middle',
    bold: true,
    fill: 'text',
  },
]

const bar = (
  clock: OpenClock,
  at: number,
  { names, right, xOf, yOf }: Picture,
  today: string,
): readonly Mark[] => {
  const y = yOf(at)
  const end = addDays(clock.dueOn, 1)
  const now = today < clock.startedOn ? clock.startedOn : today
  const part = (series: Series, from: string, to: string): readonly Mark[] =>
    to <= from ? [] : swatch(series, { x: xOf(from), y: y + 3, width: xOf(to) - xOf(from), height: 18 })
  return [
    ...rowName(nameOf(clock), names, y + 17, names),
    ...part(looks.running, clock.startedOn, now < end ? now : end),
    ...part(looks.left, now, end),
    ...part(looks.overdue, end, now),
    { kind: 'path', path: diamond(xOf(end), y + 12), fill: 'text', stroke: 'ground', width: 1 },
    { kind: 'text', x: right + gap, y: y + 17, text: stateWords(clock), size, anchor: 'start', fill: 'text' },
  ]
}

/** The responses that are waited for, each from its start to its last day (a diamond), against today. */
export const clockChart = (clocks: Clocks, width: number): Chart => {
  const { open, counts, today } = clocks
  const title = 'Responses against the clock'
  const drawn = open.length === 0 ? null : picture(clocks, width)
  const waiting = counts.overdue + counts.running + counts.paused
  const answered = counts.answeredInTime + counts.answeredLate
  const more = waiting > open.length ? ` The ${open.length} most pressing are shown.` : ''
  return {
    scene: {
      title,
      width,
      height: drawn === null ? 0 : drawn.bottom + 4,
      marks:
        drawn === null
          ? []
          : [
              ...drawn.key.marks,
              ...axis(drawn, today),
              ...open.flatMap((clock, at) => bar(clock, at, drawn, today)),
              {
                kind: 'line',
                x1: drawn.xOf(today),
                y1: drawn.top - 4,
                x2: drawn.xOf(today),
                y2: drawn.bottom,
                stroke: 'text',
                width: 2,
              },
            ],
    },
    sentence: `${counted(waiting, 'response')} ${waiting === 1 ? 'is' : 'are'} waited for, ${counts.overdue} of them overdue. ${answered === 0 ? 'None has been answered yet.' : `Of ${counted(answered, 'response')} given, ${counts.answeredInTime} came in time.`}${more}`,
    table: {
      caption: title,
      header: ['Response of', 'Started', 'Last day', 'Standing'],
      rows: open.map((clock) => [
        nameOf(clock),
        statedDateWords(clock.startedOn),
        statedDateWords(clock.dueOn),
        stateWords(clock),
      ]),
    },
  }
}
