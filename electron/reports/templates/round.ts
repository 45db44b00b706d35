import type { Report } from '../../../shared/model/report.ts'
import type { RoundKind, RoundRow, RoundTable } from '../../../shared/model/revisit.ts'
import { erasedNote } from '../../../shared/rules/report/erased-note.ts'
import { statedDateWords } from '../../../shared/rules/stated-date-words.ts'
import { paragraphsOf } from './paragraphs.ts'
import { leftOutWords } from './revisit.ts'
import { revisitColumns } from './revisit-columns.ts'

const kindWords: Readonly<Record<RoundKind, string>> = {
  quarterly: 'Quarterly monitoring',
  'six months': 'Six-month revisit',
  'twelve months': 'Twelve-month revisit',
  other: 'Revisit',
}

/** Nothing is left blank: an empty cell would read as forgotten. */
const nothingNew = ({ state }: RoundRow, lastDay: string | null): string => {
  if (state === 'signed off before') return 'Signed off before this round.'
  return lastDay === null
    ? 'No progress has been reported.'
    : `Nothing new has been reported since the round of ${statedDateWords(lastDay)}.`
}

/** The words, then how it stands: delivery as claimed and the panel's judgement, each under its own name. */
const progressOf = (row: RoundRow, lastDay: string | null): string[] => {
  const said = row.commentaries.flatMap(paragraphsOf)
  const minute = row.minuteReference === null ? '' : ` (${row.minuteReference})`
  return [
    ...(said.length === 0 ? [nothingNew(row, lastDay)] : said),
    ...(row.status === null ? [] : [`Delivery, as claimed: ${row.status}.`]),
    ...(row.judgement === null ? [] : [`The panel’s judgement: ${row.judgement}${minute}.`]),
  ]
}

/** The two columns of one revisit round; of a frozen one, as it was printed at its meeting. */
export const roundReport = (data: RoundTable): Report => {
  const { review, meeting, lastDay } = data
  const made = [
    review.bodyName === null ? '' : ` made by ${review.bodyName}`,
    review.reportDate === null ? '' : ` in ${statedDateWords(review.reportDate)}`,
  ].join('')
  const at = meeting.bodyName === null ? 'the meeting' : `${meeting.bodyName}, meeting`
  const since = lastDay === null ? '' : `, with what is new since the round of ${statedDateWords(lastDay)}`
  return {
    title: review.title,
    council: data.council,
    body: meeting.bodyName ?? review.bodyName,
    dateWords: statedDateWords(meeting.day),
    language: 'en-GB',
    marking: data.sensitive ? 'OFFICIAL-SENSITIVE' : null,
    blocks: [
      { kind: 'heading', level: 1, text: `${kindWords[meeting.kind]}: progress on the recommendations` },
      {
        kind: 'paragraph',
        text: `The table gives the recommendations${made}, in their order, as put to ${at} on ${statedDateWords(meeting.day)}${since}. Reference: ${review.reference}.`,
      },
      ...(data.frozen ? [] : [{ kind: 'paragraph' as const, text: 'This round is not frozen yet.' }]),
      ...erasedNote('round', data.erasedAt),
      ...leftOutWords(data.leftOut),
      revisitColumns(
        review.title,
        data.rows.map((row) => ({ ...row, progress: progressOf(row, lastDay) })),
      ),
    ],
  }
}
