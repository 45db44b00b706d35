import type { EventOf } from '../../../shared/contract/events.ts'
import { ok, type Result } from '../../../shared/model/result.ts'
import type { Open, Services } from '../../services/index.ts'

type Topic = EventOf<'data.changed'>['topics'][number]

/** Answers from the open workspace; refused where none is open. */
export const asks =
  <R, A>(services: Services, work: (open: Open, request: R) => Promise<Result<A>>) =>
  async (request: R): Promise<Result<A>> => {
    const open = services.current()
    return open.ok ? work(open.value, request) : open
  }

/** Lists from the open workspace, which can't fail once one is open. */
export const lists = <R, A>(services: Services, work: (open: Open, request: R) => Promise<A>) =>
  asks(services, async (open, request: R) => ok(await work(open, request)))

/** Changes the open workspace, and then tells the window what to ask for again. */
export const changes = <R, A>(
  services: Services,
  topics: readonly Topic[],
  work: (open: Open, request: R) => Promise<Result<A>>,
) =>
  asks(services, async (open, request: R) => {
    const result = await work(open, request)
    if (result.ok) {
      services.options.emit('data.changed', { topics: [...topics] })
      open.matching.wake()
    }
    return result
  })
