/** A stretch of the main stream with its properties: where they stand in the stream, and its style. */
export type Run = {
  readonly from: number
  readonly to: number
  readonly style: number
  readonly first: number
  readonly last: number
}

const pageSize = 512

const pages = (list: DataView): number[] => {
  const count = Math.max(0, Math.floor((list.byteLength - 4) / 8))
  return Array.from({ length: count }, (_, at) => list.getUint32((count + 1) * 4 + at * 4, true) & 0x3fffff)
}

const paragraphRun = (main: DataView, page: number, slot: number): Omit<Run, 'from' | 'to'> | undefined => {
  const offset = main.getUint8(slot) * 2
  if (offset === 0) return undefined
  const words = main.getUint8(page + offset)
  const start = page + offset + (words === 0 ? 2 : 1)
  const length = words === 0 ? main.getUint8(page + offset + 1) * 2 : words * 2 - 1
  return { style: main.getUint16(start, true), first: start + 2, last: start + length }
}

const characterRun = (main: DataView, page: number, slot: number): Omit<Run, 'from' | 'to'> | undefined => {
  const offset = main.getUint8(slot) * 2
  if (offset === 0) return undefined
  const start = page + offset
  return { style: 0, first: start + 1, last: start + 1 + main.getUint8(start) }
}

const readRuns = (main: DataView, list: DataView, kind: 'paragraph' | 'character'): Run[] =>
  pages(list).flatMap((number) => {
    const page = number * pageSize
    if (page + pageSize > main.byteLength) return []
    const count = main.getUint8(page + pageSize - 1)
    const slots = page + (count + 1) * 4
    return Array.from({ length: Math.min(count, 101) }, (_, at) => {
      const from = main.getUint32(page + at * 4, true)
      const to = main.getUint32(page + at * 4 + 4, true)
      const found =
        kind === 'paragraph'
          ? paragraphRun(main, page, slots + at * 13)
          : characterRun(main, page, slots + at)
      return { from, to, ...(found ?? { style: 0, first: 0, last: 0 }) }
    })
  })

/** Finds the properties of what is kept at a place of the main stream. */
export const createRunFinder = (main: DataView, list: DataView, kind: 'paragraph' | 'character') => {
  const runs = readRuns(main, list, kind).toSorted((a, b) => a.from - b.from)
  return (place: number): Run | undefined => {
    let low = 0
    let high = runs.length - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if ((runs[middle]?.from ?? 0) <= place) low = middle
      else high = middle - 1
    }
    const run = runs[low]
    return run !== undefined && run.from <= place && place < run.to ? run : undefined
  }
}
