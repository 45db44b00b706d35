import type { Citation } from '../../../shared/model/citation.ts'
import type { FoundAgainOutcome } from '../../../shared/model/paper-version.ts'
import type { Block } from '../../../shared/model/source-document.ts'
import { wordChanges } from '../../../shared/rules/word-changes.ts'
import { likeliestRun, type Run } from './likeliest-run.ts'
import { indexOfWords, type WordIndex } from './word-index.ts'
import { citing, keysOf, wordsIn } from './words.ts'

/** What became of a quote, and where it stands now; nowhere where it is gone. */
export type FoundAgain = { readonly outcome: FoundAgainOutcome; readonly citation: Citation | null }

const gone: FoundAgain = { outcome: 'gone', citation: null }

/** Words either side that tell one place of a quote from another. */
const contextWords = 6
/** Shorter quotes are looked for by what stands around them only. */
const telling = 4

type Quoted = {
  readonly citation: Citation
  readonly keys: readonly string[]
  readonly before: readonly string[]
  readonly after: readonly string[]
  /** Its run of words in the old paper, and the heading over it; null where it is not there. */
  readonly run: Run | null
  readonly under: string | null
  /** How far into the old paper it stands, 0 to 1. */
  readonly depth: number
}

const sameBefore = (index: WordIndex, from: number, before: readonly string[]): number => {
  let same = 0
  while (same < before.length && index.words[from - 1 - same]?.key === before.at(-1 - same)) same += 1
  return same
}
const sameAfter = (index: WordIndex, to: number, after: readonly string[]): number => {
  let same = 0
  while (same < after.length && index.words[to + same]?.key === after[same]) same += 1
  return same
}

/** Of several places with the same words the one in the same surroundings, else the one as far into the paper. */
const bestPlace = (quoted: Quoted, index: WordIndex, places: readonly number[]): Run | null => {
  const ranked = places
    .map((from) => {
      const to = from + quoted.keys.length
      const around = sameBefore(index, from, quoted.before) + sameAfter(index, to, quoted.after)
      const heading = index.words[from]?.spot.under === quoted.under ? 3 : 0
      const samePage = index.words[from]?.spot.page === quoted.citation.page ? 1 : 0
      const off = Math.abs(from / Math.max(1, index.words.length) - quoted.depth)
      return { from, to, score: around + heading + samePage - off }
    })
    .toSorted((a, b) => b.score - a.score)
  return ranked[0] ?? null
}

/** Words that were elsewhere in the old paper already are not what the quote became. */
const wasElsewhere = (run: Run, quoted: Quoted, index: WordIndex, old: WordIndex): boolean => {
  let [own, foreign] = [0, 0]
  const length = Math.min(6, run.to - run.from)
  for (let at = run.from; at + length <= run.to; at += 1) {
    const places = old.placesOf(index.words.slice(at, at + length).map(({ key }) => key))
    if (places.length === 0) continue
    if (places.some((place) => quoted.run !== null && place >= quoted.run.from && place < quoted.run.to))
      own += 1
    else foreign += 1
  }
  return foreign > own
}

/** What now stands between the words that stood around the quote; null where they are no longer near each other. */
const between = (quoted: Quoted, index: WordIndex, old: WordIndex): Run | null => {
  const { keys, before, after } = quoted
  const [lead, tail] = [before.slice(-3), after.slice(0, 3)]
  if (lead.length < 3 || tail.length < 3) return null
  const tails = index.placesOf(tail)
  for (const place of index.placesOf(lead)) {
    const from = place + lead.length
    const to = tails.find((at) => at > from && at - from <= 2 * keys.length + 12)
    if (to !== undefined && !wasElsewhere({ from, to }, quoted, index, old)) return { from, to }
  }
  return null
}

/** Cites a run; one that goes over several blocks or cells by the one that has most of it. */
const cited = ({ words }: WordIndex, { from, to }: Run, like: string): Citation | null => {
  const spots = [...Map.groupBy(words.slice(from, to), ({ spot }) => spot).values()]
  const most = spots.toSorted((a, b) => b.length - a.length)[0]
  const [first, last] = [most?.[0], most?.at(-1)]
  return first === undefined || last === undefined ? null : citing(first, last, like)
}

/** The same page, or where a format keeps none the same heading. */
const sameWhere = (quoted: Quoted, index: WordIndex, { from }: Run, now: Citation): boolean => {
  const { page } = quoted.citation
  if (page !== null && now.page !== null) return page === now.page
  return index.words[from]?.spot.under === quoted.under
}

