/** Pages after which a paper that rests is cleaned, and after which it is cleaned between two pages. */
const afterPages = 40
const mostPages = 120

/** How long nothing may be drawn before a paper rests. */
const restMs = 500

/** Work on the pages of one paper, with rests in which what was kept for pages gone by is given back. */
export type Rests = {
  /** Draws: never while cleaning, and nothing is cleaned meanwhile. */
  readonly draw: <T>(work: () => Promise<T>) => Promise<T>
  /** Reads: begins never while cleaning. */
  readonly read: <T>(work: () => Promise<T>) => Promise<T>
  /** No cleaning any more. */
  readonly stop: () => void
}

/**
 * pdf.js keeps the fonts of every page that it drew or read until it is told to clean up, hundreds of megabytes in a long
 * pack; and it can't be told so while it draws.
 */
export const restsOf = (clean: () => Promise<unknown>): Rests => {
  let drawing = 0
  let pages = 0
  let isStopped = false
  let timer: ReturnType<typeof setTimeout> | undefined
  let cleaning: Promise<void> | null = null
  const start = (): void => {
    if (isStopped || drawing > 0 || cleaning !== null) return
    pages = 0
    cleaning = clean()
      .then(
        () => undefined,
        // What could not be given back now goes with the next rest.
        () => undefined,
      )
      .finally(() => {
        cleaning = null
      })
  }
  const turn = async (): Promise<void> => {
    clearTimeout(timer)
    if (pages >= mostPages) start()
    await cleaning
    // Another that waited may have begun the next.
    if (cleaning !== null) await turn()
  }
  const done = (): void => {
    pages += 1
    clearTimeout(timer)
    if (pages >= afterPages) timer = setTimeout(start, restMs)
  }
  return {
    draw: async (work) => {
      await turn()
      drawing += 1
      try {
        return await work()
      } finally {
        drawing -= 1
        done()
      }
    },
    read: async (work) => {
      await turn()
      try {
        return await work()
      } finally {
        done()
      }
    },
    stop: () => {
      isStopped = true
      clearTimeout(timer)
    },
  }
}
