import { z } from 'zod'
import { bodyKindSchema, bodySchema, roleSchema, unmatchedOwnerSchema } from '../model/body.ts'
import { statedDateSchema } from '../model/dates.ts'
import { listRequest } from './list-request.ts'
import { nothing, windowOf, windowSchema } from './window.ts'

const name = z.string().trim().min(1).max(300)
const id = z.object({ id: z.string() })
const named = z.object({ id: z.string().nullable(), name, aliases: z.array(name).max(50) })
const successor = z.object({
  id: z.string(),
  /** One that is there, or the name of a new one. */
  successor: z.union([z.object({ id: z.string() }), z.object({ name })]),
  day: statedDateSchema.nullable(),
})

/** Every word in one of its names. */
const roleFilterSchema = z.object({ text: z.string().optional() })
const bodyFilterSchema = roleFilterSchema.extend({
  /** 'none': nobody has said yet. */
  kind: z.union([bodyKindSchema, z.literal('none')]).optional(),
})

export const bodiesContract = {
  /** By name. */
  'bodies.list': {
    request: listRequest(
      bodyFilterSchema.default({}),
      ['name', 'kind', 'became', 'before', 'reviews', 'recommendations'],
      ['kind', 'standing'],
    ),
    answer: windowOf(bodySchema),
  },
  /** A new one where `id` is null. A name that changes is kept among the others. Refused where it is taken ('taken'). */
  'bodies.save': { request: named.extend({ kind: bodyKindSchema.nullable() }), answer: id },
  /** Says what a body became, and when: renamed, or merged into one that others became too. */
  'bodies.succeed': { request: successor, answer: id },
  'bodies.removeSuccession': { request: id, answer: nothing },
  /** Refused where anything belongs to it ('in-use'). */
  'bodies.remove': { request: id, answer: nothing },
  'roles.list': {
    request: listRequest(
      roleFilterSchema.default({}),
      ['name', 'became', 'before', 'recommendations'],
      ['standing'],
    ),
    answer: windowOf(roleSchema),
  },
  'roles.save': { request: named, answer: id },
  'roles.succeed': { request: successor, answer: id },
  'roles.removeSuccession': { request: id, answer: nothing },
  'roles.remove': { request: id, answer: nothing },
  /** Owners in the register that no role is called, those of most recommendations first. */
  'roles.unmatched': { request: windowSchema, answer: windowOf(unmatchedOwnerSchema) },
} as const
