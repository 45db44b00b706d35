/** How many pages were taken so far, in memory that threads share. */
export type PagesTaken = Int32Array<SharedArrayBuffer>

export const noPagesTaken = (): PagesTaken =>
  new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT))

/** Gives each page from 1 to `total` once, whoever of those that share `taken` asks; then undefined. */
export const pageTurns =
  (taken: PagesTaken, total: number): (() => number | undefined) =>
  () => {
    const number = Atomics.add(taken, 0, 1) + 1
    return number <= total ? number : undefined
  }
