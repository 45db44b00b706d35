import { z } from 'zod'
import { candidateTypeSchema, setStageSchema } from '../model/candidate.ts'
import { statedDateSchema } from '../model/dates.ts'
import { candidateSchema, candidateSetSchema } from '../model/queue.ts'
import { recommendationRowSchema } from '../model/recommendation.ts'
import { nothing, windowOf, windowSchema } from './window.ts'

const ids = z.object({ ids: z.array(z.string()).min(1).max(500) })

export const candidatesContract = {
  /** Sets in the order of their papers' import; `waiting` lists only those with something to decide. */
  'candidates.sets': {
    request: windowSchema.extend({ paperId: z.string().optional(), waiting: z.boolean().default(false) }),
    answer: windowOf(candidateSetSchema),
  },
  'candidates.list': {
    request: windowSchema.extend({ setId: z.string() }),
    answer: windowOf(candidateSchema),
  },
  /** Confirms body, date and review once for the whole set; accepting needs it. A new review gets a reference. */
  'candidates.confirmSet': {
    request: z.object({
      setId: z.string(),
      bodyName: z.string().trim().min(1).nullable(),
      date: statedDateSchema.nullable(),
      stage: setStageSchema,
      review: z.union([
        z.object({ id: z.string() }),
        z.object({ title: z.string().trim().min(1) }),
        z.null(),
      ]),
    }),
    answer: candidateSetSchema,
  },
  /** Changes what will be accepted; the quote stays as it was found. */
  'candidates.edit': {
    request: z.object({
      id: z.string(),
      type: candidateTypeSchema.optional(),
      number: z.string().trim().min(1).nullable().optional(),
      text: z.string().trim().min(1).optional(),
      commentary: z.string().trim().min(1).nullable().optional(),
      owner: z.string().trim().min(1).nullable().optional(),
      due: z.string().trim().min(1).nullable().optional(),
      dueDate: statedDateSchema.nullable().optional(),
      procedural: z.boolean().optional(),
    }),
    answer: candidateSchema,
  },
  /** Refused with code 'set-not-confirmed' while a candidate's set is not confirmed. */
  'candidates.accept': { request: ids, answer: z.object({ recommendations: z.array(z.string()) }) },
  /** The candidate says something about a recommendation already tracked: its commentary becomes an update, its citation another source. */
  'candidates.merge': {
    request: z.object({ id: z.string(), recommendationId: z.string() }),
    answer: nothing,
  },
  'candidates.dismiss': { request: ids, answer: nothing },
  /** Back to waiting; what was made from an accepted one is taken back, unless it has been worked on since. */
  'candidates.reopen': { request: ids, answer: nothing },
  /** Tracked recommendations that this may be about, likeliest first, with the reason in words. */
  'candidates.similar': {
    request: z.object({ id: z.string(), text: z.string().optional() }),
    answer: z.object({
      rows: z
        .array(z.object({ recommendation: recommendationRowSchema, score: z.number(), because: z.string() }))
        .max(20),
    }),
  },
} as const
