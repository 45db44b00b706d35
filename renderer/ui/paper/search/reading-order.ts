/**
 * The order in which a paper's units are read for a search: those known to have a hit before the others, each from where
 * the reader is to the end and then from the beginning.
 */
export const readingOrder = (
  units: number,
  from: number,
  hasHit: (unit: number) => boolean,
): readonly number[] => {
  const round = Array.from({ length: units }, (_, step) => (from + step) % units)
  return [...round.filter(hasHit), ...round.filter((unit) => !hasHit(unit))]
}
