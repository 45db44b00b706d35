import type { PaperFile } from './sample-papers.ts'

const page = (name: string, body: string): PaperFile => ({
  name: `${name}.html`,
  mimeType: 'text/html',
  buffer: Buffer.from(`<!doctype html><html lang="en"><title>${name}</title>\n${body}</html>`),
})

/** What a review of walking to school asked for, in the order of its report. */
const asked: readonly string[] = [
  'That the council paints a crossing at the gate of every primary school, beginning with the six on main roads.',
  'That the Head of Highways agrees a speed of 20 miles an hour with the police for each street beside a school.',
  'That every school be offered a walking bus, with two adults trained and paid for by the council.',
  'That hedges along the routes in the report be cut back each May and each September.',
  'That street lamps on Weir Lane and Chapel Rise be lit until nine in the evening.',
  'That parish councils be given the names and numbers of those who clear snow from footpaths.',
  'That racks for sixty bicycles and scooters be put up at Harrowmere Academy.',
  'That buses stop on the school side of Mill Road from September.',
  'That the results of air monitoring at school gates be published each term.',
  'That pupils who live more than two miles away be told of the free bus pass by letter.',
  'That a warden be found for the crossing at Fenby Junior School.',
]

const revisited = 'That this review be revisited in 12 months time.'

/** The report of a panel: eleven recommendations, and a twelfth that asks for the revisit. */
export const walkingReport: PaperFile = page(
  'Walking to school',
  `<h1>Harrowmere Borough Council</h1>
<h1>Walking to school</h1>
<h2>Scrutiny Report</h2>
<p>Environment Scrutiny Panel</p>
<p>12 March 2021</p>
<p>The panel walked to eleven schools with pupils and their parents, and heard from heads, the police and the bus company.</p>
<h2>Recommendations</h2>
${[...asked, revisited].map((text, at) => `<h3>Recommendation ${at + 1}</h3>\n<p>${text}</p>`).join('\n')}`,
)

const answers: readonly (readonly [response: string, action: string, lead: string, by: string])[] = [
  ['Accepted', 'Paint the six crossings on main roads.', 'Head of Highways', 'December 2021'],
  ['Accepted', 'Meet the police and draw up the orders.', 'Head of Highways', 'January 2022'],
  [
    'Accepted in part. There is money for one adult a school.',
    'Train one adult for each school.',
    'Head of Schools',
    'March 2022',
  ],
  ['Accepted', 'Put the routes into the contract for verges.', 'Head of Parks', 'May 2021'],
  ['Accepted', 'Set the lamps to nine o’clock.', 'Head of Highways', 'June 2021'],
  ['Accepted', 'Send the list to every parish clerk.', 'Head of Highways', 'October 2021'],
  ['Accepted', 'Order and fix the racks.', 'Head of Schools', 'September 2021'],
  ['Rejected. The bus company will not cross Mill Road twice.', '', '', ''],
  ['Accepted', 'Publish the figures beside the term dates.', 'Head of Parks', 'September 2021'],
  ['Accepted', 'Write to the families concerned.', 'Head of Schools', 'July 2021'],
  ['Accepted', 'Advertise the post.', 'Head of Schools', 'September 2021'],
]

/** What Cabinet answered to each, and the action plan. */
export const cabinetAnswer: PaperFile = page(
  'Response to Walking to school',
  `<h1>Harrowmere Borough Council</h1>
<h1>Cabinet, 4 June 2021</h1>
<h1>Response to the scrutiny review of walking to school</h1>
<h2>Response and action plan</h2>
<table><tr><th>Recommendation</th><th>Response</th><th>Action</th><th>Lead officer</th><th>By when</th></tr>
${asked
  .map((text, at) => {
    const cells = answers[at] ?? []
    return `<tr><td>${at + 1}. ${text}</td>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`
  })
  .join('\n')}
</table>`,
)
