import { type Draft, type Extractor, placeIn } from '../draft.ts'
import { asksAtOnce } from '../fields/asking.ts'
import type { Passage } from '../paper/passage.ts'
import { recommendationsGroup } from './groups.ts'
import { item, present, trimmed } from './item.ts'
import { inMinutes, isMuted } from './muted.ts'
import { isOutsiders } from './outsiders.ts'

/** "Recommendations include:", "Key recommendations for the partnership are:" with what they say in the same paragraph. */
const lead =
  /(?:^|[.!?]\s+)((?:the |our |its |key |main |specific |local |multi-agency )*recommendations?(?: (?:to|for|made to) [^:;.]{3,60}?)?(?: (?:included?|are|were))?(?: the following| as follows)?\s?:\s*)(?=\S)/i

type Piece = { readonly start: number; readonly end: number }

/** Parts of a sentence between semicolons, from `from` to its full stop. */
const partsIn = (text: string, from: number): readonly Piece[] => {
  const stop = /[.!?](?=\s|$)/.exec(text.slice(from))?.index
  const to = stop === undefined ? text.length : from + stop
  const parts: Piece[] = []
  let start = from
  for (let at = from; at <= to; at += 1)
    if (at === to || text[at] === ';') {
      const and = /^\s*and\s+/.exec(text.slice(start, at))?.[0].length ?? 0
      parts.push(trimmed(text, start + and, at))
      start = at + 1
    }
  return parts.filter(({ start: first, end }) => end > first)
}

/** Each of several things that such a sentence counts off, where most of them say at once what is to be done. */
const runIn = ({ text }: Passage): { readonly fired: string; readonly parts: readonly Piece[] } | null => {
  const match = lead.exec(text.slice(0, 4000))
  const fired = match?.[1]
  if (match === null || fired === undefined) return null
  const parts = partsIn(text, match.index + match[0].length)
  const asking = parts.filter(({ start, end }) => asksAtOnce(text.slice(start, end)))
  return parts.length > 1 && asking.length * 3 >= parts.length * 2 ? { fired, parts } : null
}

/** Recommendations counted off between semicolons, as summaries of reviews print them. */
export const runInRecommendations: Extractor = (reading) => {
  const drafts: (Draft | null)[] = []
  for (const passage of reading.passages) {
    const setting = reading.settings[passage.at]
    if (setting === undefined || inMinutes(setting) || isMuted(setting) || isOutsiders(passage.text)) continue
    const found = runIn(passage)
    for (const { start, end } of found?.parts ?? [])
      drafts.push(
        item(reading, {
          type: 'recommendation',
          rule: 'recommendation/inline-label',
          fired: found?.fired ?? '',
          confidence: 0.85,
          group: recommendationsGroup(reading, setting.part),
          number: null,
          places: [placeIn(passage, start, end)],
          page: passage.page,
        }),
      )
  }
  return present(drafts)
}
