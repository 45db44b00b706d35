import { describe, expect, test } from 'vitest'
import { extracted, heading, para, point, said } from '../testing/paper.ts'

const head = [
  heading('Carers in Haldby: findings of a survey'),
  para('Three hundred carers answered the survey in May.'),
]
const found = (...blocks: Parameters<typeof extracted>[0]) => said(extracted([...head, ...blocks]).items)
const list = [point('•', 'Map what there is for young carers'), point('•', 'Agree who leads on short breaks')]
const listed = [
  'recommendation –: Map what there is for young carers',
  'recommendation –: Agree who leads on short breaks',
]

describe('a line that bids, over a list of what is to be done', () => {
  test.each([
    'Commissioners should:',
    'We are calling on ministers to:',
    'We want the Government to:',
    'We can make suggestions based on the work of other places:',
    'The partnership needs to:',
    'We have read each answer, and we will be making these changes.',
    'Draw up a plan for carers, to be agreed with them, with the following parts:',
  ])('%s', (stem) => {
    expect(found(para(stem), ...list)).toEqual(listed)
  })

  test('counts off what would be done by it', () => {
    expect(
      found(
        para('We are calling on ministers to help carers stay in work by:'),
        point('•', 'raising the allowance'),
        point('•', 'giving each carer a right to leave'),
      ),
    ).toEqual([
      'recommendation –: raising the allowance',
      'recommendation –: giving each carer a right to leave',
    ])
  })

  test.each([
    'Our helpline can:',
    'The strategy aims to:',
    'The role of the board is to:',
    'You can help by:',
    'Residents should:',
    'National guidance says that practices should:',
    'Under the Act, councils must:',
    'She complains that the Council failed to:',
    'The service was set up to:',
    'The strongest teams:',
    'Staff told us that managers should:',
  ])('but not: %s', (stem) => {
    expect(found(para(stem), ...list)).toEqual([])
  })

  test('nor over findings', () => {
    expect(
      found(
        para('Services need to know that:'),
        point('•', 'Half of carers had not slept well'),
        point('•', 'Most had given up work'),
      ),
    ).toEqual([])
  })

  test('a guide or a policy lists what is to be done too', () => {
    expect(
      said(extracted([heading('Lone working policy'), para('Managers should:'), ...list]).items),
    ).toEqual([])
  })

  test('what the recommendations were about is none', () => {
    expect(
      found(
        para('The themes of these recommendations were:'),
        point('•', 'Care plans'),
        point('•', 'Food'),
        point('•', 'Signs in corridors'),
      ),
    ).toEqual([])
  })
})

describe('recommendations run into one sentence', () => {
  test('each between semicolons', () => {
    expect(
      found(
        para(
          'Two infants were hurt. Recommendations include: use the findings to reach fathers; undertake an audit of referrals; and seek assurance that the policy is known. A briefing is out.',
        ),
      ),
    ).toEqual([
      'recommendation –: use the findings to reach fathers',
      'recommendation –: undertake an audit of referrals',
      'recommendation –: seek assurance that the policy is known',
    ])
  })

  test.each([
    'Key themes: review of records; support for fathers; training.',
    'Recommendations were about: housing; debt; the transfer of records.',
    'Learning includes: bruises need to be seen early; fathers are often missed.',
  ])('but not: %s', (text) => {
    expect(found(para(text))).toEqual([])
  })
})

describe('headings that ask something of the reader or of the paper', () => {
  test.each([
    'What should the assessment inform?',
    'What should I do if I am worried?',
    'How should it be used?',
  ])('nothing under “%s”', (title) => {
    expect(found(heading(title, 2), ...list)).toEqual([])
  })

  test('nothing under a title that names recommendations among others', () => {
    expect(
      found(
        heading('Inspection of estates: summary, recommendations and action taken'),
        heading('What was found?', 2),
        point('•', 'Serious failings in governance'),
        point('•', 'Good record keeping in planning'),
      ),
    ).toEqual([])
  })
})
