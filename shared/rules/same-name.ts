/** A name as it is compared: case, spacing, "the" in front and "&" make no other body or review. */
export const nameKey = (name: string): string =>
  name
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll('&', ' and ')
    .replaceAll('’', "'")
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^the /, '')

/** True where two printed names mean the same body or review: "The Health & Care Panel", "Health and Care panel". */
export const sameName = (one: string, other: string): boolean => nameKey(one) === nameKey(other)
