/** One end of the line between the driver and the main process, whichever it is. */
export type Line = {
  readonly send: (message: unknown) => void
  readonly listen: (hear: (message: unknown) => void) => void
}

type Message =
  | { readonly call: number; readonly method: string; readonly value: unknown }
  | { readonly tell: string; readonly value: unknown }
  | { readonly reply: number; readonly value: unknown }
  | { readonly reply: number; readonly error: string }

type Answer = (value: never) => unknown

export type Peer = {
  /** Asks the other end; rejects with its error's words. */
  readonly call: <T>(method: string, value?: unknown) => Promise<T>
  /** Tells the other end; messages arrive in the order they were sent. */
  readonly tell: (method: string, value?: unknown) => void
  readonly answer: (method: string, answer: Answer) => void
}

const words = (error: unknown): string => (error instanceof Error ? error.message : String(error))

/** Calls both ways over a line that carries structured clones. */
export const makePeer = (line: Line): Peer => {
  const answers = new Map<string, Answer>()
  const waiting = new Map<number, { resolve: (value: unknown) => void; reject: (error: Error) => void }>()
  let calls = 0

  const run = async (method: string, value: unknown): Promise<unknown> => {
    const answer = answers.get(method)
    if (answer === undefined) throw new Error(`[host] nothing answers "${method}"`)
    return await answer(value as never)
  }

  line.listen((received) => {
    const message = received as Message
    if ('reply' in message) {
      const { resolve, reject } = waiting.get(message.reply) ?? {}
      waiting.delete(message.reply)
      return 'error' in message ? reject?.(new Error(message.error)) : resolve?.(message.value)
    }
    if ('tell' in message) return void run(message.tell, message.value).catch((error) => console.error(error))
    return void run(message.method, message.value).then(
      (value) => line.send({ reply: message.call, value }),
      (error) => line.send({ reply: message.call, error: words(error) }),
    )
  })

  return {
    call: <T>(method: string, value?: unknown) =>
      new Promise<T>((resolve, reject) => {
        calls += 1
        waiting.set(calls, { resolve: resolve as (value: unknown) => void, reject })
        line.send({ call: calls, method, value })
      }),
    tell: (method, value) => line.send({ tell: method, value }),
    answer: (method, answer) => void answers.set(method, answer),
  }
}
