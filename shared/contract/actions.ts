import { z } from 'zod'
import { actionRowSchema, actionSchema } from '../model/action.ts'
import { daySchema, statedDateSchema } from '../model/dates.ts'
import { deliveryStatusSchema, historyEntrySchema } from '../model/recommendation.ts'
import { listRequest } from './list-request.ts'
import { dueDateRequest, progressRequest } from './entries.ts'
import { nothing, windowOf, windowSchema } from './window.ts'

const actionId = z.object({ id: z.string() })
const words = z.string().trim().min(1).max(50_000)
const tied = z.object({ id: z.string(), recommendationId: z.string() })

const actionFilterSchema = z.object({
  /** Every word in the text or the owner. */
  text: z.string().optional(),
  /** Only those that answer this recommendation. */
  recommendationId: z.string().optional(),
  /** 'none': no update with a status yet. */
  status: z.union([deliveryStatusSchema, z.literal('none')]).optional(),
  /** True: something is left to do. */
  open: z.boolean().optional(),
  overdue: z.boolean().optional(),
  /** As it is written; '': nobody named. */
  owner: z.string().optional(),
  /** By the last day that the due date can mean. */
  dueFrom: daySchema.optional(),
  dueTo: daySchema.optional(),
  /** Whether it answers any recommendation. */
  tied: z.boolean().optional(),
})

export const actionsContract = {
  'actions.list': {
    /** 'paper': newest meeting first, then in the order of the paper. */
    request: listRequest(
      actionFilterSchema.default({}),
      ['paper', 'text', 'owner', 'dueDate', 'status', 'body', 'latestUpdateOn'],
      ['owner', 'status', 'dueMonth', 'body', 'agreed'],
    ),
    answer: windowOf(actionRowSchema),
  },
  'actions.get': { request: actionId, answer: actionSchema },
  /** Newest first. */
  'actions.history': {
    request: windowSchema.extend({ id: z.string() }),
    answer: windowOf(historyEntrySchema),
  },
  /** Typed, with its source in words; it may answer a recommendation from the start. */
  'actions.create': {
    request: z.object({
      text: words,
      owner: z.string().trim().min(1).nullable(),
      dueDate: statedDateSchema.nullable(),
      dueWords: z.string().trim().min(1).nullable().default(null),
      /** When it was agreed. */
      madeOn: statedDateSchema.nullable().default(null),
      sourceWords: words,
      recommendationId: z.string().nullable(),
    }),
    answer: actionId,
  },
  'actions.edit': {
    request: z.object({
      id: z.string(),
      text: words.optional(),
      owner: z.string().trim().min(1).nullable().optional(),
    }),
    answer: nothing,
  },
  'actions.remove': { request: actionId, answer: nothing },
  /** The reason is needed once there is a date to move ('reason-needed'). */
  'actions.setDueDate': {
    request: dueDateRequest,
    answer: nothing,
  },
  /** Completing and reopening are updates too: a claim with its words and where they come from. */
  'actions.addProgress': {
    request: progressRequest,
    answer: nothing,
  },
  /** Says that an action answers a recommendation; saying it twice changes nothing. */
  'actions.tie': { request: tied, answer: nothing },
  'actions.untie': { request: tied, answer: nothing },
} as const
