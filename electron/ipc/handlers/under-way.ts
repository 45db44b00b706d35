type GoesOn = (done: number, total: number) => boolean
type Progress = { readonly done: number; readonly total: number }

/** The large change that is being made or taken back: the window shows how far it is, and can stop it. */
export type UnderWay = {
  /** Does `work`, which tells how far it is and is told by false to stop. Others wait their turn in the workspace. */
  readonly run: <T>(work: (goesOn: GoesOn) => Promise<T>) => Promise<T>
  /** In rows; null: nothing is under way. */
  readonly progress: () => Progress | null
  readonly stop: () => void
}

export const createUnderWay = (): UnderWay => {
  let current: { readonly progress: Progress; isStopped: boolean } | null = null
  return {
    run: async (work) => {
      let own: typeof current = null
      try {
        return await work((done, total) => {
          own = { progress: { done, total }, isStopped: own?.isStopped ?? false }
          current = own
          return !own.isStopped
        })
      } finally {
        if (current === own) current = null
      }
    },
    progress: () => current?.progress ?? null,
    stop: () => {
      if (current !== null) current.isStopped = true
    },
  }
}