const quotedIn = (citation: Citation, old: WordIndex): Quoted => {
  const keys = keysOf(citation.quote)
  const spotAt = (at: number) => old.words[at]?.spot
  const here = old.placesOf(keys).filter((at) => {
    const spot = spotAt(at)
    return spot?.block === citation.block && spot.row === citation.row && spot.cell === citation.cell
  })
  const [before, after] = [keysOf(citation.before), keysOf(citation.after)]
  const from =
    here.length < 2
      ? here[0]
      : here.toSorted(
          (a, b) =>
            sameBefore(old, b, before.slice(1)) +
            sameAfter(old, b + keys.length, after.slice(0, -1)) -
            sameBefore(old, a, before.slice(1)) -
            sameAfter(old, a + keys.length, after.slice(0, -1)),
        )[0]
  if (from === undefined)
    // The first and last word of the context may be cut.
    return {
      citation,
      keys,
      before: before.slice(1),
      after: after.slice(0, -1),
      run: null,
      under: null,
      depth: 0,
    }
  const to = from + keys.length
  const around = (start: number, end: number) =>
    old.words.slice(Math.max(0, start), end).map(({ key }) => key)
  return {
    citation,
    keys,
    before: around(from - contextWords, from),
    after: around(to, to + contextWords),
    run: { from, to },
    under: spotAt(from)?.under ?? null,
    depth: from / Math.max(1, old.words.length),
  }
}

/** Where what stood around the quote still stands around it, that says better where it begins and ends. */
const bounded = (run: Run, { keys, before, after }: Quoted, index: WordIndex): Run => {
  const slack = Math.ceil(keys.length / 3) + 4
  const [lead, tail] = [before.slice(-2), after.slice(0, 2)]
  const nearest = (places: readonly number[], to: number) =>
    places
      .filter((at) => Math.abs(at - to) <= slack)
      .toSorted((a, b) => Math.abs(a - to) - Math.abs(b - to))[0]
  const from =
    lead.length < 2
      ? undefined
      : nearest(
          index.placesOf(lead).map((at) => at + 2),
          run.from,
        )
  const to = tail.length < 2 ? undefined : nearest(index.placesOf(tail), run.to)
  const [start, end] = [from ?? run.from, to ?? run.to]
  return start < end ? { from: start, to: end } : run
}

/** How many sentences of the same make are looked past. */
const attempts = 4

/** What the quote has most likely become, among what was not there before. */
const become = (quoted: Quoted, index: WordIndex, old: WordIndex): Run | null => {
  const others: Run[] = []
  while (others.length < attempts) {
    const run = likeliestRun(quoted.keys, index, others)
    if (run === null) return null
    // What its surroundings say may put it where the old paper had something else.
    const whole = bounded(run, quoted, index)
    if (![run, whole].some((each) => wasElsewhere(each, quoted, index, old))) return whole
    others.push(run)
  }
  return null
}

const foundIn = (quoted: Quoted, index: WordIndex, old: WordIndex): FoundAgain => {
  if (quoted.keys.length === 0) return gone
  const exact = bestPlace(quoted, index, index.placesOf(quoted.keys))
  // A word or two stand in many places: these are the same only where their surroundings are.
  const known =
    exact !== null &&
    (quoted.keys.length >= telling ||
      sameBefore(index, exact.from, quoted.before) + sameAfter(index, exact.to, quoted.after) >= 2)
  if (exact !== null && known) {
    const citation = cited(index, exact, quoted.citation.quote)
    return citation === null
      ? gone
      : { outcome: sameWhere(quoted, index, exact, citation) ? 'kept' : 'moved', citation }
  }
  const likely = quoted.keys.length < telling ? null : become(quoted, index, old)
  const run = likely ?? between(quoted, index, old)
  const citation = run === null ? null : cited(index, run, quoted.citation.quote)
  if (run === null || citation === null) return gone
  // Hyphens and cut words differ between formats, and mean the same.
  const sameWords = wordChanges(quoted.citation.quote, citation.quote).every(({ kind }) => kind === 'same')
  if (!sameWords) return { outcome: 'changed', citation }
  return { outcome: sameWhere(quoted, index, run, citation) ? 'kept' : 'moved', citation }
}

/**
 * Finds citations of a paper again in a later version of it, by their words and what stands around them: kept
 * (the same words on the same page, or without pages under the same heading), moved, changed or gone. Both papers
 * are their blocks in order; the answers come in the order of the citations.
 */
export const findAgain = (
  citations: readonly Citation[],
  before: readonly Block[],
  after: readonly Block[],
): readonly FoundAgain[] => {
  const [old, index] = [indexOfWords(wordsIn(before)), indexOfWords(wordsIn(after))]
  return citations.map((citation) => foundIn(quotedIn(citation, old), index, old))
}
