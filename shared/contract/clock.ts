import { z } from 'zod'
import {
  clockRuleFieldsSchema,
  clockRuleSchema,
  recipientClockSchema,
  recipientKindSchema,
  ruleRemovalSchema,
} from '../model/clock.ts'
import { daySchema } from '../model/dates.ts'
import { nothing } from './window.ts'

const id = z.object({ id: z.string() })

export const clockContract = {
  /** In order: the first that fits a recipient holds. */
  'clock.rules': { request: nothing, answer: z.object({ rules: z.array(clockRuleSchema) }) },
  /** `id` null: a new rule, last in order. */
  'clock.saveRule': {
    request: clockRuleFieldsSchema.extend({ id: z.string().nullable() }),
    answer: id,
  },
  'clock.orderRules': {
    request: z.object({ ids: z.array(z.string()).max(500) }),
    answer: nothing,
  },
  /** What removing a rule would do; changes nothing. */
  'clock.previewRemoval': { request: id, answer: ruleRemovalSchema },
  'clock.removeRule': { request: id, answer: nothing },
  /** The clock of every recipient of one recommendation. */
  'clock.of': { request: id, answer: z.object({ clocks: z.array(recipientClockSchema) }) },
  /** What starts a recipient's clock. `kind` null: as its name sounds. */
  'clock.setRecipient': {
    request: z.object({
      id: z.string(),
      kind: recipientKindSchema.nullable(),
      receivedOn: daySchema.nullable(),
      noticedOn: daySchema.nullable(),
    }),
    answer: nothing,
  },
} as const
