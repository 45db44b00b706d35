import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { OpenClock, ProgressRow } from '../model/home.ts'
import { colourMapPresets } from '../rules/colour-map.ts'
import { clockChart } from './clock-chart.ts'
import { hatch } from './hatch.ts'
import { progressChart } from './progress-chart.ts'
import type { Chart, Mark, Pattern } from './scene.ts'
import { printPalette, svgOf } from './svg-string.ts'

const rows: readonly ProgressRow[] = [
  {
    id: 'a',
    name: 'SR (24/25) 02, Getting about: community transport in the villages of Harrowmere',
    total: 9,
    counts: { complete: 4, 'on track': 2, delayed: 2, none: 1 },
    signedOff: 3,
  },
  { id: null, name: 'No review', total: 2, counts: { 'cannot be done': 1, 'not started': 1 }, signedOff: 0 },
]
const options = { by: 'review', total: 2, colourMap: null, width: 700 } as const

const clock = (
  recipientName: string,
  state: OpenClock['state'],
  startedOn: string,
  dueOn: string,
  daysLeft: number,
): OpenClock => ({
  recommendationId: recipientName,
  recipientName,
  place: 'SR (25/26) 01, recommendation 3',
  startedOn,
  dueOn,
  state,
  daysLeft,
})
const open = [
  clock('Cabinet', 'overdue', '2026-03-05', '2026-05-04', -16),
  clock('Executive', 'running', '2026-04-10', '2026-06-09', 20),
  clock('Full Council', 'paused', '2026-04-10', '2026-06-09', 20),
]
const counts = {
  overdue: 1,
  running: 1,
  paused: 1,
  answeredInTime: 3,
  answeredLate: 1,
  notStarted: 0,
  noTime: 0,
}
const clocks = (width = 700) => clockChart({ open, counts, today: '2026-05-20' }, width)

const texts = ({ scene }: Chart) => scene.marks.flatMap((mark) => (mark.kind === 'text' ? [mark.text] : []))

const inside = ({ scene: { width, height, marks } }: Chart): boolean =>
  marks.every((mark) => {
    if (mark.kind === 'rect')
      return (
        mark.x >= -1 && mark.y >= 0 && mark.x + mark.width <= width + 1 && mark.y + mark.height <= height + 1
      )
    if (mark.kind === 'line')
      return Math.max(mark.x1, mark.x2) <= width + 1 && Math.max(mark.y1, mark.y2) <= height + 1
    return mark.kind !== 'text' || (mark.y <= height && mark.x >= 0 && mark.x <= width)
  })

test('bars are as long as what they count, and all of it is in the table too', () => {
  const chart = progressChart(rows, options)
  const bars = chart.scene.marks.filter((mark) => mark.kind === 'rect' && mark.height === 24)
  const widths = bars.map((bar) => (bar.kind === 'rect' ? bar.width : 0))
  const [complete = 0, moving = 0, slipping = 0, none = 0, ...second] = widths
  expect(complete / moving).toBeCloseTo(2)
  expect(slipping / moving).toBeCloseTo(1)
  expect(none / moving).toBeCloseTo(0.5)
  expect(second).toHaveLength(2)
  expect(chart.table.header).toEqual([
    'Review',
    'Complete',
    'In progress or on track',
    'At risk, delayed or paused',
    'Not started or no status yet',
    'Cannot be done, superseded or no longer relevant',
    'All',
    'Signed off',
  ])
  expect(chart.table.rows[0]?.slice(1)).toEqual(['4', '2', '2', '1', '0', '9', '3'])
  expect(chart.sentence).toBe(
    'Of 11 recommendations, 4 (36 %) are claimed complete, and the panel has signed off 3.',
  )
})

test('a council with a colour map sees its bands by their words, and what has none', () => {
  const colourMap = colourMapPresets[0]?.map ?? null
  const chart = progressChart(rows, { ...options, total: 30, colourMap })
  expect(chart.table.header).toEqual(
    ['Review', 'Green', 'Amber', 'Red', 'No band', 'All', 'Signed off'].filter((word) => word !== 'Amber'),
  )
  expect(texts(chart)).toEqual(expect.arrayContaining(['Green', 'Red', 'No band']))
  expect(chart.sentence).toContain('The 2 shown are of 30 reviews.')
})

