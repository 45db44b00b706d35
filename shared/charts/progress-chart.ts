import type { DeliveryCounts, ProgressRow } from '../model/home.ts'
import type { ColourMap } from '../model/council.ts'
import { deliveryBand } from '../rules/colour-map.ts'
import { counted } from '../rules/counted.ts'
import type { Series } from './legend.ts'
import type { Chart, Pattern } from './scene.ts'
import { stackedBars } from './stacked-bars.ts'

type Status = keyof DeliveryCounts

const usual: readonly (Series & { readonly holds: readonly Status[] })[] = [
  { id: 'complete', words: 'Complete', colour: 'green', pattern: 'plain', holds: ['complete'] },
  {
    id: 'moving',
    words: 'In progress or on track',
    colour: 'blue',
    pattern: 'rising',
    holds: ['in progress', 'on track'],
  },
  {
    id: 'slipping',
    words: 'At risk, delayed or paused',
    colour: 'red',
    pattern: 'falling',
    holds: ['at risk', 'delayed', 'paused'],
  },
  {
    id: 'not begun',
    words: 'Not started or no status yet',
    colour: 'grey',
    pattern: 'level',
    holds: ['not started', 'none'],
  },
  {
    id: 'ended',
    words: 'Cannot be done, superseded or no longer relevant',
    colour: 'purple',
    pattern: 'crossed',
    holds: ['cannot be done', 'superseded', 'no longer relevant'],
  },
]

const patterns: readonly Pattern[] = ['plain', 'rising', 'falling', 'level', 'upright', 'crossed']

/** A council with a colour map sees its own bands, with its own words. */
const seriesBy = (map: ColourMap | null): readonly Series[] =>
  map === null
    ? usual
    : [
        ...map.bands.map(({ id, words, colour }, at) => ({
          id,
          words,
          colour,
          pattern: patterns[at % patterns.length] ?? 'plain',
        })),
        { id: '', words: 'No band', colour: 'grey' as const, pattern: 'crossed' as const },
      ]

const seriesOf = (status: Status, map: ColourMap | null): string =>
  map === null
    ? (usual.find(({ holds }) => holds.includes(status))?.id ?? '')
    : (deliveryBand(map, status === 'none' ? null : status)?.id ?? '')

const valuesOf = (counts: DeliveryCounts, map: ColourMap | null): Readonly<Record<string, number>> => {
  const values: Record<string, number> = {}
  for (const [status, count] of Object.entries(counts)) {
    const id = seriesOf(status as Status, map)
    values[id] = (values[id] ?? 0) + count
  }
  return values
}

const noteOf = ({ total, signedOff }: ProgressRow): string =>
  signedOff === 0 ? String(total) : `${total}, ${signedOff} signed off`

const share = (part: number, whole: number): string => `${Math.round((100 * part) / Math.max(1, whole))} %`

export type ProgressChartOptions = {
  /** "review" or "directorate": what a row is. */
  readonly by: 'review' | 'directorate'
  /** How many rows there are in all. */
  readonly total: number
  readonly colourMap: ColourMap | null
  readonly width: number
}

/** How far delivery is, a bar a review or directorate. Delivery only: what the panel signed off is said after it. */
export const progressChart = (
  rows: readonly ProgressRow[],
  { by, total, colourMap, width }: ProgressChartOptions,
): Chart => {
  const values = rows.map(({ counts }) => valuesOf(counts, colourMap))
  const series = seriesBy(colourMap).filter(({ id }) => values.some((one) => (one[id] ?? 0) > 0))
  const all = rows.reduce((sum, row) => sum + row.total, 0)
  const complete = rows.reduce((sum, { counts }) => sum + (counts.complete ?? 0), 0)
  const signedOff = rows.reduce((sum, row) => sum + row.signedOff, 0)
  const title = `Progress by ${by}`
  const more = total > rows.length ? ` The ${rows.length} shown are of ${counted(total, by)}.` : ''
  return {
    scene: stackedBars(
      title,
      series,
      rows.map((row, at) => ({ name: row.name, values: values[at] ?? {}, note: noteOf(row) })),
      width,
    ),
    sentence: `Of ${counted(all, 'recommendation')}, ${complete} (${share(complete, all)}) ${complete === 1 ? 'is' : 'are'} claimed complete, and the panel has signed off ${signedOff}.${more}`,
    table: {
      caption: title,
      header: [
        by === 'review' ? 'Review' : 'Directorate',
        ...series.map(({ words }) => words),
        'All',
        'Signed off',
      ],
      rows: rows.map((row, at) => [
        row.name,
        ...series.map(({ id }) => String(values[at]?.[id] ?? 0)),
        String(row.total),
        String(row.signedOff),
      ]),
    },
  }
}
