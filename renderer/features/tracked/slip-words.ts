/** How often a due date was moved: "moved once", "moved twice"; null where never. */
export const slipWords = (slips: number): string | null => {
  if (slips === 0) return null
  return slips === 1 ? 'moved once' : slips === 2 ? 'moved twice' : `moved ${slips} times`
}
