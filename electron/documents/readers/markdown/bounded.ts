/** Marks of lists and quotes, one inside the other: each costs marked a walk over the rest of the line. */
const deepest = 50
const nested = new RegExp(`^((?:[^\\S\\n]*(?:[-*+>]|\\d{1,9}[.)])){${deepest}})[-*+>\\s]+`, 'u')

/** Lines that go on with a list item: each costs marked a walk over all of them. */
const mostLines = 500
const beginsAnew = /^\s*(?:[-*+](?:\s|$)|[>#|]|\d{1,9}[.)]|$)|\|/u

/**
 * The same words, with no more marks inside each other and no more lines in one paragraph than papers have; beyond
 * these, marked takes the square of their number.
 */
export const boundedMarkdown = (source: string): string => {
  let going = 0
  return source
    .split('\n')
    .map((line) => {
      going = beginsAnew.test(line) ? 0 : going + 1
      const shallow = line.length > deepest ? line.replace(nested, '$1 ') : line
      return going > 0 && going % mostLines === 0 ? `${shallow}\n` : shallow
    })
    .join('\n')
}
