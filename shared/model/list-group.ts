import { z } from 'zod'

/** Rows of a list that share a value. */
export const listGroupSchema = z.object({
  /** The value; null: the rows that have none. */
  key: z.string().nullable(),
  /** How it is called where that is not the value itself: a review's title. */
  label: z.string().nullable(),
  count: z.int().positive(),
})
export type ListGroup = z.infer<typeof listGroupSchema>
