import { expect, test } from 'vitest'
import type { Report, ReportBlock } from '../../../shared/model/report.ts'
import { readDocument } from '../../documents/index.ts'
import { writeReport } from '../../reports/index.ts'
import { extract } from '../index.ts'

const paragraph = (text: string): ReportBlock => ({ kind: 'paragraph', text })
const heading = (text: string, level: 1 | 2): ReportBlock => ({ kind: 'heading', level, text })
const turn: ReportBlock = { kind: 'pageBreak' }

const cover = (item: number, director: string, subject: string): readonly ReportBlock[] => [
  turn,
  paragraph(`Agenda Item ${item}`),
  paragraph('Report to: Places Scrutiny Panel'),
  paragraph('Date: 11 March 2025'),
  paragraph(`Report of: ${director}`),
  paragraph(`Subject: ${subject}`),
  heading('1. Purpose of report', 2),
  paragraph(`To tell the panel of ${subject.toLowerCase()} in the past year, and of what it cost.`),
]

const pack: Report = {
  title: 'Agenda pack',
  council: 'Harrowmere Borough Council',
  body: 'Places Scrutiny Panel',
  dateWords: '11 March 2025',
  language: 'en-GB',
  marking: 'OFFICIAL',
  blocks: [
    heading('Harrowmere Borough Council', 1),
    heading('AGENDA', 2),
    paragraph('To consider a report on verge maintenance.'),
    paragraph('To consider a report on library opening hours.'),
    ...cover(4, 'Director of Place', 'Verge maintenance'),
    turn,
    heading('2. Background', 2),
    paragraph('Verges are cut by three crews.'),
    ...cover(5, 'Director of Communities', 'Library opening hours'),
    ...cover(6, 'Director of Finance', 'Parking income'),
  ],
}

test('a pack as PDF keeps the items printed on top of its papers, though they stand where headers do', async () => {
  const written = await writeReport(pack, 'pdf', {
    fontsFolder: 'resources/fonts',
    now: new Date('2025-03-01T10:00:00Z'),
  })
  const read = await readDocument(written, { name: 'pack.pdf' })
  if (!read.ok) throw new Error(read.reason.message)
  const { parts } = extract(read.value, { name: 'pack.pdf' })
  expect(
    parts.map(({ item, kind, title, firstPage, lastPage }) => [item, kind, title, firstPage, lastPage]),
  ).toEqual([
    [null, 'agenda', 'Agenda', 1, 1],
    ['4', 'officer-report', 'Verge maintenance', 2, 3],
    ['5', 'officer-report', 'Library opening hours', 4, 4],
    ['6', 'officer-report', 'Parking income', 5, 5],
  ])
})
