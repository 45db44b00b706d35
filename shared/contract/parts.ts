import { z } from 'zod'
import { paperPartSchema } from '../model/paper-part.ts'
import { windowOf, windowSchema } from './window.ts'

/** Another paper that has this part too. */
const copySchema = z.object({
  paperId: z.string(),
  paperTitle: z.string(),
  /** Its part there, where that paper has several. */
  part: z.object({ item: z.string().nullable(), title: z.string().nullable() }).nullable(),
  firstBlock: z.int(),
  /** Share of the smaller one's words that the other has too. */
  likeness: z.number(),
})

export const partsContract = {
  /** The papers within a paper, in order, and where else each is. A paper of its own is one part. */
  'parts.list': {
    request: windowSchema.extend({ id: z.string() }),
    answer: windowOf(paperPartSchema.extend({ copies: z.array(copySchema) })),
  },
} as const
