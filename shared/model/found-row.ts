import { z } from 'zod'
import { candidateTypeSchema, setStageSchema } from './candidate.ts'
import { statedDateSchema } from './dates.ts'
import { candidateStateSchema } from './queue.ts'

/** A candidate as the list of all that was found shows it, beside candidates of other sets and papers. */
export const foundRowSchema = z.object({
  id: z.string(),
  setId: z.string(),
  paperId: z.string(),
  paperTitle: z.string(),
  meetingDate: statedDateSchema.nullable(),
  /** Of its set: what the paper says; where the set is confirmed, what the officer said. */
  bodyName: z.string().nullable(),
  stage: setStageSchema,
  type: candidateTypeSchema,
  number: z.string().nullable(),
  text: z.string(),
  commentary: z.string().nullable(),
  owner: z.string().nullable(),
  due: z.string().nullable(),
  dueDate: statedDateSchema.nullable(),
  page: z.int().nullable(),
  state: candidateStateSchema,
  confidence: z.number(),
  rule: z.string(),
  procedural: z.boolean(),
})
export type FoundRow = z.infer<typeof foundRowSchema>
