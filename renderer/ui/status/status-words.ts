import {
  deliveryStatuses,
  type DeliveryStatus,
  judgements,
  type JudgementKind,
  type ResponseKind,
  responses,
} from '../../../shared/model/recommendation.ts'
import { firstCapital } from '../../../shared/rules/first-capital.ts'

const inSentences = <T extends string>(values: readonly T[]): Readonly<Record<T, string>> =>
  Object.fromEntries(values.map((value) => [value, firstCapital(value)])) as Record<T, string>

export const responseWords: Readonly<Record<ResponseKind, string>> = inSentences(responses)
export const deliveryWords: Readonly<Record<DeliveryStatus, string>> = inSentences(deliveryStatuses)
export const judgementWords: Readonly<Record<JudgementKind, string>> = inSentences(judgements)
