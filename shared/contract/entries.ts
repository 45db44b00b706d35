import { z } from 'zod'
import { statedDateSchema } from '../model/dates.ts'
import { deliveryStatusSchema } from '../model/recommendation.ts'

const words = z.string().trim().min(1).max(50_000)

/** Revises the due date of a recommendation or an action. */
export const dueDateRequest = z.object({
  id: z.string(),
  date: statedDateSchema.nullable(),
  words: words.nullable(),
  reason: words.nullable(),
})

/** Adds an update, typed, to a recommendation or an action. */
export const progressRequest = z.object({
  id: z.string(),
  date: statedDateSchema.nullable(),
  status: deliveryStatusSchema.nullable(),
  commentary: words,
  evidence: z.string().trim().min(1).nullable(),
  evidenceDate: statedDateSchema.nullable(),
  sourceWords: words,
})
