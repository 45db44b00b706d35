import { AsyncLocalStorage } from 'node:async_hooks'

/** Knows whether the running code is inside a transaction of this workspace. */
export type Guard = {
  /** Runs `work` marked as inside a transaction, until it settles. */
  readonly inside: <T>(work: () => Promise<T>) => Promise<T>
  /** Throws where the caller is inside a transaction: `what` would wait for itself for ever, or hold the transaction up. */
  readonly refuseInside: (what: string) => void
}

export const createGuard = (): Guard => {
  // A callback started inside and running on after the end inherits the store, so the mark can be lifted.
  const storage = new AsyncLocalStorage<{ open: boolean }>()
  return {
    inside: (work) => {
      const mark = { open: true }
      return storage.run(mark, async () => {
        try {
          return await work()
        } finally {
          mark.open = false
        }
      })
    },
    refuseInside: (what) => {
      if (storage.getStore()?.open === true) {
        throw new Error(
          `${what} inside a transaction: use the transaction that was passed in, or do it before or after`,
        )
      }
    },
  }
}
