/** The value below which `share` (0 to 1) of them lie; of an even number's middle, the upper. */
export const quantile = (values: readonly number[], share: number): number => {
  const sorted = values.toSorted((a, b) => a - b)
  const value = sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))]
  if (value === undefined) throw new Error('Nothing was measured')
  return value
}

export const median = (values: readonly number[]): number => quantile(values, 0.5)

/** Milliseconds that `work` takes. */
export const timed = async (work: () => Promise<unknown>): Promise<number> => {
  const start = performance.now()
  await work()
  return performance.now() - start
}

/** Runs all of `works` in turn, `runs` times over: what else the machine does then falls on each alike. */
export const inTurns = async <T>(
  runs: number,
  works: readonly (() => Promise<T>)[],
): Promise<readonly T[][]> => {
  const results: T[][] = works.map(() => [])
  for (let run = 0; run < runs; run++)
    for (const [at, work] of works.entries()) results[at]?.push(await work())
  return results
}
