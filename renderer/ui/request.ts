import type { AnswerOf, ChannelName, RequestOf } from '../../shared/contract.ts'
import type { Bridge } from '../../shared/contract/bridge.ts'
import type { Reason } from '../../shared/model/result.ts'

declare global {
  interface Window {
    readonly revisit: Bridge
  }
}

/** Main's refusal, thrown so that TanStack Query carries it; `reason` has the words to show. */
class RequestFailed extends Error {
  readonly reason: Reason

  constructor(reason: Reason) {
    super(reason.message)
    this.name = 'RequestFailed'
    this.reason = reason
  }
}

/** Asks main. Throws `RequestFailed` where the answer is a reason. */
export const request = async <N extends ChannelName>(
  name: N,
  payload: RequestOf<N>,
): Promise<AnswerOf<N>> => {
  const result = await window.revisit.request(name, payload)
  if (result.ok) return result.value
  throw new RequestFailed(result.reason)
}

/** The reason in any failure: main's own words, or plain ones for a bug in the window. */
export const reasonOf = (error: unknown): Reason =>
  error instanceof RequestFailed
    ? error.reason
    : {
        code: 'bug',
        message: 'Something went wrong in Revisit.',
        next: 'Try again. If it happens again, copy the details and send them to whoever supports Revisit.',
      }
