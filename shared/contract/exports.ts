import { z } from 'zod'
import { exportedSchema, exportedThingSchema } from '../model/exported.ts'
import { listRequest } from './list-request.ts'
import { windowOf } from './window.ts'

/** The log of what left Revisit. */
export const exportsContract = {
  'exports.list': {
    request: listRequest(
      z.object({ text: z.string().max(200).optional(), what: exportedThingSchema.optional() }).default({}),
      ['at', 'title', 'what', 'format', 'who', 'version', 'marking', 'by'],
      ['what', 'who', 'marking'],
    ),
    answer: windowOf(exportedSchema),
  },
} as const
