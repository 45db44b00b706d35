import type { AnswerOf, ChannelName, RequestOf } from '../contract.ts'
import type { Result } from '../model/result.ts'
import type { EventName, EventOf } from './events.ts'

/** All that the preload gives the page, as `window.revisit`. */
export type Bridge = {
  /** Never rejects because of what was asked: refusals and bugs (code 'bug') come as a reason too. */
  readonly request: <N extends ChannelName>(name: N, payload: RequestOf<N>) => Promise<Result<AnswerOf<N>>>
  /** Returns the function that stops listening. */
  readonly on: <E extends EventName>(event: E, listener: (payload: EventOf<E>) => void) => () => void
  /** Path of a dropped or chosen `File`; '' where it has none or the host can't tell: upload its bytes then. */
  readonly pathForFile: (file: object) => string
}

/** The one IPC channel, both ways: `Asked` from the page, `Told` to it. */
export const bridgeChannel = 'revisit'

export type Asked = { readonly name: string; readonly payload: unknown }
export type Told = { readonly event: string; readonly payload: unknown }
