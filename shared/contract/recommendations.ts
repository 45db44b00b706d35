import { z } from 'zod'
import { clockFilterSchema } from '../model/clock.ts'
import { daySchema, statedDateSchema } from '../model/dates.ts'
import {
  deliveryStatusSchema,
  historyEntrySchema,
  judgementKindSchema,
  recommendationRowSchema,
  recommendationSchema,
  responseKindSchema,
} from '../model/recommendation.ts'
import { timelineEntrySchema } from '../model/timeline.ts'
import { listRequest } from './list-request.ts'
import { dueDateRequest, progressRequest } from './entries.ts'
import { nothing, windowOf, windowSchema } from './window.ts'

const recommendationId = z.object({ id: z.string() })
const words = z.string().trim().min(1).max(50_000)

const recommendationFilterSchema = z.object({
  text: z.string().optional(),
  /** The words of `text` stand in text or commentary, not in owner or review. */
  saidOnly: z.boolean().optional(),
  reviewId: z.string().optional(),
  /** Made by this body, or by one that came before it. */
  bodyId: z.string().optional(),
  /** Owned by this role, or by one that came before it, however papers call it. */
  roleId: z.string().optional(),
  /** 'awaiting': no response yet. */
  response: z.union([responseKindSchema, z.literal('awaiting')]).optional(),
  /** 'none': no update with a status yet. */
  delivery: z.union([deliveryStatusSchema, z.literal('none')]).optional(),
  judgement: z.union([judgementKindSchema, z.literal('none')]).optional(),
  overdue: z.boolean().optional(),
  /** The time for the response: 'due soon' is within the council's days. */
  clock: clockFilterSchema.optional(),
  /** A directorate, ward or theme that it has. */
  termId: z.string().optional(),
  directorateId: z.string().optional(),
  wardId: z.string().optional(),
  themeId: z.string().optional(),
  procedural: z.boolean().optional(),
  /** As it is written; '': nobody named. */
  owner: z.string().optional(),
  /** One of these, as written. */
  owners: z.array(z.string()).max(200).optional(),
  /** By the last day that its date can mean. */
  madeFrom: daySchema.optional(),
  madeTo: daySchema.optional(),
  /** Neither ended nor signed off. */
  live: z.boolean().optional(),
  /** The due date was moved at least once. */
  moved: z.boolean().optional(),
  /** False: no paper yet. */
  cited: z.boolean().optional(),
  /** The latest update is of this day or later. */
  updatedFrom: daySchema.optional(),
  /** By the last day that the due date can mean. */
  dueFrom: daySchema.optional(),
  dueTo: daySchema.optional(),
})

const registerSorts = [
  'paper',
  'number',
  'reference',
  'text',
  'review',
  'owner',
  'body',
  'madeOn',
  'dueDate',
  'moved',
  'response',
  'respondedOn',
  'delivery',
  'judgement',
  'latestUpdateOn',
  'cited',
] as const

const registerGroups = [
  'review',
  'body',
  'owner',
  'response',
  'delivery',
  'judgement',
  'dueMonth',
  'directorate',
  'ward',
  'theme',
] as const

export const recommendationsContract = {
  'recommendations.list': {
    /** 'paper': by review, then in the order of the paper. */
    request: listRequest(recommendationFilterSchema.default({}), registerSorts, registerGroups),
    answer: windowOf(recommendationRowSchema),
  },
  'recommendations.get': { request: recommendationId, answer: recommendationSchema },
  /** Newest first. */
  'recommendations.history': {
    request: windowSchema.extend({ id: z.string() }),
    answer: windowOf(historyEntrySchema),
  },
  /** What happened, in the order in which it happened: from being put to being signed off. */
  'recommendations.timeline': {
    request: windowSchema.extend({ id: z.string() }),
    answer: windowOf(timelineEntrySchema),
  },
  /** Typed, with its source in words. */
  'recommendations.create': {
    request: z.object({
      reviewId: z.string().nullable(),
      number: z.string().trim().min(1).nullable(),
      text: words,
      owner: z.string().trim().min(1).nullable(),
      sourceWords: words,
    }),
    answer: recommendationId,
  },
  /** A reference that another has is refused ('reference-taken'). */
  'recommendations.edit': {
    request: z.object({
      id: z.string(),
      number: z.string().trim().min(1).nullable().optional(),
      reference: z.string().trim().min(1).max(80).optional(),
      text: words.optional(),
      owner: z.string().trim().min(1).nullable().optional(),
      procedural: z.boolean().optional(),
      reviewId: z.string().nullable().optional(),
    }),
    answer: nothing,
  },
  /** The reason is needed once there is a date to move ('reason-needed'). */
  'recommendations.setDueDate': {
    request: dueDateRequest,
    answer: nothing,
  },
  'recommendations.addRecipient': {
    request: z.object({ id: z.string(), name: z.string().trim().min(1), receivedOn: daySchema.nullable() }),
    answer: nothing,
  },
  'recommendations.editRecipient': {
    request: z.object({
      id: z.string(),
      recipientId: z.string(),
      name: z.string().trim().min(1),
      receivedOn: daySchema.nullable(),
    }),
    answer: nothing,
  },
  /** Refused where the recipient has answered ('answered'). */
  'recommendations.removeRecipient': {
    request: z.object({ id: z.string(), recipientId: z.string() }),
    answer: nothing,
  },
  /** A reason is needed for 'rejected' and 'accepted in part' ('reason-needed'). */
  'recommendations.addResponse': {
    request: z.object({
      id: z.string(),
      recipientId: z.string().nullable(),
      kind: responseKindSchema,
      interim: z.boolean().default(false),
      text: z.string().trim().default(''),
      reason: words.nullable(),
      date: statedDateSchema.nullable(),
      sourceWords: z.string().trim().min(1).nullable(),
    }),
    answer: nothing,
  },
  'recommendations.addProgress': {
    request: progressRequest,
    answer: nothing,
  },
  'recommendations.judge': {
    request: z.object({
      id: z.string(),
      kind: judgementKindSchema,
      date: daySchema,
      minuteReference: z.string().trim().min(1).nullable(),
      comment: z.string().trim().min(1).nullable(),
    }),
    answer: nothing,
  },
  'recommendations.remove': { request: recommendationId, answer: nothing },
} as const
