const said = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

/** True where two commentaries say the same words, whatever their case, spacing and stops: nothing new was reported. */
export const sameWords = (one: string, other: string): boolean => said(one) === said(other)
