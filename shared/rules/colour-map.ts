import type { Band, ColourMap } from '../model/council.ts'
import type { DeliveryStatus, JudgementKind } from '../model/recommendation.ts'

type Shown = { readonly delivery: DeliveryStatus | null; readonly judgement: JudgementKind | null }

const bandWith = (map: ColourMap, id: string | null | undefined): Band | null =>
  map.bands.find((band) => band.id === id) ?? null

/** The band of a delivery status in a council's colour map; null: none. */
export const deliveryBand = (map: ColourMap | null, delivery: DeliveryStatus | null): Band | null =>
  map === null || delivery === null ? null : bandWith(map, map.delivery[delivery])

/** The band of a judgement in a council's colour map; null: none. */
export const judgementBand = (map: ColourMap | null, judgement: JudgementKind | null): Band | null =>
  map === null || judgement === null ? null : bandWith(map, map.judgement[judgement])

/**
 * The one band that a list shows for a recommendation: what the panel decided comes before what delivery
 * claims. Source: trackers that grey or blue a row once it is signed off, whatever its status said.
 */
export const bandOf = (map: ColourMap | null, { delivery, judgement }: Shown): Band | null =>
  judgementBand(map, judgement) ?? deliveryBand(map, delivery)

/** The map without one of its bands: what was shown in it is shown in none. */
export const withoutBand = (map: ColourMap, id: string): ColourMap => {
  const left = <T extends string>(bands: Readonly<Partial<Record<T, string | null>>>) =>
    Object.fromEntries(Object.entries(bands).filter(([, band]) => band !== id)) as Partial<
      Record<T, string | null>
    >
  return {
    bands: map.bands.filter((band) => band.id !== id),
    delivery: left<DeliveryStatus>(map.delivery),
    judgement: left<JudgementKind>(map.judgement),
  }
}

const green: Band = { id: 'green', words: 'Green', colour: 'green' }
const amber: Band = { id: 'amber', words: 'Amber', colour: 'amber' }
const red: Band = { id: 'red', words: 'Red', colour: 'red' }
const blue: Band = { id: 'blue', words: 'Blue', colour: 'blue' }

const rag: ColourMap = {
  bands: [green, amber, red],
  delivery: {
    'in progress': 'amber',
    'on track': 'green',
    'at risk': 'amber',
    delayed: 'red',
    paused: 'amber',
    complete: 'green',
    'cannot be done': 'red',
    'not started': 'red',
  },
  judgement: { 'signed off': 'green', escalated: 'red' },
}

const numbers: readonly Band[] = [
  { id: '1', words: '1', colour: 'green' },
  { id: '2', words: '2', colour: 'amber' },
  { id: '3', words: '3', colour: 'red' },
  { id: '4', words: '4', colour: 'grey' },
]

/** Where a council may start from; each may then be changed. */
export const colourMapPresets: readonly {
  readonly id: string
  readonly words: string
  readonly map: ColourMap
}[] = [
  { id: 'rag', words: 'RAG (red, amber, green)', map: rag },
  {
    id: 'brag',
    words: 'BRAG (blue for what is signed off)',
    map: {
      bands: [blue, green, amber, red],
      delivery: { ...rag.delivery },
      judgement: { 'signed off': 'blue', escalated: 'red' },
    },
  },
  {
    id: 'number',
    words: 'Numbers (1 to 4)',
    map: {
      bands: [...numbers],
      delivery: {
        complete: '1',
        'on track': '1',
        'in progress': '2',
        'at risk': '2',
        paused: '2',
        delayed: '3',
        'not started': '3',
        'cannot be done': '3',
        superseded: '4',
        'no longer relevant': '4',
      },
      judgement: { 'signed off': '1', escalated: '3' },
    },
  },
]
