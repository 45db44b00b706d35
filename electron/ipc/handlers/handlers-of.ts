import type { ChannelName } from '../../../shared/contract.ts'
import type { Handler } from '../handlers.ts'

/** Exactly the handlers of one contract file: none missing, none more. */
export type HandlersOf<C> = { readonly [N in keyof C & ChannelName]: Handler<N> }
