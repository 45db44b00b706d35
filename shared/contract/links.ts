import { z } from 'zod'
import { linkKindSchema, recommendationLinkSchema } from '../model/recommendation-link.ts'
import { nothing } from './window.ts'

export const linksContract = {
  /** The links of a recommendation, from both sides, in the order of their recording. */
  'links.list': {
    request: z.object({ recommendationId: z.string() }),
    answer: z.object({ rows: z.array(recommendationLinkSchema).max(200) }),
  },
  /** "from supersedes to". Refused with 'same' for one and the same, and 'linked' where it says so already. */
  'links.add': {
    request: z.object({ fromId: z.string(), toId: z.string(), kind: linkKindSchema }),
    answer: nothing,
  },
  'links.remove': { request: z.object({ id: z.string() }), answer: nothing },
} as const