test('series differ by pattern as well as by colour', () => {
  const chart = progressChart(rows, options)
  const hatched = chart.scene.marks.filter(({ kind }) => kind === 'path')
  expect(hatched.length).toBeGreaterThan(4)
})

test('clocks run from their start to a diamond on their last day, and say how they stand', () => {
  const chart = clocks()
  expect(texts(chart)).toEqual(
    expect.arrayContaining(['Today', '16 days overdue', '20 days left', '20 days left, paused', 'Overdue']),
  )
  expect(chart.sentence).toBe(
    '3 responses are waited for, 1 of them overdue. Of 4 responses given, 3 came in time.',
  )
  expect(chart.table.rows[0]).toEqual([
    'SR (25/26) 01, recommendation 3: Cabinet',
    '5 March 2026',
    '4 May 2026',
    '16 days overdue',
  ])
})

test.each([320, 480, 700, 1100])('everything is inside a picture of %i pixels', (width) => {
  expect(inside(progressChart(rows, { ...options, width }))).toBe(true)
  expect(inside(clocks(width))).toBe(true)
})

test('with nothing waited for there is a sentence and an empty picture', () => {
  const none = { ...counts, overdue: 0, running: 0, paused: 0, answeredInTime: 0, answeredLate: 0 }
  const chart = clockChart({ open: [], counts: none, today: '2026-05-20' }, 700)
  expect(chart.scene.marks).toEqual([])
  expect(chart.sentence).toBe('0 responses are waited for, 0 of them overdue. None has been answered yet.')
})

test('an SVG is well formed whatever names are in it', () => {
  const [row] = rows
  const chart = progressChart([{ ...(row as ProgressRow), name: '<b>"Roads" & rails</b>' }], {
    ...options,
    total: 1,
  })
  const svg = svgOf(chart.scene, chart.sentence)
  expect(svg).toContain('&lt;b&gt;&quot;Roads&quot; &amp; rails')
  expect(svg).toMatch(/^<svg [^>]*role="img"[^>]*><title>Progress by review<\/title><desc>Of 9/)
  expect(svg.match(/<(rect|path|line|text)\b/g)).toHaveLength(chart.scene.marks.length)
  expect(svg).not.toMatch(/NaN|undefined|Infinity/)
})

const points = (mark: Mark | undefined): number[][] =>
  mark?.kind === 'path'
    ? mark.path
        .split(/[ML]/)
        .filter(Boolean)
        .map((pair) => pair.split(',').map(Number))
    : []

test('the lines of a pattern never leave their box', () => {
  const length = fc.double({ min: 0, max: 300, noNaN: true })
  const pattern = fc.constantFrom<Pattern>('rising', 'falling', 'level', 'upright', 'crossed')
  fc.assert(
    fc.property(pattern, length, length, length, length, (name, x, y, width, height) => {
      for (const [px = 0, py = 0] of hatch(name, { x, y, width, height }, 'ground').flatMap(points)) {
        expect(px).toBeGreaterThanOrEqual(x - 0.02)
        expect(px).toBeLessThanOrEqual(x + width + 0.02)
        expect(py).toBeGreaterThanOrEqual(y - 0.02)
        expect(py).toBeLessThanOrEqual(y + height + 0.02)
      }
    }),
  )
})

const luminance = (colour: string): number => {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const channel = Number.parseInt(colour.slice(at, at + 2), 16) / 255
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * r + 0.7152 * g + 0.0722 * b
}

const onGround = (colour: string): number => 1.05 / (luminance(colour) + 0.05)

test('printed, texts have 4.5:1 on white and everything else 3:1', () => {
  for (const [ink, colour] of Object.entries(printPalette)) {
    if (ink === 'ground') continue
    expect(onGround(colour), ink).toBeGreaterThan(ink === 'text' || ink === 'quiet' ? 4.5 : 3)
  }
})
