import { describe, expect, test } from 'vitest'
import { extracted, heading, para, point, said } from '../testing/paper.ts'

const items = (...blocks: Parameters<typeof extracted>[0]) => said(extracted(blocks).items)

/** Paragraphs without a number or a mark: no other finder reads them. */
describe('a report that only sets one recommendation under the other', () => {
  test('as duties, tasks of somebody, or what is to be done', () => {
    const recommended = [
      'The council should publish its plan for parks each May.',
      'Commissioners to agree a single assessment with the trust.',
      'Set up a single point of contact for friends’ groups.',
      'Rangers must be trained in first aid.',
    ]
    expect(
      items(
        heading('Review of parks'),
        heading('Recommendations', 2),
        ...recommended.map((text) => para(text)),
      ),
    ).toEqual(recommended.map((text) => `recommendation –: ${text}`))
  })

  test('also under a heading for each; not what leads to them or argues', () => {
    expect(
      items(
        heading('Tenants’ panel: report on repairs'),
        para('We met five times.'),
        heading('Our recommendations', 2),
        para('These recommendations follow from what we heard.'),
        heading('Reporting a repair', 3),
        para('Send tenants a message when a visit is late.'),
        heading('Empty homes', 3),
        para('Invite tenants to see a home before it is let.'),
        para('Tenants said that they would like to.'),
      ),
    ).toEqual([
      'recommendation –: Send tenants a message when a visit is late.',
      'recommendation –: Invite tenants to see a home before it is let.',
    ])
  })
})

/** No table, no ACTION label: the fields below, or behind, tell that these are tasks. */
describe('a plan that prints who and when beside each task', () => {
  test('as sentences of one paragraph', () => {
    expect(
      items(
        heading('Access plan 2031'),
        heading('What we will do', 2),
        para('Fit hearing loops in both halls. Lead: Head of Property. By: March 2032. Progress: ordered.'),
        para(
          'Train reception staff in signing. Lead: Head of People. By: June 2032. Progress: eight trained.',
        ),
      ),
    ).toEqual(['action –: Fit hearing loops in both halls.', 'action –: Train reception staff in signing.'])
  })

  test('as lines below it, whatever its verb', () => {
    const plan = extracted([
      heading('Climate plan'),
      heading('Theme 1: Buildings', 2),
      point('1.', 'Insulate the depot roof'),
      para('Lead officer: Head of Property'),
      para('Deadline: March 2032'),
      point('2.', 'Meter every school'),
      para('Lead officer: Energy Manager'),
      para('Deadline: June 2032'),
    ]).items
    expect(said(plan)).toEqual(['action 1: Insulate the depot roof', 'action 2: Meter every school'])
    expect(plan.map(({ owner, due }) => [owner, due])).toEqual([
      ['Head of Property', 'March 2032'],
      ['Energy Manager', 'June 2032'],
    ])
  })

  test('as headings that count commitments', () => {
    expect(
      items(
        heading('Climate plan'),
        heading('Commitment 1: Insulate the depot roof', 3),
        para('Timescale: March 2032'),
        para('Status: on track'),
        heading('Commitment 2: Meter every school', 3),
        para('Timescale: June 2032'),
        para('Status: late'),
      ),
    ).toEqual(['action 1: Insulate the depot roof', 'action 2: Meter every school'])
  })

  test('not one note alone, nor the heads of reports', () => {
    expect(
      items(heading('Notice'), para('Insulate the depot roof'), para('Lead: Ann Ash'), para('By: May 2032')),
    ).toEqual([])
    expect(
      items(
        heading('Reports to the Board'),
        para('Title: Roofs of the depot'),
        para('Lead officer: Head of Property'),
        para('Date: 4 March 2032'),
        para('Title: Meters in schools'),
        para('Lead officer: Energy Manager'),
        para('Date: 4 March 2032'),
      ),
    ).toEqual([])
  })
})
