import type { RecommendationRow } from '../model/recommendation.ts'
import type { TermKind } from '../model/term.ts'
import { clockWords } from '../rules/clock/clock-words.ts'
import { termNames } from '../rules/term-names.ts'
import { dateCell, type ListColumn, wordsCell } from './cell.ts'

const sentence = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1)
const said = (word: string | null, none: string) => wordsCell(word === null ? none : sentence(word))

const termsCell = (row: RecommendationRow, kind: TermKind) => wordsCell(termNames(row, kind))

const moved = (slips: number): string =>
  slips === 0 ? '' : slips === 1 ? 'once' : slips === 2 ? 'twice' : `${slips} times`

/** Every column of the register, in the order in which they are offered. */
export const registerColumns: readonly ListColumn<RecommendationRow>[] = [
  { id: 'number', header: 'No.', width: 56, cell: (row) => wordsCell(row.number) },
  { id: 'reference', header: 'Reference', width: 116, cell: (row) => wordsCell(row.reference) },
  { id: 'text', header: 'Recommendation', width: 220, cell: (row) => wordsCell(row.text) },
  { id: 'paper', header: 'Review', width: 110, cell: (row) => wordsCell(row.reviewTitle) },
  { id: 'owner', header: 'Owner', width: 110, cell: (row) => wordsCell(row.owner) },
  {
    id: 'dueDate',
    header: 'Due',
    width: 150,
    cell: (row) => (row.dueDate === null ? wordsCell(row.dueWords) : dateCell(row.dueDate)),
  },
  { id: 'response', header: 'Response', width: 124, cell: (row) => said(row.response, 'Awaiting') },
  {
    id: 'responseClock',
    header: 'Time for response',
    width: 140,
    cell: (row) => wordsCell(row.responseClock === null ? 'Put to nobody' : clockWords(row.responseClock)),
  },
  { id: 'delivery', header: 'Delivery', width: 124, cell: (row) => said(row.delivery, 'No status yet') },
  { id: 'judgement', header: 'Judgement', width: 124, cell: (row) => said(row.judgement, 'Not reviewed') },
  { id: 'latestUpdateOn', header: 'Last update', width: 130, cell: (row) => dateCell(row.latestUpdateOn) },
  {
    id: 'commentary',
    header: 'Latest commentary',
    width: 200,
    cell: (row) => wordsCell(row.latestCommentary),
  },
  {
    id: 'reviewReference',
    header: 'Review reference',
    width: 120,
    cell: (row) => wordsCell(row.reviewReference),
  },
  { id: 'body', header: 'Body', width: 150, cell: (row) => wordsCell(row.bodyName) },
  { id: 'madeOn', header: 'Made', width: 130, cell: (row) => dateCell(row.madeOn) },
  { id: 'putTo', header: 'Put to', width: 150, cell: (row) => wordsCell(row.putTo.join('; ')) },
  { id: 'respondedOn', header: 'Answered', width: 130, cell: (row) => dateCell(row.respondedOn) },
  { id: 'moved', header: 'Date moved', width: 110, cell: (row) => wordsCell(moved(row.slips)) },
  { id: 'directorate', header: 'Directorate', width: 140, cell: (row) => termsCell(row, 'directorate') },
  { id: 'ward', header: 'Wards', width: 140, cell: (row) => termsCell(row, 'ward') },
  { id: 'theme', header: 'Themes', width: 140, cell: (row) => termsCell(row, 'theme') },
  {
    id: 'cited',
    header: 'Source',
    width: 120,
    cell: (row) => wordsCell(row.cited ? 'Paper' : 'No paper yet'),
  },
]
