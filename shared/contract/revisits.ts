import { z } from 'zod'
import { daySchema } from '../model/dates.ts'
import { deliveryStatusSchema, judgementKindSchema } from '../model/recommendation.ts'
import { roundKindSchema, roundLineSchema, roundSchema, roundWorkSchema } from '../model/revisit.ts'
import { nothing, windowOf, windowSchema } from './window.ts'

const id = z.object({ id: z.string() })
const row = id.extend({ recommendationId: z.string() })
const words = z.string().trim().min(1).max(50_000)

const round = z.object({ bodyId: z.string().nullable(), day: daySchema, kind: roundKindSchema })

/** Every change of a frozen round is refused ('frozen'). */
export const revisitsContract = {
  'revisits.start': { request: round.extend({ reviewId: z.string() }), answer: id },
  'revisits.edit': { request: round.extend({ id: z.string() }), answer: nothing },
  'revisits.remove': { request: id, answer: nothing },
  'revisits.get': { request: id, answer: roundSchema },
  /** What the round goes down, in the order of the paper. */
  'revisits.lines': { request: windowSchema.extend({ id: z.string() }), answer: windowOf(roundLineSchema) },
  'revisits.work': { request: row, answer: roundWorkSchema },
  /** A progress update of this round; said again, it stands in place of the one before. */
  'revisits.comment': {
    request: row.extend({ commentary: words, status: deliveryStatusSchema.nullable() }),
    answer: nothing,
  },
  /** What was reported stands as it is, or nothing was; no words of this round's own. */
  'revisits.asReported': { request: row, answer: nothing },
  'revisits.judge': {
    request: row.extend({
      kind: judgementKindSchema,
      minuteReference: z.string().trim().min(1).max(200).nullable(),
      comment: words.nullable(),
    }),
    answer: nothing,
  },
  /** Keeps what it says for good. Can't be undone. */
  'revisits.freeze': { request: id, answer: nothing },
} as const
