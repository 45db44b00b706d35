import { datesAgree } from '../../../shared/rules/day-range.ts'
import { likenessOfRuns, sharedRuns, shinglesOf, wordsOf } from '../../../shared/rules/likeness.ts'
import type { MatchKind } from '../../../shared/model/match.ts'
import { numberKey } from '../../../shared/rules/number-key.ts'
import { type Reference, referencesIn } from '../../../shared/rules/references-in.ts'
import { type KnownReview, mayName, type ReviewFit, titleStems } from './review-fit.ts'
import type { SetPlace, Sought } from './sought.ts'
import type { Tracked } from './tracked.ts'

/** One reason to think that a finding is about a recommendation. */
export type Evidence = {
  readonly kind: MatchKind
  /** 0 to 1: how far it would convince alone. */
  readonly strength: number
  /** In words, to begin or to go on a sentence: "the same number in the same review". */
  readonly because: string
  /** The finding's words that say so. */
  readonly words: readonly string[]
}

/** A finding made ready to be compared with many recommendations. */
export type Prepared = {
  readonly sought: Sought
  readonly place: SetPlace
  readonly key: string | null
  readonly runs: ReadonlySet<string>
  readonly saidRuns: ReadonlySet<string>
  /** All it says, in lower case. */
  readonly said: string
  readonly references: readonly Reference[]
  /** Each quoted run of five words or more: as printed, and its words alone with a space either side. */
  readonly quotes: readonly { readonly words: string; readonly plain: string }[]
}

