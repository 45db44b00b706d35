import { type OtherFound, otherFoundSchema, type OtherType } from '../../../shared/model/candidate.ts'
import type { Draft, Place } from '../draft.ts'
import type { Reading } from '../paper/reading.ts'
import { apologies } from './apologies.ts'
import { attendance } from './attendance.ts'
import { declarations } from './declarations.ts'
import { externalRecommendations } from './external-recommendations.ts'
import { kindSignsOf } from './kind-signs.ts'
import { minuteTitles } from './minute-titles.ts'
import { nextMeeting } from './next-meeting.ts'
import { objectives } from './objectives.ts'
import type { OtherFinder } from './other.ts'
import { strengths } from './strengths.ts'

/** All finders of what is kept apart. */
const finders: readonly OtherFinder[] = [
  attendance,
  apologies,
  declarations,
  minuteTitles,
  nextMeeting,
  externalRecommendations,
  strengths,
  objectives,
  kindSignsOf,
]

/** What an item says already is not kept apart too; a meeting's facts stay facts, whatever was resolved on them. */
const items: ReadonlySet<OtherType> = new Set<OtherType>(['external-recommendation', 'strength', 'objective'])

const keyOf = ({ block, row, cell }: Omit<Place, 'start' | 'end'>): string =>
  `${block}/${row ?? ''}/${cell ?? ''}`

/** What a paper says that is no candidate but worth keeping, in its order. `found`: its items. */
export const othersOf = (reading: Reading, found: readonly Draft[]): readonly OtherFound[] => {
  const taken = new Map<string, Place[]>()
  for (const place of found.flatMap(({ places }) => places)) {
    const held = taken.get(keyOf(place))
    if (held === undefined) taken.set(keyOf(place), [place])
    else held.push(place)
  }
  const isItem = (place: Place): boolean =>
    taken.get(keyOf(place))?.some(({ start, end }) => start < place.end && place.start < end) ?? false
  return finders
    .flatMap((finder) => finder(reading))
    .filter(({ type, place }) => !items.has(type) || !isItem(place))
    .toSorted((a, b) => a.place.block - b.place.block || a.place.start - b.place.start)
    .map((draft) => otherFoundSchema.parse(draft))
}
