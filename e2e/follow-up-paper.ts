import type { PaperFile } from './sample-papers.ts'

/** What a later paper says of the sample's recommendations on bus shelters; the last row is not among them. */
const rows: readonly (readonly [string, string])[] = [
  [
    '1. It is not clear to residents who repairs a shelter. The panel would, therefore, like to see a plate fixed in every shelter that gives its number and one telephone number for faults.',
    'The last seven plates were fixed in May. This has now been actioned.',
  ],
  [
    '2. That every shelter be inspected twice a year, and that what is found be put on the council’s website.',
    'Inspections continue in April and October.',
  ],
  [
    '3. The lighting in many shelters is poor. A programme of solar lighting should be drawn up, beginning with stops that serve evening classes, the hospital and the college.',
    'Forty stops are lit. The remaining eighteen will be lit by the winter.',
  ],
  [
    '4. That the Cabinet Member for Places asks the bus companies to show times in large print at all stops used by more than 50 passengers a day.',
    'Both companies have finished.',
  ],
  [
    '9. That the council buys two electric minibuses for school journeys in the outer villages.',
    'Bids are being compared.',
  ],
]

const cells = rows.map(([asked, said]) => `<tr><td>${asked}</td><td>${said}</td></tr>`).join('\n')

/** A paper that comes back to the sample's review of bus shelters after two years. */
export const followUp: PaperFile = {
  name: 'Bus shelters, two years on.html',
  mimeType: 'text/html',
  buffer: Buffer.from(`<!doctype html><html lang="en"><title>Bus shelters: two years on</title>
<h1>Harrowmere Borough Council</h1>
<h1>Bus shelters: two years on</h1>
<p>Report to the Environment Scrutiny Panel, meeting held on 12 March 2026</p>
<h2>Review of Bus Shelters and Waiting Places, October 2022</h2>
<table><tr><th>Recommendation</th><th>Commentary / Progress</th></tr>
${cells}
</table></html>`),
}