const quoted = /(?<!\w)[“"‘']([^“”"‘]{20,600}?)[”"’'](?![a-z])/g

const plainWords = (text: string): string => ` ${wordsOf(text).join(' ')} `

export const prepared = (sought: Sought, place: SetPlace): Prepared => {
  const said = [sought.text, sought.commentary ?? ''].join('\n\n')
  return {
    sought,
    place,
    key: numberKey(sought.number),
    runs: shinglesOf(sought.text),
    said: said.toLowerCase(),
    saidRuns: shinglesOf(said),
    references: referencesIn(said),
    quotes: [...said.matchAll(quoted)]
      .map(([, words = '']) => ({ words, plain: plainWords(words) }))
      .filter(({ plain }) => plain.split(' ').length > 6),
  }
}

/** The recommendation on the other side, with its review and how the finding's set is tied to that. */
export type Against = {
  readonly tracked: Tracked
  readonly runs: ReadonlySet<string>
  readonly review: KnownReview | null
  /** Whether the finding's set and the recommendation are of one body. */
  readonly sameBody: boolean
  readonly fit: ReviewFit
  /** The title over the finding names the recommendation's review. */
  readonly headed: boolean
  /** Stems of the names of the body that made the recommendation. */
  readonly bodyStems: ReadonlySet<string>
  /** Its review has every number that the finding names together with its own. */
  readonly hasAll: boolean
  readonly cosine: number
  /** The recommendation's own reference, as the finding prints it; null where it does not. */
  readonly printed: string | null
}

const evidence = (
  kind: MatchKind,
  strength: number,
  because: string,
  words: readonly string[] = [],
): Evidence => ({
  kind,
  strength,
  because,
  words,
})

/** True where a finding gives a recommendation's words, and they are not those of the one it is compared with. */
const restatesInOtherWords = (
  { type }: Sought,
  runs: ReadonlySet<string>,
  theirs: ReadonlySet<string>,
  cosine: number,
): boolean =>
  type === 'recommendation' && runs.size > 4 && cosine < 0.25 && likenessOfRuns(runs, theirs) < 0.1

/** "Recommendation 7 of the fostering review", "minute 45 refers", "SR (25/26) 01". */
const byReference = (
  { references, said, sought }: Prepared,
  { tracked, review, fit, sameBody, headed, hasAll, bodyStems }: Against,
): Evidence | null => {
  const byCode = review !== null && said.includes(review.reference.toLowerCase())
  const own = references.find(({ numbers }) => tracked.key !== null && numbers.includes(tracked.key))
  if (own === undefined) return null
  const says = (strength: number) => evidence('reference', strength, `it says “${own.words}”`, [own.words])
  if (own.kind === 'minute') return sameBody ? says(0.75) : null
  if (byCode) return says(0.97)
  // "of the Places Scrutiny Panel" names whose it is, and no review.
  const named = titleStems(own.of).difference(bodyStems)
  if (named.size > 0) {
    if (review !== null && mayName(named, review)) return says(0.95)
    // "recommendation 3 of the report": no review is named by that.
    return null
  }
  const ofBody = own.of !== '' && !titleStems(own.of).isDisjointFrom(bodyStems)
  if (headed)
    return evidence('reference', hasAll ? 0.88 : 0.6, `it says “${own.words}” under “${sought.under}”`, [
      own.words,
    ])
  if (fit !== null) return says(fit === 'titled' ? 0.8 : 0.9)
  return sameBody || ofBody ? says(hasAll ? 0.45 : 0.35) : null
}

/** Its own reference, "SR (25/26) 01", as a tracker prints it; where its words are others, the row may be another's. */
const byOwnReference = (
  { sought, runs }: Prepared,
  { runs: theirs, cosine, printed }: Against,
): Evidence | null => {
  if (printed === null) return null
  const because = `it says “${printed}”, its reference`
  const otherWords = restatesInOtherWords(sought, runs, theirs, cosine)
  return otherWords
    ? evidence('reference', 0.4, `${because}, in other words`, [printed])
    : evidence('reference', 0.97, because, [printed])
}

/** The words of a recommendation said again: a row of a revisit table, the same report in another form. */
const byWords = ({ runs, place }: Prepared, { tracked, runs: theirs, fit }: Against): Evidence | null => {
  const alike = likenessOfRuns(runs, theirs)
  if (alike < 0.2) return null
  const percent = Math.round(alike * 100)
  const telling = runs.size > 4
  const otherDate =
    (place.stage === 'new' || place.stage === 'cabinet') &&
    fit === null &&
    place.date !== null &&
    tracked.madeOn !== null &&
    !datesAgree(place.date, tracked.madeOn)
  const weigh = (strength: number) => (telling || fit !== null ? strength : 0.3) * (otherDate ? 0.7 : 1)
  if (alike === 1) return evidence('same words', weigh(0.95), 'the same words')
  const because = `${percent}% of its phrases are the same`
  if (alike >= 0.5) return evidence('near words', weigh(0.8 + (alike - 0.5) / 4), because)
  return evidence('alike', weigh(0.3 + alike / 2), because)
}

const inReview: Readonly<Record<Exclude<ReviewFit, null>, number>> = {
  confirmed: 0.85,
  named: 0.82,
  titled: 0.6,
}

/** The same number in the same review; where the finding restates a recommendation in other words, it says little. */
const byNumber = (
  { key, sought, runs }: Prepared,
  { tracked, runs: theirs, fit, cosine }: Against,
): Evidence | null => {
  const numbered = sought.type === 'recommendation' || sought.type === 'progress' || sought.type === 'action'
  if (!numbered || fit === null || key === null || key !== tracked.key) return null
  const words = sought.number === null ? [] : [sought.number]
  const because =
    fit === 'titled'
      ? 'the same number, and the paper’s title has the review’s'
      : 'the same number in the same review'
  if (restatesInOtherWords(sought, runs, theirs, cosine))
    return evidence('number', 0.3, `${because}, in other words`, words)
  return evidence('number', inReview[fit] * (sought.type === 'action' ? 0.6 : 1), because, words)
}

/** A long run of its words inside what is said. */
const byQuote = (
  { quotes, saidRuns, runs }: Prepared,
  { tracked, runs: theirs }: Against,
): Evidence | null => {
  const plain = quotes.length === 0 ? '' : plainWords(tracked.text)
  const quote = quotes.find((one) => plain.includes(one.plain))
  if (quote !== undefined)
    return evidence('quoted', 0.85, `it quotes “${shortened(quote.words)}”`, [quote.words])
  // Said whole among other words, as where a letter repeats what was asked.
  const contained = theirs.size > 4 ? sharedRuns(theirs, saidRuns) / theirs.size : 0
  if (contained < 0.8 || likenessOfRuns(runs, theirs) >= 0.5) return null
  return evidence('quoted', 0.8, 'it says the recommendation’s words whole')
}

const shortened = (words: string): string => (words.length <= 80 ? words : `${words.slice(0, 79).trimEnd()}…`)

/** All that ties a prepared finding to a recommendation, shared words apart; the strongest first. */
export const evidenceFor = (finding: Prepared, against: Against): readonly Evidence[] =>
  [
    byOwnReference(finding, against),
    byReference(finding, against),
    byWords(finding, against),
    byNumber(finding, against),
    byQuote(finding, against),
  ]
    .filter((one) => one !== null)
    .toSorted((a, b) => b.strength - a.strength)
