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

/** What could not be read, in words, with the first page it concerns. */
export const pageWarnings = (
  pages: readonly SourcePage[],
  unreadable: readonly number[],
): readonly SourceWarning[] => {
  const images = pages.filter((page) => page.content === 'image').map((page) => page.number)
  const scanned: readonly SourceWarning[] =
    images[0] === undefined
      ? []
      : [
          {
            code: 'pdf-image-pages',
            message: `${pagesInWords(images, 'is a picture (a scan) without text', 'are pictures (scans) without text')}, so nothing was read from ${images.length === 1 ? 'it' : 'them'} yet. Revisit can read ${images.length === 1 ? 'it' : 'them'} by machine; the original file, where it can be had, is surer.`,
            page: images[0],
          },
        ]
  const damaged: readonly SourceWarning[] =
    unreadable[0] === undefined
      ? []
      : [
          {
            code: 'pdf-damaged-pages',
            message: `${pagesInWords(unreadable, 'is damaged and was', 'are damaged and were')} left out. Download the file again if you need ${unreadable.length === 1 ? 'it' : 'them'}.`,
            page: unreadable[0],
          },
        ]
  return [...scanned, ...damaged]
}
