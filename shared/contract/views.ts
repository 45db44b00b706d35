import { z } from 'zod'
import { listNameSchema } from '../model/list-name.ts'
import { listViewSchema, savedViewSchema } from '../model/list-view.ts'
import { nothing, windowOf, windowSchema } from './window.ts'

const list = listNameSchema
const name = z.string().trim().min(1).max(80)

export const viewsContract = {
  /** By name. */
  'views.list': { request: windowSchema.extend({ list }), answer: windowOf(savedViewSchema) },
  /** Under a name that the list has already, it takes the place of that view. */
  'views.save': {
    request: z.object({ list, name, view: listViewSchema }),
    answer: z.object({ id: z.string() }),
  },
  /** Refused where another view of the list has the name ('taken'). */
  'views.rename': { request: z.object({ id: z.string(), name }), answer: nothing },
  'views.remove': { request: z.object({ id: z.string() }), answer: nothing },
} as const
