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

/** True where a key opens or closes the group whose head is the current line. */
export const togglesGroup = (key: string, open: boolean): boolean =>
  key === 'Enter' || key === ' ' || (open ? key === 'ArrowLeft' : key === 'ArrowRight')
