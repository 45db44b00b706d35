import type { AnswerOf, ChannelName, RequestedOf } from '../../shared/contract.ts'
import type { Result } from '../../shared/model/result.ts'

/** What answers one channel. Expected failures are returned; whatever is thrown counts as a bug. */
export type Handler<N extends ChannelName> = (
  request: RequestedOf<N>,
) => Result<AnswerOf<N>> | Promise<Result<AnswerOf<N>>>

/** One handler for every channel of the contract: a missing one fails the type check. */
export type Handlers = { readonly [N in ChannelName]: Handler<N> }
