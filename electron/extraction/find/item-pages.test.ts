import { describe, expect, test } from 'vitest'
import { extracted, heading, para, point, said, table } from '../testing/paper.ts'

type Blocks = Parameters<typeof extracted>[0]
const items = (...blocks: Blocks) => said(extracted(blocks).items)
/** The page of one item of an agenda, its "Minutes:" lost. */
const itemPage = (...blocks: Blocks) =>
  items(heading('Agenda item'), heading('Half-year report', 2), ...blocks)
const decisionPage = (...blocks: Blocks) =>
  items(heading('Decision details'), para('Decision Maker: Cabinet'), para('Is Key decision?: No'), ...blocks)

const heard = para('The Head of Insight introduced the report. The panel thanked her.')

describe('what is asked of a body, printed over the minutes of its item', () => {
  test.each([
    'It is recommended that the Overview & Scrutiny Committee considers the report.',
    'It is therefore recommended that Cabinet note the position.',
    'Members are asked to comment on the measures in Annex 2.',
    'The Audit Panel is invited to receive the plan and to say what it would change.',
    'The Harrowmere Health Board is requested to endorse the bid.',
  ])('%s', (ask) => {
    expect(itemPage(para(ask), heard)).toEqual([`recommendation –: ${ask}`])
  })

  test('and its list', () => {
    expect(
      itemPage(
        para('To receive the year’s report.'),
        para('Members of the Management Board are asked to:'),
        para('Note the report for 2030/31.', '1.'),
        para('Say where complaints might be handled better.', '2.'),
        heard,
      ),
    ).toEqual([
      'recommendation 1: Note the report for 2030/31.',
      'recommendation 2: Say where complaints might be handled better.',
    ])
  })

  test.each([
    'The Chair said that members are asked to comment on too much.',
    'A member asked whether it is recommended that the panel meets more often.',
    'The panel heard that it had been recommended that the depot be closed.',
    'Members were asked to hand in their forms.',
    'Residents are asked to put their bins out by seven.',
  ])('told in passing, of the past or of others: %s', (words) => {
    expect(itemPage(heard, para(words))).toEqual([])
  })
})

describe('what came of an item', () => {
  test('a body with what it is to do in the list below, in whatever form it is led to', () => {
    const list = [para('note the year’s progress;', '1)'), para('publishes the plan by May.', '2)')]
    const both = ['resolution 1): note the year’s progress;', 'resolution 2): publishes the plan by May.']
    expect(itemPage(heard, para('RESOLVED: That Executive Board'), ...list)).toEqual(both)
    expect(decisionPage(para('That the Executive Board:'), ...list, para('Report author: D. Dale'))).toEqual(
      both,
    )
    expect(
      decisionPage(
        para('Decision:'),
        para('The Leader asked Cabinet to decide as follows:'),
        para('RESOLVED: To'),
        ...list,
      ),
    ).toEqual(both)
  })

  test('a body alone is put to it where nothing says that it was decided', () => {
    expect(
      itemPage(
        para('That the Executive Board:'),
        para('note the progress;', '1)'),
        para('publish it.', '2)'),
        heard,
      ),
    ).not.toContain('resolution 1): note the progress;')
  })

  test('a list of what is to be ends the reasons over it', () => {
    expect(
      decisionPage(
        para('The reason for the decision:'),
        para('To see how the council did in the year.'),
        para('the progress made in the year be endorsed; and', '(1)'),
        para('in future the report be put to the Scrutiny Committee first.', '(2)'),
        para('Wards affected: all'),
      ),
    ).toEqual([
      'resolution (1): the progress made in the year be endorsed; and',
      'resolution (2): in future the report be put to the Scrutiny Committee first.',
    ])
    expect(
      decisionPage(
        para('Decision:'),
        para('That the toll be dropped.'),
        para('Reasons for the decision:'),
        para('The toll costs more than it brings.', '(1)'),
        para('Drivers asked for it.', '(2)'),
      ),
    ).toEqual(['resolution –: That the toll be dropped.'])
  })

  test('what a body noted under "Decision:", and not what it received', () => {
    expect(
      decisionPage(
        para('Decision:'),
        para('The Committee received an update from the Executive Member, Cllr Ada Ash.'),
        para('The review has been done by consultants, who reported in May.'),
        para('The Committee noted the update. It will be told more in June.'),
      ),
    ).toEqual(['resolution –: The Committee noted the update.'])
  })

  test('a pointer to the recommendations is none where the page goes on to what was resolved', () => {
    expect(
      itemPage(
        para('Decision:'),
        para('As detailed in the recommendations.'),
        para('Minutes:'),
        heard,
        para('RESOLVED:'),
        para('That the report be endorsed.', '(a)'),
        para('That officers be thanked.', '(b)'),
      ),
    ).toEqual(['resolution (a): That the report be endorsed.', 'resolution (b): That officers be thanked.'])
  })

  test('"The Committee:" over a line without its mark', () => {
    expect(
      itemPage(heard, para('The Committee:'), para('noted the work of the auditors from May to July')),
    ).toEqual(['resolution –: noted the work of the auditors from May to July'])
    expect(itemPage(heard, para('Questions of the Committee:'), para('why the roof had leaked'))).toEqual([])
  })
})

