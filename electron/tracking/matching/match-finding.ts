import { type MatchKind, mostMatches } from '../../../shared/model/match.ts'
import { firstCapital } from '../../../shared/rules/first-capital.ts'
import { type Against, type Evidence, evidenceFor, type Prepared, prepared } from './evidence.ts'
import type { ReviewFit } from './review-fit.ts'
import type { SetPlace, Sought } from './sought.ts'
import { stemList, tellingWords } from './terms.ts'
import type { Tracked } from './tracked.ts'
import type { Tracker } from './tracker.ts'

/** A recommendation that a finding may be about, as it is stored beside the finding. */
export type FoundMatch = {
  readonly recommendationId: string
  readonly kind: MatchKind
  readonly score: number
  readonly sure: boolean
  readonly because: string
  readonly words: readonly string[]
}

/** How many are offered. */
const offered = 3

/** How many that share words are looked at closely. */
const looked = 30

/** More of one number than this, in reviews that nothing ties to the paper, tell nothing. */
const mostOfOneNumber = 400

/** Less shared than this is chance. */
const leastCosine = 0.12

/** Two that fit nearly as well: a person has to look. */
const margin = 0.08

/** What shared words alone can convince of: commentary often shares few with its recommendation, and others many. */
const alikeAtMost = 0.6

const noticed = 0.15

/** The reviews that the title over a finding names. */
type Headed = ReadonlySet<string>

/** The set that findings are in, with what ties it to reviews and bodies that are known. */
export type Scene = {
  readonly place: SetPlace
  readonly bodyId: string | null
  readonly fits: ReadonlyMap<string, Exclude<ReviewFit, null>>
}

export const sceneOf = (tracker: Tracker, place: SetPlace): Scene => {
  const bodyId = tracker.bodyNamed(place.bodyName)
  return { place, bodyId, fits: tracker.fits(place, bodyId) }
}

/** The words of the finding that the recommendation has too, the most telling first. */
const sharedWords = (tracker: Tracker, id: string, text: string): readonly string[] => {
  const words = tellingWords(text)
  const weights = stemList(text).map((stem) => tracker.weightIn(id, stem))
  const best = new Map<string, number>()
  words.forEach((word, at) => {
    const weight = weights[at] ?? 0
    if (weight > 0) best.set(word, weight)
  })
  return [...best]
    .toSorted(([one, a], [other, b]) => b - a || (one < other ? -1 : 1))
    .slice(0, 5)
    .map(([word]) => word)
}

const named = (words: readonly string[]): string => words.map((word) => `“${word}”`).join(', ')

const byShared = (tracker: Tracker, finding: Prepared, id: string, cosine: number): Evidence | null => {
  if (cosine < leastCosine || finding.sought.procedural) return null
  const { text, commentary } = finding.sought
  const words = sharedWords(tracker, id, `${text} ${commentary ?? ''}`)
  // One word in common is a subject in common, no more.
  if (words.length < 2) return null
  const strength = Math.min(alikeAtMost, cosine)
  return { kind: 'alike', strength, because: `it shares ${named(words)}`, words }
}

/** Which recommendations are worth comparing: those with its words, its number in its review, and those it names. */
const pool = (
  tracker: Tracker,
  finding: Prepared,
  scene: Scene,
  headed: Headed,
  printed: ReadonlyMap<string, string>,
): ReadonlyMap<string, number> => {
  const cosines = new Map<string, number>()
  const put = (id: string, cosine: number) => cosines.set(id, Math.max(cosine, cosines.get(id) ?? 0))
  const { text, commentary } = finding.sought
  for (const said of [text, commentary])
    if (said !== null) for (const { id, cosine } of tracker.alike(said, looked)) put(id, cosine)
  const named = new Set(finding.references.flatMap(({ numbers }) => numbers))
  for (const key of finding.key === null ? named : named.union(new Set([finding.key]))) {
    const tied = tracker.numbered(key).filter((id) => {
      const reviewId = tracker.get(id)?.reviewId ?? null
      return (
        (reviewId !== null && scene.fits.has(reviewId)) ||
        (named.has(key) && reviewId !== null && headed.has(reviewId)) ||
        (named.has(key) && mayBeNamed(tracker, scene, finding, id))
      )
    })
    for (const id of tied.length <= mostOfOneNumber ? tied : []) put(id, 0)
  }
  for (const id of printed.keys()) put(id, 0)
  return cosines
}

/** Whether a recommendation of the number named can be the one: of the same body, or of a review that is named. */
const mayBeNamed = (
  tracker: Tracker,
  { bodyId }: Scene,
  { references, said }: Prepared,
  id: string,
): boolean => {
  const tracked = tracker.get(id)
  if (tracked === undefined) return false
  const review = tracker.review(tracked.reviewId)
  return (
    (bodyId !== null && bodyId === tracker.bodyOf(tracked)) ||
    references.some(({ of }) => of !== '') ||
    (review !== null && said.includes(review.reference.toLowerCase()))
  )
}

/** A finding is not about what it became itself, nor about its neighbours in the paper, unless it says so. */
const isOwnPaper = ({ place, sought }: Prepared, tracked: Tracked): boolean =>
  sought.type === 'recommendation' && tracked.papers.has(place.paperId)

