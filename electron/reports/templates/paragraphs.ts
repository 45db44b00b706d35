/** A text's paragraphs, as a cell prints them. */
export const paragraphsOf = (text: string): string[] =>
  text.split(/\n{2,}/).filter((paragraph) => paragraph.trim() !== '')

/** A bare "7" is printed "7." as panels do; any other label is printed as it was. */
export const numbered = (number: string | null, paragraphs: readonly string[]): string[] => {
  if (number === null) return [...paragraphs]
  const label = /^\d+[a-z]?$/i.test(number) ? `${number}.` : number
  const [first = '', ...rest] = paragraphs
  return [`${label} ${first}`, ...rest]
}
