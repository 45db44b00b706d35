/** Lets one holder at a time through, in order of asking. */
export type Turns = { readonly take: () => Promise<() => void> }

export const createTurns = (): Turns => {
  let last: Promise<void> = Promise.resolve()
  return {
    take: async () => {
      const before = last
      const turn = Promise.withResolvers<void>()
      last = turn.promise
      await before
      return turn.resolve
    },
  }
}