/** One number from several reasons: each takes its share of the doubt that the others leave. */
const together = (reasons: readonly Evidence[]): number =>
  1 - reasons.reduce((doubt, { strength }) => doubt * (1 - strength), 1)

const sentence = (reasons: readonly Evidence[]): string => {
  const words = reasons
    .slice(0, 3)
    .map(({ because }) => because)
    .join(', ')
  return `${firstCapital(words)}.`
}

type Judged = Omit<FoundMatch, 'sure'> & {
  readonly text: string
  /** Its number, where the finding names it by that. */
  readonly named: string | null
}

const judged = (
  tracker: Tracker,
  finding: Prepared,
  scene: Scene,
  headed: Headed,
  id: string,
  { cosine, printed }: Pick<Against, 'cosine' | 'printed'>,
) => {
  const tracked = tracker.get(id)
  if (tracked === undefined) return null
  const fit = tracked.reviewId === null ? null : (scene.fits.get(tracked.reviewId) ?? null)
  const review = tracker.review(tracked.reviewId)
  const sameBody = scene.bodyId !== null && scene.bodyId === tracker.bodyOf(tracked)
  const reference = finding.references.find(
    ({ kind, numbers }) => kind === 'recommendation' && tracked.key !== null && numbers.includes(tracked.key),
  )
  const against = {
    tracked,
    runs: tracker.runsOf(tracked),
    review,
    sameBody,
    fit,
    headed: review !== null && headed.has(review.id),
    hasAll: reference === undefined || tracker.hasAll(reference.numbers, tracked),
    bodyStems: tracker.stemsOfBody(tracker.bodyOf(tracked)),
    cosine,
    printed,
  }
  const reasons = evidenceFor(finding, against)
  const restated = reasons.some(({ kind }) => kind === 'same words' || kind === 'near words')
  if (isOwnPaper(finding, tracked) && !restated) return null
  // Beside the words themselves, the single ones in them are no further reason.
  const shared = restated ? null : byShared(tracker, finding, id, cosine)
  const all = shared === null ? reasons : [...reasons, shared]
  const [first] = all.toSorted((a, b) => b.strength - a.strength)
  if (first === undefined) return null
  // Words weigh more where the paper is about the review, or by the body that made the recommendation.
  const near = fit !== null ? 0.15 : sameBody ? 0.05 : 0
  const score = Math.min(1, together(all) + (first.kind === 'alike' ? near : 0))
  const match: Judged = {
    recommendationId: id,
    kind: first.kind,
    score,
    because: sentence(all),
    words: [...new Set(all.flatMap(({ words }) => words))],
    text: tracked.text,
    named: first.kind === 'reference' && reference !== undefined ? tracked.key : null,
  }
  return match
}

/** Sure enough to be chosen before anyone chose: named or restated, where no other fits nearly as well. */
const isSure = (best: Judged, next: Judged | undefined): boolean =>
  best.score - (next?.score ?? 0) >= margin &&
  best.score >= 0.8 &&
  best.kind !== 'alike' &&
  best.kind !== 'quoted'

/** Of "recommendations 1, 3 and 6", for each number the one that it surely means, in their order; none where it names but one. */
const namedTogether = (finding: Prepared, all: readonly Judged[]): readonly Judged[] => {
  const keys = finding.references.flatMap(({ kind, numbers }) => (kind === 'recommendation' ? numbers : []))
  const sure = [...new Set(keys)].flatMap((key) => {
    const [best, next] = all.filter(({ named }) => named === key)
    return best !== undefined && isSure(best, next) ? [best] : []
  })
  return sure.length > 1 ? sure.slice(0, mostMatches) : []
}

/**
 * The recommendations that a finding may be about, likeliest first, at most three, each with its reason; all of them
 * where it names several. What comes out depends on what is tracked and on the finding, not on which of them came
 * first. Nothing is tied to anything.
 */
export const matchFinding = (tracker: Tracker, scene: Scene, sought: Sought): readonly FoundMatch[] => {
  if (sought.type === 'indicator') return []
  const finding = prepared(sought, scene.place)
  const headed: Headed = sought.decidesOwn ? new Set() : tracker.headed(sought.under, scene.place.date)
  const printed = tracker.namedIn(
    [sought.number, sought.text, sought.commentary].filter(Boolean).join('\n\n'),
  )
  const all = [...pool(tracker, finding, scene, headed, printed)]
    .map(([id, cosine]) =>
      judged(tracker, finding, scene, headed, id, { cosine, printed: printed.get(id) ?? null }),
    )
    .filter((match) => match !== null)
    .filter(({ score }) => score >= noticed)
    .toSorted(
      (a, b) =>
        b.score - a.score ||
        (a.text < b.text ? -1 : a.text > b.text ? 1 : a.recommendationId < b.recommendationId ? -1 : 1),
    )
  const together = namedTogether(finding, all)
  const [first, second] = all
  const sure = new Set(
    together.length > 0 ? together : first !== undefined && isSure(first, second) ? [first] : [],
  )
  const others = all.filter((match) => !sure.has(match)).slice(0, Math.max(0, offered - sure.size))
  const asFound =
    (chosen: boolean) =>
    ({ text: _text, named: _named, ...match }: Judged): FoundMatch => ({
      ...match,
      sure: chosen,
    })
  return [...[...sure].map(asFound(true)), ...others.map(asFound(false))]
}
