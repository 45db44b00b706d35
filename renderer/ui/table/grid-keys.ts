/** Where a key moves the current row of `total`; null where the key moves nothing. `page`: rows that fit on the screen. */
export const movedRow = (key: string, current: number, total: number, page: number): number | null => {
  if (total === 0) return null
  const moves: Record<string, number> = {
    ArrowDown: current + 1,
    ArrowUp: current - 1,
    PageDown: current + page,
    PageUp: current - page,
    Home: 0,
    End: total - 1,
  }
  const to = moves[key]
  return to === undefined ? null : Math.min(total - 1, Math.max(0, to))
}
