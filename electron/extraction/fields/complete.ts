import type { Draft } from '../draft.ts'
import type { Reading } from '../paper/reading.ts'
import { namesByInitials, ownerNameOf } from './attendance.ts'
import { recipientIn } from './recipient.ts'
import { statusIn } from './status.ts'

const keyOf = ({
  block,
  row,
  cell,
}: {
  readonly block: number
  readonly row?: number
  readonly cell?: number
}): string => `${block}/${row ?? ''}/${cell ?? ''}`

/** The minute or paragraph number that words at each place stand under. */
const minutesByPlace = (reading: Reading): ReadonlyMap<string, string> =>
  new Map(
    reading.passages.flatMap((passage) => {
      const number = reading.settings[passage.at]?.number ?? null
      return number === null ? [] : [[keyOf(passage), number] as const]
    }),
  )

/** What is read from the whole paper rather than from an item's own words: names for initials, recipient, minute. */
export const withFields = (reading: Reading, drafts: readonly Draft[]): readonly Draft[] => {
  const names = namesByInitials(reading)
  const minutes = minutesByPlace(reading)
  return drafts.map((draft): Draft => {
    const ownerName = draft.owner === null ? null : ownerNameOf(draft.owner, names)
    const recipient =
      draft.type === 'recommendation'
        ? (recipientIn(draft.text) ??
          recipientIn(draft.fired) ??
          recipientIn(`${draft.citation.before}${draft.text.slice(0, 60)}`))
        : null
    const [place] = draft.places
    const minute = place === undefined ? undefined : minutes.get(keyOf(place))
    const suggested = draft.suggested ?? (draft.type === 'progress' ? statusIn(draft.text) : null)
    return {
      ...draft,
      ...(ownerName === null ? {} : { ownerName }),
      ...(recipient === null ? {} : { recipient }),
      ...(minute === undefined || minute === draft.number ? {} : { minute }),
      ...(suggested === null ? {} : { suggested }),
    }
  })
}
