import type { CameWith } from '../../../shared/model/paper.ts'

export { markingWords, paperKindWords as kindWords } from '../../../shared/lists/papers.ts'

/** "came with the e-mail “Progress” of 3 May 2026". */
export const cameWithWords = ({ title, date }: CameWith): string =>
  `came with the e-mail “${title}”${date === null ? '' : ` of ${date}`}`

/** "1 recommendation", "4 recommendations". */
export const counted = (count: number, one: string, many = `${one}s`): string =>
  `${count.toLocaleString('en-GB')} ${count === 1 ? one : many}`

/** Schedule 12A to the Local Government Act 1972, part 1 as in England since 2006, in short. */
export const exemptParagraphs: readonly (readonly [paragraph: number, words: string])[] = [
  [1, 'about an individual'],
  [2, 'likely to reveal who an individual is'],
  [3, 'financial or business affairs'],
  [4, 'labour relations'],
  [5, 'legal professional privilege'],
  [6, 'notices and orders to be made'],
  [7, 'prevention and prosecution of crime'],
]
