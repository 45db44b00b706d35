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
