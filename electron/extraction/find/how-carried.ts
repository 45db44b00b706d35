import type { Span } from '../paper/sentences.ts'
import { isBetween, isElected, isOutcome, isPut, outcomeGoesOn, refersToPut } from './outcome.ts'

export const movers =
  /^[([]?(?:prop(?:osed|oser)?|moved|mover|second(?:ed|er)?)\b\.?[^.]{0,120}(?:\bsec\.[^.]{0,60})?\.?[)\]]?\.?$/i

const seconds = /\bsec(?:onded|onder)?\b/i
/** Who moved and seconded, how it was carried, and nothing of what. */
export const isMovers = (words: string): boolean =>
  words.length < 140 && movers.test(words) && seconds.test(words) && !/\b(?:that|to|be)\b/.test(words)

/** Told of what was done or said before, so that "This was agreed" carries none of it. */
export const onlyTold =
  /\b(?:reported|explained|commented|thanked|apologi[sz]ed|welcomed|reminded|pointed out|queried)\b|\?$|^(?:it was noted|noted)\b/i
/** "He was nominated by Cllr Ash and seconded by Cllr Bray, the vote was unanimous.": how somebody was elected. */
export const howElected =
  /^(?:he|she|they|this|it)\b[^.]{0,20}\b(?:proposed|nominated)\b[^.]{0,80}\bsec(?:onded)?\b/i
/** "Charges to go up to £12": an infinitive without its verb of deciding. */
const infinitive =
  /^[A-Z][^.;:]{2,80}? (?:not )?to (?:be|go|stay|remain|rise|come|increase|continue|[a-z]{3,}) \S/

export const agreedIn = /\b(?:agreed|carried|approved|unanimous(?:ly)?|in favour|nem\.? ?con)\b/i
/** What is put without a word for putting it: "To buy two bins", "Charges to be raised". */
export const formal =
  /^To (?!note\b|receive\b|consider\b|discuss\b)[a-z]+ \S|\b(?:to )?be (?:\w+ly )?[a-z]+(?:ed|en|nt|ght|ld|pt|ut)\b|\bshould\b| to be (?:the|a|an|our)\b/

/** True where what a sentence puts is carried by what follows it, in its paragraph (`within`) or in the line below. */
export const isCarried = (sentence: string, following: readonly string[], within: boolean): boolean => {
  const [next = '', then = ''] = following
  // "Charges to be raised to £12. Proposed AB, seconded CD. Agreed."
  if (within && isMovers(next) && (agreedIn.test(next) || isOutcome(then)) && formal.test(sentence))
    return true
  if (within && isOutcome(next) && next.length < 24 && (formal.test(sentence) || infinitive.test(sentence)))
    return true
  const came = following.find((words) => !isBetween(words) && !isMovers(words))
  if (within && came !== undefined && refersToPut(came) && !onlyTold.test(sentence)) return true
  if (within && came !== undefined && isElected(came) && isPut(sentence)) return true
  const outcome = following.find((words) => !isBetween(words))
  return outcome !== undefined && (isOutcome(outcome) || outcomeGoesOn(outcome) !== null) && isPut(sentence)
}

/** Where the sentences end that tell who was elected, and how; undefined where the next tells neither. */
export const electedTo = (
  sentences: readonly Span[],
  texts: readonly string[],
  index: number,
): number | undefined => {
  const words = texts[index] ?? ''
  const to = sentences.findIndex(
    (_, at) =>
      at > index && at < index + 3 && (isElected(texts[at] ?? '') || howElected.test(texts[at] ?? '')),
  )
  const own = to > 0 && texts.slice(index + 1, to).every(isBetween)
  if (!own) return undefined
  return isElected(texts[to] ?? '')
    ? isPut(words)
      ? sentences[to]?.end
      : undefined
    : isElected(words)
      ? sentences[to]?.end
      : undefined
}