describe('reports of auditors and officers', () => {
  test('what an auditor observed and what was done about it, under a heading of recommendations', () => {
    const observed = (title: string) =>
      extracted([
        heading('Improvement report'),
        heading(title, 2),
        table([
          ['Auditor’s observation', 'Council action'],
          ['It would be useful to show data of earlier years.', 'Shown in the report for 2031.'],
          ['The council should say who owns each milestone.', 'Owners are named in the plan.'],
        ]),
      ]).items.map(({ type, text, commentary }) => [type, text, commentary])
    expect(observed('Appendix 1: recommendations of the Audit Office')).toEqual([
      [
        'recommendation',
        'It would be useful to show data of earlier years.',
        'Shown in the report for 2031.',
      ],
      ['recommendation', 'The council should say who owns each milestone.', 'Owners are named in the plan.'],
    ])
    expect(observed('Visits to the depots').filter(([type]) => type === 'recommendation')).toEqual([])
  })

  test('the author’s name ends what a report asks', () => {
    expect(
      items(
        para('Report to the Board of Directors'),
        para('29 May 2031'),
        heading('Purpose of the report', 2),
        para('To tell the Board how the year’s priorities stand.'),
        heading('Recommendation', 2),
        para('The Board is asked to note the report.'),
        para('Author and Title: Ada Ash, Consultant'),
        point('1.', 'A risk assessment has been made of the issues that must be watched.'),
        point('2.', 'This paper gives assurance on Outcome 16, which the trust should meet.'),
      ),
    ).toEqual(['recommendation –: The Board is asked to note the report.'])
  })

  test('how far the year’s audits are is no progress on what was recommended', () => {
    const under = (title: string) =>
      items(
        heading('Report of the Head of Audit'),
        heading(title, 2),
        para('The plan has been taken up since May and nine reports were finished.', '3.1'),
      )
    expect(under('Progress against the internal audit plan')).toEqual([])
    expect(under('Progress against the panel’s recommendations')).toHaveLength(1)
  })
})

describe('the page of one measure', () => {
  const page = (title: string, ...texts: readonly string[]) =>
    extracted([heading(title), ...texts.map((text) => para(text))]).items.map(({ text, values }) => [
      text,
      ...(values ?? []).map(({ raw }) => raw),
    ])
  const said = [
    'Our goal is',
    'Since 2029 the figure has stood at around 70%. This measure can vary from quarter to quarter.',
    'Bigger values are best',
  ]
  test('is its title, with the first value that it tells', () => {
    expect(page('% of care leavers in education, training or work', ...said)).toEqual([
      ['% of care leavers in education, training or work', '70%'],
    ])
  })
  test('not a page about a place, or one that says nothing of measuring', () => {
    expect(page('Number of people aged 85 and over', ...said)).toEqual([])
    expect(
      page('Rate of pay for casual staff at the museum', 'Ring us to ask.', 'We pay on Fridays.'),
    ).toEqual([])
  })
})

describe('a measure that met its target or missed it', () => {
  const told = (text: string) =>
    extracted([
      heading('Council plan: performance report'),
      para('The report says:'),
      point('•', text),
    ]).items.filter(({ type }) => type === 'indicator')
  test.each([
    ['Contacts settled first time – this is now amber as it had not met its target of 45%.', '45%'],
    ['Visits to the museum exceeded their target of 12,000.', '12,000'],
    ['Rent arrears ended the year below our target of 3%.', '3%'],
  ])('%s', (text, target) => {
    expect(told(text)).toMatchObject([{ values: [{ kind: 'target', raw: target }] }])
  })
  test.each([
    'Target not met: this is below our target of 86%.',
    'We should have met our target of 90% by now.',
    'Of the indicators, 14 met their target.',
  ])('none: %s', (text) => {
    expect(told(text)).toEqual([])
  })
})
