import type { PaperKind } from '../../../shared/model/candidate.ts'
import type { CameWith, Marking } from '../../../shared/model/paper.ts'

export const kindWords: Readonly<Record<PaperKind, string>> = {
  minutes: 'Minutes',
  'agenda-pack': 'Agenda pack',
  'officer-report': 'Officer report',
  'scrutiny-report': 'Scrutiny report',
  'annual-report': 'Annual report',
  'action-plan': 'Action plan',
  strategy: 'Strategy',
  other: 'Other',
}

/** "came with the e-mail “Progress” of 3 May 2026". */
export const cameWithWords = ({ title, date }: CameWith): string =>
  `came with the e-mail “${title}”${date === null ? '' : ` of ${date}`}`

/** The marking as it is printed on papers. */
export const markingWords = (marking: Marking): string => {
  if (marking.level === 'exempt') return `Exempt (paragraph ${marking.paragraph})`
  return marking.level === 'public' ? 'Public' : 'OFFICIAL-SENSITIVE'
}

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
