import { z } from 'zod'

/** From the first question to the end, in the order in which a review goes through them. */
export const reviewStages = [
  'scoping',
  'evidence',
  'draft report',
  'agreed',
  'sent',
  'response',
  'action plan',
  'monitoring',
  'closed',
] as const
export const reviewStageSchema = z.enum(reviewStages)
export type ReviewStage = z.infer<typeof reviewStageSchema>
