import { z } from 'zod'

/** Where in a pack a citation stands, in the pack's own words. */
export const placeSchema = z.object({
  /** The paper within the pack; null in a paper of its own. */
  part: z.object({ item: z.string().nullable(), title: z.string().nullable() }).nullable(),
  /** The number printed on the page, where it is another than the page's place in the file. */
  printedPage: z.string().nullable(),
})
export type Place = z.infer<typeof placeSchema>
