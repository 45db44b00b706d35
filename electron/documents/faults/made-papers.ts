import { letter } from '../readers/eml/fixtures/letter.ts'
import { outlookMessage } from '../readers/msg/fixtures/outlook-message.ts'
import { workbook } from '../readers/xlsx/fixtures/workbook.ts'

const rows = [
  ['Recommendation', 'Owner', 'Progress'],
  [
    '1. That the quay is dredged before the winter.',
    'Harbour Master',
    'Begun in May. £12,000 was set aside.',
  ],
  ['2. That the café’s lease is read again.', 'Head of Estates', 'Done: see “Leases”, page 4.'],
]
const table = rows
  .map(
    (row, at) =>
      `<tr>${row.map((cell) => `<${at === 0 ? 'th' : 'td'}>${cell}</${at === 0 ? 'th' : 'td'}>`).join('')}</tr>`,
  )
  .join('')

/** Good papers of the formats that have no file among the fixtures, by name. */
export const madePapers = (): Readonly<Record<string, Uint8Array>> => ({
  'letter.eml': Buffer.from(letter),
  'letter.msg': outlookMessage(),
  'tracker.xlsx': workbook(),
  'tracker.csv': Buffer.from(rows.map((row) => row.map((cell) => `"${cell}"`).join(',')).join('\r\n')),
  'minutes.html': Buffer.from(
    `<!doctype html><html lang="en"><head><title>Quay Panel</title></head><body><h1>Quay Panel</h1><p>4 June 2024</p><ol type="a"><li>Apologies<ul><li>none</li></ul></li></ol><table>${table}</table><p><b>RESOLVED</b> that the quay be dredged &amp; lit.</p></body></html>`,
  ),
  'minutes.md': Buffer.from(
    `# Quay Panel\n\n4 June 2024\n\n1. Apologies\n   - none\n\n| ${rows
      .map((row) => row.join(' | '))
      .join(' |\n| ')
      .replace(' |\n', ' |\n|---|---|---|\n')} |\n\n**RESOLVED** that the quay be dredged.\n`,
  ),
  'minutes.txt': Buffer.from(
    `QUAY PANEL\r\n\r\nMinutes of the meeting held on 4 June 2024\r\n\r\n1. APOLOGIES\r\n\r\nThere were none.\r\n\r\n${rows.map((row) => row.join('\t')).join('\r\n')}\r\n\r\nRESOLVED: that the quay be dredged.\r\n`,
  ),
})
