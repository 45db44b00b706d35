import { expect, test } from 'vitest'
import { extracted, heading, para, point, reportHead, table } from '../testing/paper.ts'

const asked = (...blocks: Parameters<typeof extracted>[0]) =>
  extracted([...reportHead, ...blocks])
    .items.filter(({ type }) => type === 'recommendation')
    .map(({ number, text }) => [number, text])

test('whom a recommendation is put to stands in brackets beside its label, and the report goes on by number below', () => {
  expect(
    asked(
      heading('Chairs and waiting'),
      para('7. Two of the four rooms at Mossgate stand empty on most days.'),
      heading('Recommendation 1 (to the Health Board)'),
      para('That the two rooms at Mossgate be used on weekday evenings.'),
      para('8. The ward clerks told us the same. A patient had waited a year.'),
      heading('Recommendation 2 (to the Director of Public Health and the Leader)'),
      para('That one list for the county be kept by March 2027.'),
      para('9. We heard this in every village.'),
    ),
  ).toEqual([
    ['1', 'That the two rooms at Mossgate be used on weekday evenings.'],
    ['2', 'That one list for the county be kept by March 2027.'],
  ])
})

test('a form a recommendation in one long table, with a key to its grades in the last row', () => {
  const form = (number: number, text: string, told: string) =>
    [
      [`Recommendation ${number}:`, text],
      ['Responsibility:', 'Service Manager, Reablement'],
      ['Date:', 'March 2026'],
      ['Agreed Success Measure:', 'Two posts filled.'],
      ['Evidence of Progress (October 2026):', told],
    ].map(([key = '', value = '']) => [key, { text: value, colSpan: 4, rowSpan: 1 }])
  const { items } = extracted([
    ...reportHead,
    table([
      ...form(1, 'That one leaflet be printed for people who leave hospital.', 'It was printed in May.'),
      ...form(2, 'That the post of co-ordinator be made permanent.', 'Funding is agreed.'),
      ['Gradings:', '1 Done', '2 On track', '3 Slipped', '4 Not done'],
    ]),
  ])
  expect(items).toMatchObject([
    {
      type: 'recommendation',
      number: '1',
      text: 'That one leaflet be printed for people who leave hospital.',
      commentary: 'It was printed in May.',
      owner: 'Service Manager, Reablement',
    },
    { type: 'recommendation', number: '2', commentary: 'Funding is agreed.' },
  ])
})

test('what a committee agreed to recommend, told in its annual report', () => {
  expect(
    asked(
      heading('4.1 School places'),
      para('It was divided and, by five votes to four, agreed to recommend to Cabinet:'),
      para('(1) That the closing day be put back to August 2027.'),
      para('Cabinet response: Accepted in part.'),
      para('(2) That the walk to the new school be looked at by an engineer.'),
    ),
  ).toEqual([
    ['(1)', 'That the closing day be put back to August 2027.'],
    ['(2)', 'That the walk to the new school be looked at by an engineer.'],
  ])
})

test('next steps of a report on performance are tasks where most say who does them by when', () => {
  const steps = (...texts: readonly string[]) =>
    extracted([
      heading('CALDERMERE BOROUGH COUNCIL'),
      para('Report to: Performance Panel'),
      para('Date: 5 March 2026'),
      para('Report of: Director of Homes'),
      heading('Homes'),
      heading('Next steps', 2),
      ...texts.map((text) => point('•', text)),
    ]).items.map(({ type, owner, due }) => [type, owner, due])
  expect(
    steps(
      'Take on two more surveyors. (Head of Homes – May 2026)',
      'Write to every owner. (Lettings Manager, June 2026)',
    ),
  ).toEqual([
    ['action', 'Head of Homes', 'May 2026'],
    ['action', 'Lettings Manager', 'June 2026'],
  ])
  expect(steps('The new rules come into force in May.', 'Work on the bridge goes on (see page 4).')).toEqual(
    [],
  )
})
