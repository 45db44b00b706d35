import type { Run } from './run.ts'

/** Cuts a run that runs through a border at the space next to it: some writers set a whole row in one go. */
export const cut = (run: Run, at: number): readonly Run[] => {
  if (run.x > at - 2 || run.right < at + 2 || run.text.length < 3) return [run]
  const width = (run.right - run.x) / run.text.length
  const wanted = (at - run.x) / width
  const spaces = [...run.text.matchAll(/ /gu)].map((match) => match.index)
  const [best] = spaces.toSorted((a, b) => Math.abs(a - wanted) - Math.abs(b - wanted))
  if (best === undefined || Math.abs(best - wanted) > 4) return [run]
  const border = run.x + best * width
  return [
    { ...run, text: run.text.slice(0, best), right: border },
    { ...run, text: run.text.slice(best + 1), x: border + width },
  ].filter((part) => part.text.trim() !== '')
}
