import type { Paper } from '../../../shared/model/paper.ts'
import { statedDateWords } from '../../../shared/rules/stated-date-words.ts'
import { printedNumber } from './pages/page-name.ts'

/** Words with where they come from, for a letter or a report: “…” (Title, 4 June 2024, page 12). */
export const quotedSource = (
  words: string,
  paper: Pick<Paper, 'title' | 'meetingDate' | 'pages'>,
  page: number | null,
): string => {
  const from = [
    paper.title,
    paper.meetingDate === null ? null : statedDateWords(paper.meetingDate),
    page === null ? null : `page ${printedNumber(paper, page) ?? page}`,
  ]
  const plain = words.replace(/\s+/gu, ' ').trim()
  return `“${plain}” (${from.filter((part) => part !== null && part !== '').join(', ')})`
}
