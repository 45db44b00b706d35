type EndTurn = () => void

/** Lets a few tasks run at a time; the rest wait their turn in order. */
export type Turns = {
  /** Waits for a turn; what it gives must be called to end it. undefined when the signal was raised while waiting. */
  readonly take: (signal: AbortSignal | undefined) => Promise<EndTurn | undefined>
}

export const createTurns = (atATime: number): Turns => {
  let running = 0
  const waiting: (() => void)[] = []
  const end: EndTurn = () => {
    const next = waiting.shift()
    // The turn is handed on, never free in between: nobody can push in.
    if (next === undefined) running -= 1
    else next()
  }
  const queue = (signal: AbortSignal | undefined) =>
    new Promise<EndTurn | undefined>((resolve) => {
      const begin = () => {
        signal?.removeEventListener('abort', leave)
        resolve(end)
      }
      const leave = () => {
        waiting.splice(waiting.indexOf(begin), 1)
        resolve(undefined)
      }
      waiting.push(begin)
      signal?.addEventListener('abort', leave, { once: true })
    })
  return {
    take: async (signal) => {
      if (signal?.aborted === true) return undefined
      if (running >= atATime) return queue(signal)
      running += 1
      return end
    },
  }
}
