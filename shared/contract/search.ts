import { z } from 'zod'
import { hitKindSchema, searchFields, searchHitSchema } from '../model/search.ts'
import { windowOf, windowSchema } from './window.ts'

const typed = z.string().max(1_000)

export const searchContract = {
  /** The first hits of each kind, and in words what could not be understood. */
  'search.find': {
    request: z.object({ text: typed, limit: z.int().min(1).max(20).default(6) }),
    answer: z.object({
      sections: z.array(z.object({ kind: hitKindSchema, hits: z.array(searchHitSchema), more: z.boolean() })),
      problems: z.array(z.string()),
    }),
  },
  /** All hits of one kind, by window; counted up to 1,000. */
  'search.hits': {
    request: windowSchema.extend({ text: typed, kind: hitKindSchema }),
    answer: windowOf(searchHitSchema),
  },
  /** What can follow a field that is being typed; `value` may be empty. */
  'search.suggest': {
    request: z.object({ field: z.enum(searchFields), value: typed }),
    answer: z.object({ values: z.array(z.string()).max(8) }),
  },
} as const
