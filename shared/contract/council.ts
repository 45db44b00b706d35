import { z } from 'zod'
import { councilSettingsSchema } from '../model/council.ts'
import { termKindSchema, termSchema } from '../model/term.ts'
import { nothing } from './window.ts'

const id = z.object({ id: z.string() })
const name = z.string().trim().min(1).max(200)

export const councilContract = {
  'council.settings': { request: nothing, answer: councilSettingsSchema },
  /** What is not given stays. A pattern that can't be used is refused ('no-pattern'), and so is one for both ('same-pattern'). */
  'council.set': { request: councilSettingsSchema.partial(), answer: nothing },
  /** Directorates, wards and themes; `used`: how many recommendations have it. */
  'council.terms': {
    request: nothing,
    answer: z.object({ terms: z.array(termSchema.extend({ used: z.int() })) }),
  },
  /** A name that another of its kind has is refused ('name-taken'). */
  'council.addTerm': { request: z.object({ kind: termKindSchema, name }), answer: id },
  'council.editTerm': {
    request: z.object({ id: z.string(), name: name.optional(), retired: z.boolean().optional() }),
    answer: nothing,
  },
  /** The entries of a kind in the order in which they are offered. */
  'council.orderTerms': {
    request: z.object({ kind: termKindSchema, ids: z.array(z.string()).max(2_000) }),
    answer: nothing,
  },
  /** Refused where a recommendation has it ('in-use'): it can be retired. */
  'council.removeTerm': { request: id, answer: nothing },
  /** The terms of one kind that these recommendations have from now on. */
  'recommendations.setTerms': {
    request: z.object({
      ids: z.array(z.string()).min(1).max(500),
      kind: termKindSchema,
      termIds: z.array(z.string()).max(100),
    }),
    answer: nothing,
  },
} as const
