import { z } from 'zod'
import { candidateTypeSchema, setStageSchema } from '../model/candidate.ts'
import { daySchema, statedDateSchema } from '../model/dates.ts'
import { matchSchema, mostMatches } from '../model/match.ts'
import { foundRowSchema } from '../model/found-row.ts'
import { candidateSchema, candidateSetSchema, candidateStateSchema, dismissalSchema } from '../model/queue.ts'
import {
  deliveryStatusSchema,
  judgementKindSchema,
  recommendationRowSchema,
  responseKindSchema,
} from '../model/recommendation.ts'
import { listRequest } from './list-request.ts'
import { nothing, windowOf, windowSchema } from './window.ts'

const ids = z.object({ ids: z.array(z.string()).min(1).max(500) })

const tied = z.object({ id: z.string(), recommendationId: z.string() })
const typed = z.string().trim().min(1)

const recordingSchema = z.discriminatedUnion('as', [
  /** `status`: as a person chose; null claims none. */
  tied.extend({ as: z.literal('progress'), status: deliveryStatusSchema.nullable() }),
  tied.extend({
    as: z.literal('response'),
    kind: responseKindSchema,
    /** Who answered, by name. */
    recipient: typed.nullable(),
    reason: typed.nullable(),
  }),
  tied.extend({
    as: z.literal('judgement'),
    kind: judgementKindSchema,
    date: daySchema,
    minuteReference: typed.nullable(),
  }),
  tied.extend({ as: z.literal('restated') }),
])

const foundFilterSchema = z.object({
  /** Every word in its words, commentary, owner or paper. */
  text: z.string().optional(),
  paperId: z.string().optional(),
  type: candidateTypeSchema.optional(),
  state: candidateStateSchema.optional(),
  procedural: z.boolean().optional(),
  /** As it is written; '': nobody named. */
  owner: z.string().optional(),
})

export const candidatesContract = {
  /** Sets in the order of their papers' import; `waiting` lists only those with something to decide. */
  'candidates.sets': {
    request: windowSchema.extend({ paperId: z.string().optional(), waiting: z.boolean().default(false) }),
    answer: windowOf(candidateSetSchema),
  },
  /** Everything found, over papers and sets, as a list. 'paper': in the order of their import, then of the paper. */
  'candidates.found': {
    request: listRequest(
      foundFilterSchema.default({}),
      ['paper', 'type', 'text', 'owner', 'dueDate', 'state', 'confidence', 'body', 'meetingDate'],
      ['paper', 'type', 'state', 'body', 'owner', 'meeting'],
    ),
    answer: windowOf(foundRowSchema),
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
  'candidates.accept': {
    request: ids.extend({
      /** The recommendations already tracked that the actions among them answer. */
      answers: z.array(z.string()).max(mostMatches).default([]),
    }),
    answer: z.object({ recommendations: z.array(z.string()) }),
  },
  /**
   * Ties candidates to recommendations already tracked, all or none, in one step to undo: what each says becomes a
   * progress update, a response or a judgement, with the candidate's citation; "restated" only adds where it is
   * printed. A response of some kinds needs its reason ('reason-needed').
   */
  'candidates.record': {
    request: z.object({ entries: z.array(recordingSchema).min(1).max(500) }),
    answer: nothing,
  },
  'candidates.dismiss': { request: ids, answer: nothing },
  /** Back to waiting; what was made from an accepted one is taken back, unless it has been worked on since. */
  'candidates.reopen': { request: ids, answer: nothing },
  /** The tracked recommendations offered for a candidate, likeliest first, with how they stand. */
  'candidates.matches': {
    request: z.object({ id: z.string() }),
    answer: z.object({
      /** When its paper says it: the meeting's date, else the report's own. */
      saidOn: z.object({
        date: statedDateSchema.nullable(),
        of: z.enum(['meeting', 'report']).nullable(),
      }),
      /** The body whose paper it is, where the paper says: who answers in a response. */
      saidBy: z.string().nullable(),
      rows: z
        .array(z.object({ match: matchSchema, recommendation: recommendationRowSchema }))
        .max(mostMatches),
    }),
  },
  /** What was dismissed and is remembered for its body, newest first. */
  'candidates.dismissals': { request: windowSchema, answer: windowOf(dismissalSchema) },
  /** No longer remembered: these, or with null all. */
  'candidates.forgetDismissals': {
    request: z.object({ ids: z.array(z.string()).min(1).max(500).nullable() }),
    answer: nothing,
  },
} as const
