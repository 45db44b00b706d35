import { likeness } from './likeness.ts'
import { sameName } from './same-name.ts'

/** What a person set aside, or a finding that may say the same again. */
export type Dismissable = {
  readonly council: string | null
  readonly bodyName: string
  readonly rule: string
  readonly type: string
  readonly words: string
}

/** From here words are near enough to be the same said again, dates apart. */
const nearSame = 0.8

const months =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)'
const dates = new RegExp(
  String.raw`\b(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,?\s)?\d{1,2}(?:st|nd|rd|th)?\s(?:of\s)?${months}\b(?:,?\s\d{4})?|\b${months}\s\d{4}\b|\b\d{1,2}[/.]\d{1,2}[/.]\d{2,4}\b|\b(?:19|20)\d\d(?:\s?[/–-]\s?\d{2,4})?\b`,
  'gi',
)

const withoutDates = (words: string): string => words.replace(dates, ' date ')

const numbersIn = (words: string): string => (words.match(/\d+(?:[.,]\d+)*/g) ?? []).join(' ')

const sameCouncil = (one: string | null, other: string | null): boolean =>
  one === null || other === null ? one === other : sameName(one, other)

/**
 * True where a finding says again what was dismissed: found by the same rule in a paper of the same body of the same
 * council, in near the same words. Minutes approve other minutes each time, so dates may differ; other figures may
 * not. A recommendation has to say the same words: in others it is another recommendation.
 */
export const sameDismissal = (dismissed: Dismissable, found: Dismissable): boolean => {
  if (dismissed.rule !== found.rule || dismissed.type !== found.type) return false
  if (!sameName(dismissed.bodyName, found.bodyName) || !sameCouncil(dismissed.council, found.council))
    return false
  if (found.type === 'recommendation') return likeness(dismissed.words, found.words) === 1
  const [before, now] = [withoutDates(dismissed.words), withoutDates(found.words)]
  return numbersIn(before) === numbersIn(now) && likeness(before, now) >= nearSame
}
