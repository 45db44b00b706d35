import { z } from 'zod'
import { listViewSchema, savedViewSchema } from '../model/list-view.ts'
import { nothing, windowOf, windowSchema } from './window.ts'

const list = z.enum(['recommendations'])

export const viewsContract = {
  /** By name. */
  'views.list': { request: windowSchema.extend({ list }), answer: windowOf(savedViewSchema) },
  /** Under a name that the list has already, it takes the place of that view. */
  'views.save': {
    request: z.object({ list, name: z.string().trim().min(1).max(80), view: listViewSchema }),
    answer: z.object({ id: z.string() }),
  },
  'views.remove': { request: z.object({ id: z.string() }), answer: nothing },
} as const
