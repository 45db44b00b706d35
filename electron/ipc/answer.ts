import { z } from 'zod'
import { type ChannelName, contract } from '../../shared/contract.ts'
import { failed, type Result } from '../../shared/model/result.ts'
import { storageTrouble } from '../services/index.ts'
import { cannotCross } from './crossing.ts'
import type { Handlers } from './handlers.ts'

const askedSchema = z.object({ name: z.string(), payload: z.unknown() })

const isChannel = (name: string): name is ChannelName => Object.hasOwn(contract, name)

const refused = (why: string): Result<never> =>
  failed('bad-request', `The window asked for something that Revisit does not understand (${why}).`)

const bugAnswer = (id: string): Result<never> =>
  failed(
    'bug',
    'Something went wrong inside Revisit. Nothing that you saved is lost.',
    `Try again. If it happens again, report it with this number: ${id}.`,
  )

// The path alone: the words of a schema error can quote what a person typed.
const placeOf = (error: z.ZodError): string => error.issues[0]?.path.map(String).join('.') ?? ''

/**
 * Makes the one function that answers whatever the page sends: never throws, always a `Result` that can cross.
 * `reportBug` writes to the local log and returns the id that the person sees.
 */
export const answerer =
  (handlers: Handlers, reportBug: (where: string, error: unknown) => string) =>
  async (message: unknown): Promise<Result<unknown>> => {
    const asked = askedSchema.safeParse(message)
    if (!asked.success) return refused('no name')
    const { name, payload } = asked.data
    if (!isChannel(name)) return refused('unknown name')
    const strange = cannotCross(payload, 'payload')
    if (strange !== undefined) return refused(strange)
    const request = contract[name].request.safeParse(payload)
    if (!request.success) return refused(`${name}: ${placeOf(request.error)}`)
    try {
      const handle = handlers[name] as (request: unknown) => Result<unknown> | Promise<Result<unknown>>
      const result = await handle(request.data)
      if (!result.ok) return result
      const answer = contract[name].answer.safeParse(result.value)
      if (!answer.success)
        throw new TypeError(`The answer does not fit the contract at "${placeOf(answer.error)}"`)
      const stuck = cannotCross(answer.data, 'answer')
      if (stuck !== undefined) throw new TypeError(`The answer cannot cross: ${stuck}`)
      return { ok: true, value: answer.data }
    } catch (error) {
      const id = reportBug(name, error)
      const trouble = storageTrouble(error)
      return trouble === null ? bugAnswer(id) : { ok: false, reason: trouble }
    }
  }
