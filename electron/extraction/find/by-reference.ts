import type { Draft } from '../draft.ts'
import { labelPlaces } from '../paper/label.ts'
import type { Reading } from '../paper/reading.ts'

const approves =
  /\b(?:approved?|agreed?|accept(?:ed)?|endorsed?|adopt(?:ed)?|support(?:ed)?|ratified|noted?|reject(?:ed)?|not accepted|deferred|carried)\b/i
const named =
  /\brecommendations?\b(?!\s(?:that|from|of the (?:inspector|ombudsman|auditor))\b)((?:\s(?:numbered|nos?\.?))?(?:[\s,]+(?:and|to|&|[–-])?\s?\(?(?:\d{1,2}(?:\.\d{1,2}){0,2}|[ivx]{1,5}|[a-h])\)?(?![\w’']))*)/gi
const span =
  /\(?((?:\d{1,2}\.)*)(\d{1,2}|[ivx]{1,5}|[a-h])\)?\s?(?:to|[–-])\s?\(?(?:\d{1,2}\.)*(\d{1,2}|[ivx]{1,5}|[a-h])\)?/gi
const single = /(?:\d{1,2}\.)*(?:\d{1,2}|[ivx]{1,5}|[a-h])(?![\w’'])/gi

/** Places in their list that "1 to 3 and 5" or "(i) and (iii)" name. */
const placesNamed = (words: string): ReadonlySet<number> => {
  const places = new Set<number>()
  const rest = words.replace(span, (_, _chapter: string, from: string, to: string) => {
    const [first = 0, last = 0] = [labelPlaces(from)[0], labelPlaces(to)[0]]
    for (let place = first; place <= last && place - first < 60; place += 1) places.add(place)
    return ' '
  })
  for (const [label] of rest.matchAll(single)) {
    const [place] = labelPlaces(label)
    if (place !== undefined) places.add(place)
  }
  return places
}

/** What a decision by reference names: places in a list of recommendations, or all of them. Null where it names none. */
const referredTo = (text: string): ReadonlySet<number> | 'all' | null => {
  if (text.length > 400 || !approves.test(text)) return null
  const found = [...text.matchAll(named)].map((match) => match[1]?.trim() ?? '')
  if (found.length === 0) return null
  const places = new Set(found.flatMap((words) => [...placesNamed(words)]))
  // "The recommendation to close the pool be noted" speaks of one in words, not of a list.
  if (places.size > 0) return places
  return /\b(?:all (?:of )?(?:the )?|^|that |the )recommendations?(?: (?:as )?(?:set out|contained|listed|in|at|of)\b.{0,80})? (?:be |are |were |was )?(?:\w+ )?(?:approved|agreed|accepted|endorsed|adopted|supported|carried)\b|\b(?:approve|agree|accept|endorse|adopt)s? (?:all )?the recommendations?(?=$|[.;,]| (?:set out|contained|in|as|of the)\b)/i.test(
    text,
  )
    ? 'all'
    : null
}

const within = 400

/** First blocks of the papers within a paper: "the recommendations" of one are never those of another. */
const partStarts = ({ parts, passages }: Reading): readonly number[] =>
  parts.map(({ from }) => passages[from]?.block ?? 0)

/** The run of recommendations nearest before a decision: one set, in one stretch of the same paper part. */
const listBefore = (drafts: readonly Draft[], at: number, starts: readonly number[]): readonly number[] => {
  const block = (index: number) => drafts[index]?.citation.block ?? 0
  const start = starts.findLast((first) => first <= block(at)) ?? 0
  const last = drafts.findLastIndex(({ type }, index) => index < at && type === 'recommendation')
  const group = drafts[last]?.group
  if (group === undefined || block(at) - block(last) > within || block(last) < start) return []
  const members: number[] = []
  for (let index = last; index >= 0; index -= 1) {
    const draft = drafts[index]
    const goesOn =
      draft?.type === 'recommendation' &&
      draft.citation.block >= start &&
      (draft.group === group || JSON.stringify(draft.group) === JSON.stringify(group))
    if (!goesOn) break
    members.unshift(index)
  }
  return members
}

/** Ties decisions by reference to the recommendations of the same paper that they decide; they stay items of their own. */
export const withReferences = (reading: Reading, drafts: readonly Draft[]): readonly Draft[] => {
  const starts = partStarts(reading)
  return drafts.map((draft, at) => {
    const reference = draft.type === 'resolution' ? referredTo(draft.text) : null
    if (reference === null) return draft
    const list = listBefore(drafts, at, starts)
    const decides =
      reference === 'all'
        ? list
        : list.filter((index, place) => {
            const places = labelPlaces(drafts[index]?.number ?? '')
            return places.length === 0 ? reference.has(place + 1) : places.some((one) => reference.has(one))
          })
    return decides.length === 0 ? draft : { ...draft, decides: [...decides] }
  })
}
