import type { SourcePage, SourceWarning } from '../../../../shared/model/source-document.ts'

/** "1, 3-5 and 9" */
const listed = (numbers: readonly number[]): string => {
  const ranges: [number, number][] = []
  for (const number of numbers) {
    const last = ranges.at(-1)
    if (last !== undefined && number === last[1] + 1) last[1] = number
    else ranges.push([number, number])
  }
  const words = ranges.map(([from, to]) => (from === to ? String(from) : `${from}-${to}`))
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1) ?? ''}`
}

/** "Page 3 is", "Pages 3-5 and 9 are" */
export const pagesInWords = (numbers: readonly number[], one: string, many: string): string =>
  numbers.length === 1 ? `Page ${listed(numbers)} ${one}` : `Pages ${listed(numbers)} ${many}`

/** Pages of a paper that a person should look at, by what is the matter with them. */
export type DoubtfulPages = {
  /** Damaged: pdf.js could not read them. */
  readonly unreadable: readonly number[]
  /** Their text layer gives signs instead of words. */
  readonly signs: readonly number[]
  /** Their text layer has no spaces. */
  readonly runTogether: readonly number[]
  /** A table without lines whose columns are not sure. */
  readonly unsureTables: readonly number[]
}

const it = (numbers: readonly number[]): string => (numbers.length === 1 ? 'it' : 'them')

const warning = (code: string, pages: readonly number[], message: string): readonly SourceWarning[] =>
  pages[0] === undefined ? [] : [{ code, message, page: pages[0] }]

/** What could not be read, or not surely, in words, with the first page it concerns. */
export const pageWarnings = (
  pages: readonly SourcePage[],
  { unreadable, signs, runTogether, unsureTables }: DoubtfulPages,
): readonly SourceWarning[] => {
  const images = pages.filter((page) => page.content === 'image').map((page) => page.number)
  return [
    ...warning(
      'pdf-image-pages',
      images,
      `${pagesInWords(images, 'is a picture (a scan) without text', 'are pictures (scans) without text')}, so nothing was read from ${it(images)} yet. Revisit can read ${it(images)} by machine; the original file, where it can be had, is surer.`,
    ),
    ...warning(
      'pdf-damaged-pages',
      unreadable,
      `${pagesInWords(unreadable, 'is damaged and was', 'are damaged and were')} left out. Download the file again if you need ${it(unreadable)}.`,
    ),
    ...warning(
      'pdf-text-signs',
      signs,
      `${pagesInWords(signs, 'looks', 'look')} right on screen, but the file gives signs instead of words for ${it(signs)}, so nothing can be found there. Ask for the Word file, or enter what matters by hand.`,
    ),
    ...warning(
      'pdf-text-run-together',
      runTogether,
      `${pagesInWords(runTogether, 'has', 'have')} no spaces between words in the file, so words there run together and little can be found. Ask for the Word file, or enter what matters by hand.`,
    ),
    ...warning(
      'pdf-table-unsure',
      unsureTables,
      `${pagesInWords(unsureTables, 'seems to have a table', 'seem to have tables')} without lines whose columns are not sure. Compare what was found there with the page.`,
    ),
  ]
}
