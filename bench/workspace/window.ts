import type { AnswerOf, ChannelName, RequestOf } from '../../shared/contract.ts'
import { ok } from '../../shared/model/result.ts'
// The index also brings what listens, which needs Electron.
import { answerer } from '../../electron/ipc/answer.ts'
import type { Handlers } from '../../electron/ipc/handlers.ts'
import { listsHandlers } from '../../electron/ipc/handlers/lists.ts'
import { recommendationsHandlers } from '../../electron/ipc/handlers/recommendations.ts'
import { searchHandlers } from '../../electron/ipc/handlers/search.ts'
import type { Services } from '../../electron/services/index.ts'
import type { Workspace } from '../../electron/workspace/index.ts'

export type Ask = <N extends ChannelName>(name: N, payload: RequestOf<N>) => Promise<AnswerOf<N>>

/** Asks a workspace as the window does: by the channels, with request and answer checked; all but the crossing itself. */
export const windowOn = (workspace: Workspace): Ask => {
  // What lists and searches are answered from: nothing of the other services is touched.
  const services = { current: () => ok({ workspace }), options: {} } as unknown as Services
  const handlers = {
    ...searchHandlers(services),
    ...listsHandlers(services),
    ...recommendationsHandlers(services),
  } as unknown as Handlers
  const answer = answerer(handlers, (where, error) => {
    throw new Error(where, { cause: error })
  })
  return async (name, payload) => {
    const result = await answer({ name, payload })
    if (!result.ok) throw new Error(result.reason.message)
    // The answerer has held it to the channel's schema.
    return result.value as AnswerOf<typeof name>
  }
}
