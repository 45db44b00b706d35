import type { Report } from '../../shared/model/report.ts'
import { bullets, heading, numbered, paragraph, table } from './blocks.ts'

/** The year in one paper: what was looked at, what it changed, figures, and what to do better. */
export const annualReport: Report = {
  title: 'Overview and Scrutiny Annual Report 2024/25',
  council: 'Harrowmere Borough Council',
  body: 'Overview and Scrutiny Committee',
  dateWords: 'May 2025',
  language: 'en-GB',
  marking: null,
  blocks: [
    heading('Introduction'),
    paragraph(
      'This report tells the council what its Overview and Scrutiny Committee and the two panels under it did in the municipal year 2024/25. It was agreed by the committee on 8 May 2025 for submission to the annual meeting of the council.',
    ),
    heading('Issues considered'),
    paragraph(
      'The committee met seven times. Its panels finished two reviews, on community transport and on empty shops, and began one on allotments.',
    ),
    bullets(
      'The budget for 2025/26, over two meetings',
      'The housing repairs backlog',
      'The contract for leisure centres, before it was let',
    ),
    heading('How scrutiny performed'),
    table(
      'Scrutiny indicators',
      ['Measure', '2023/24', '2024/25', 'Target'],
      ['Recommendations made', '19', '14', 'Not set'],
      ['Recommendations accepted by Cabinet', '79%', '93%', '85%'],
      ['Responses received within two months', '58%', '86%', '100%'],
      ['Recommendations signed off as complete', '11', '16', '15'],
    ),
    heading('Strengths'),
    bullets(
      'Evidence is gathered where services are used, not only in the chamber.',
      'Cabinet members come to answer for themselves.',
    ),
    heading('Areas for further development'),
    numbered('1.', 'Bring the public into the choice of topics, with a call for ideas each January.'),
    numbered('2.', 'Give members a one-page brief before each meeting on what has changed since the last.'),
    heading('Recommendations'),
    paragraph('The Council is asked to:'),
    numbered('(a)', 'receive the annual report; and'),
    numbered('(b)', 'agree that the call for ideas be repeated in January 2026.'),
  ],
}
