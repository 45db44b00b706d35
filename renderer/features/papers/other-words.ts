import type { AnswerOf } from '../../../shared/contract.ts'
import type { OtherFound, OtherType } from '../../../shared/model/candidate.ts'
import { counted } from '../../../shared/rules/counted.ts'
import { statedDateWords } from '../../../shared/rules/stated-date-words.ts'

type Others = AnswerOf<'papers.others'>

/** What a kind of what is kept apart is called over its list. */
export const otherWords: Readonly<Record<OtherType, string>> = {
  attendance: 'Present',
  apologies: 'Apologies',
  declaration: 'Declarations of interest',
  'next-meeting': 'Next meeting',
  'external-recommendation': 'Recommendations of others',
  strength: 'Strengths',
  objective: 'Objectives and promises',
  minute: 'Minutes',
  kind: 'What shows its kind',
}

const ofWhom = (rows: readonly OtherFound[]): string => {
  const named = new Set(rows.flatMap(({ type, by }) => (type === 'external-recommendation' ? [by] : [])))
  const [only] = named
  return named.size === 1 && only !== undefined ? `of ${only}` : 'of others'
}

/** "12 present, apologies from 3, next meeting 4 June 2024, 3 recommendations of Ofsted". */
export const othersInWords = ({ counts, rows }: Pick<Others, 'counts' | 'rows'>): string =>
  counts
    .map(({ type, total, people }): string => {
      const day = rows.find((row) => row.type === 'next-meeting')?.date
      switch (type) {
        case 'attendance':
          return people === 0 ? 'who was present' : `${people} present`
        case 'apologies':
          return people === 0 ? 'apologies' : `apologies from ${people}`
        case 'declaration':
          return counted(total, 'declaration')
        case 'next-meeting':
          return day === undefined ? 'the next meeting' : `next meeting ${statedDateWords(day)}`
        case 'external-recommendation':
          return `${counted(total, 'recommendation')} ${ofWhom(rows)}`
        case 'strength':
          return counted(total, 'strength')
        case 'objective':
          return counted(total, 'objective')
        case 'minute':
          return total === 1 ? '1 numbered minute' : `${total} numbered minutes`
        case 'kind':
          return counted(total, 'sign of its kind', 'signs of its kind')
      }
    })
    .join(', ')
