import { numberKey } from './number-key.ts'

/** Words that name recommendations or minutes by number: "recommendations 1 to 3 of the fostering review". */
export type Reference = {
  readonly kind: 'recommendation' | 'minute'
  /** As `numberKey` gives them. */
  readonly numbers: readonly string[]
  /** What they are said to be of ("the fostering review"); empty where nothing is said. */
  readonly of: string
  /** As printed, whole. */
  readonly words: string
}

const number = String.raw`\d{1,4}(?:\.\d{1,3}){0,3}(?:\s?\((?:[a-z]{1,3}|\d{1,2})\)|[a-z](?![a-z]))?`
const list = String.raw`${number}(?:(?:\s?,\s?(?:and\s)?|\s?&\s?|\sand\s|\s?[-–]\s?|\sto\s)${number}){0,19}`
const noun = String.raw`(?:recommendations?|recs?\.?|actions?)(?:\s?(?:nos?|numbers?)\b\.?)?\s?`
const tail = String.raw`(?:\s?\)?,?\s(?:of|from|in|under|\()\s?(?!(?:${noun})\d)([^.;:()\n]{3,90}))?`

const named = new RegExp(String.raw`\b(?:${noun}|R(?=\d))(${list})${tail}`, 'gi')
const minuted = new RegExp(String.raw`\bmin(?:ute)?s?\.?\s?(?:(?:nos?|numbers?)\b\.?\s?)?(${list})`, 'gi')

const longest = 30

const numbersIn = (printed: string): readonly string[] => {
  const range = /^(\d{1,3})\s?(?:[-–]|to)\s?(\d{1,3})$/.exec(printed.trim())
  const [first, last] = [Number(range?.[1]), Number(range?.[2])]
  if (range !== null && last > first && last - first < longest)
    return Array.from({ length: last - first + 1 }, (_, step) => String(first + step))
  return printed
    .split(/,|&|\band\b|[-–]|\bto\b/i)
    .map((part) => numberKey(part.trim()))
    .filter((key) => key !== null)
}

/** The part of what follows that names the review: up to where the sentence goes on. */
const nameIn = (words: string): string =>
  words
    .replace(
      /\s(?:be|is|are|was|were|has|have|had|should|shall|will|would|can|could|stay|remain|which|that|and that|as)\b.*$/is,
      '',
    )
    .trim()

/** Every place in a text that names recommendations or minutes by number. */
export const referencesIn = (text: string): readonly Reference[] => [
  ...[...text.matchAll(named)].map(([words, numbers = '', of = '']): Reference => {
    const name = nameIn(of)
    const said = of === '' ? words : words.slice(0, words.length - of.length) + name
    return { kind: 'recommendation', numbers: numbersIn(numbers), of: name, words: said.trim() }
  }),
  ...[...text.matchAll(minuted)].map(
    ([words, numbers = '']): Reference => ({
      kind: 'minute',
      numbers: numbersIn(numbers),
      of: '',
      words: words.trim(),
    }),
  ),
]
