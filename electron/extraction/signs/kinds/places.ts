import type { Clues, Place } from './sign.ts'

/** Running text that mentions an annual report or an action plan is no title. */
const longestTitle = 140
/** Who meets or reports is said in few words. */
const longestHead = 240
/** What a line says of a paper's kind stands at its beginning. */
export const longestLine = 300
/** By then a paper has shown what it is. */
const enoughLines = 600

/** The end of a sentence, its middle printed on a line of its own, a row of cells and a numbered item are no titles. */
const isTitle = (line: string): boolean =>
  line.length < longestTitle && !/[a-z]{3}[.;]$|^[a-z]| \| .* \| |^\(?\d{1,3}[.)]/.test(line)

/** The lines of each place of a paper. */
export const placesOf = ({ name, lines, furniture }: Clues): Readonly<Record<Place, readonly string[]>> => {
  const all = lines.slice(0, enoughLines).map((line) => line.slice(0, longestLine))
  const head = [...all.slice(0, 24).filter((line) => line.length < longestHead), ...furniture]
  return {
    title: all.slice(0, 10).filter(isTitle),
    head,
    top: all.slice(0, 40),
    all,
    end: lines.slice(-12).map((line) => line.slice(0, longestLine)),
    name: [name.replace(/\.\w+$/, '').replace(/[-_]+/g, ' ')],
  }
}
