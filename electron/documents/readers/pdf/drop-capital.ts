import type { Run } from './run.ts'

/** A letter so many times as high as the words beside it begins them. */
const timesAsHigh = 1.8

const isCapital = (run: Run): boolean => run.size > 16 && /^\s*\p{Lu}\s*$/u.test(run.text)

/** Whether a run is the first line of the words that a capital begins. */
const isBegun = (capital: Run, word: Run): boolean =>
  capital.size >= timesAsHigh * word.size &&
  /^\s*\p{Ll}/u.test(word.text) &&
  word.x > capital.x &&
  word.x < capital.right + word.size &&
  word.y <= capital.y + 1 &&
  word.y - word.size > capital.y - 1.5 * capital.size

const onLineOf = (capital: Run, word: Run): Run => {
  // "A review" is two words, "The" is one.
  const isWordAlone = /^\s*[AI]/u.test(capital.text) && word.x - capital.right > 0.6 * word.size
  const right = isWordAlone ? word.x - 0.25 * word.size : word.x
  return { ...capital, text: capital.text.trim(), y: word.y, size: word.size, bold: word.bold, right }
}

/** The lines beside a capital begin where those below it do. */
const isBeside = (capital: Run, word: Run, run: Run): boolean =>
  run.y > word.y + 0.5 * word.size &&
  run.y <= capital.y + 0.3 * word.size &&
  Math.abs(run.x - word.x) < 0.5 * word.size

/**
 * Text whose first letter is set over several lines, with that letter on the first line and the lines beside it moved
 * out to where the text below begins. The stream may draw such letters apart from their words.
 */
export const withoutDropCapitals = (runs: readonly Run[]): readonly Run[] => {
  const capitals = runs.filter(isCapital)
  const begun = capitals.flatMap((capital) => {
    const word = runs
      .filter((run) => isBegun(capital, run))
      .toSorted((a, b) => a.y - b.y)
      .at(0)
    return word === undefined ? [] : [{ capital, word }]
  })
  if (begun.length === 0) return runs
  const taken = new Set(begun.map(({ capital }) => capital))
  return runs.flatMap((run): readonly Run[] => {
    if (taken.has(run)) return []
    const own = begun.find(({ word }) => word === run)
    if (own !== undefined) return [onLineOf(own.capital, run), run]
    const beside = begun.find(({ capital, word }) => isBeside(capital, word, run))
    return [beside === undefined ? run : { ...run, x: beside.capital.x }]
  })
}
