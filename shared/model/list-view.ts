import { z } from 'zod'

/** A column of a list as it is shown: in its place, with its width in px and its name where they were changed. */
const columnLookSchema = z.object({
  id: z.string(),
  width: z.int().min(40).max(1_200).optional(),
  header: z.string().trim().min(1).max(80).optional(),
})
export type ColumnLook = z.infer<typeof columnLookSchema>

/** Conditions by name, as the list's channel takes them. */
export const listFilterSchema = z.record(z.string(), z.union([z.string(), z.boolean(), z.array(z.string())]))

/** How a list is looked at: what is in it, in which order, and what is shown of it. */
export const listViewSchema = z.object({
  columns: z.array(columnLookSchema).min(1).max(40),
  sort: z.object({ column: z.string(), descending: z.boolean() }),
  group: z.string().nullable(),
  filter: listFilterSchema,
})
export type ListView = z.infer<typeof listViewSchema>

export const savedViewSchema = z.object({ id: z.string(), name: z.string(), view: listViewSchema })
export type SavedView = z.infer<typeof savedViewSchema>
