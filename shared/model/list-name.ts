import { z } from 'zod'

/** The lists of the app: each has columns, groups, views, a copy and an export. */
export const listNames = [
  'recommendations',
  'actions',
  'papers',
  'reviews',
  'bodies',
  'roles',
  'found',
  'reports',
  'exports',
] as const
export const listNameSchema = z.enum(listNames)
export type ListName = z.infer<typeof listNameSchema>
