import {
  deliveryStatuses,
  type DeliveryStatus,
  judgements,
  type JudgementKind,
  type ResponseKind,
  responses,
} from '../../../shared/model/recommendation.ts'

/** First letter up, for words that stand alone in a cell. */
const sentence = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1)

const inSentences = <T extends string>(values: readonly T[]): Readonly<Record<T, string>> =>
  Object.fromEntries(values.map((value) => [value, sentence(value)])) as Record<T, string>

export const responseWords: Readonly<Record<ResponseKind, string>> = inSentences(responses)
export const deliveryWords: Readonly<Record<DeliveryStatus, string>> = inSentences(deliveryStatuses)
export const judgementWords: Readonly<Record<JudgementKind, string>> = inSentences(judgements)

/** How often a due date was moved: "moved once", "moved twice"; null where never. */
export const slipWords = (slips: number): string | null => {
  if (slips === 0) return null
  return slips === 1 ? 'moved once' : slips === 2 ? 'moved twice' : `moved ${slips} times`
}

/** A field of the history, readable: "dueDate" is "due date". */
export const fieldWords = (field: string): string =>
  sentence(
    field
      .replaceAll(/[._]/g, ' ')
      .replaceAll(/([a-z])([A-Z])/g, '$1 $2')
      .toLowerCase(),
  )

const instant = new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeStyle: 'short' })

/** An instant in words and local time: "3 May 2024, 14:05". */
export const instantWords = (at: string): string => instant.format(new Date(at))

export { today } from '../../ui/today.ts'

/** null for a field left empty. */
export const orNull = (typed: string): string | null => (typed.trim() === '' ? null : typed.trim())
