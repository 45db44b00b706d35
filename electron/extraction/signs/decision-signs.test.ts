import { describe, expect, test } from 'vitest'
import { signedDecision } from './decision-signs.ts'

const where = {
  body: 'Environment Committee',
  council: 'Harrowmere Borough Council',
  ends: false,
  alone: false,
}

describe('a decision of the meeting', () => {
  test.each([
    'The Committee agreed to hold the fair in June.',
    'Members unanimously supported the grant of £500 to the scouts.',
    'Council agrees to pay the invoice from the playground reserve.',
    'Having been advised that she was ill, the Members agreed that a letter be sent to her.',
    'The Leader suggested, and Council accepted, that the plan be printed.',
    'After some debate the Council voted 5 to 3 in favour of removing the tree.',
    'The Committee, by five votes to two, refused the request for a second kiosk.',
    'The Panel endorsed the draft strategy.',
    'Cabinet considered the report and approved the options in section 4.',
    'The Portfolio Holder approved the traffic order as advertised.',
    'It was unanimously resolved to suspend the grant scheme until April.',
    'There was unanimous agreement to contribute £100.',
    'Agreement was reached to contribute £100.',
    'It was the view of the meeting that the gate be locked.',
    'Consent was given for the bench.',
    'The risk assessment was reviewed and adopted.',
    'The precept was set at £18,000.',
    'Cllrs Ash and Bray were appointed as representatives on the hall committee.',
    'This item was deferred to the May meeting.',
    'The accounts were presented by the Clerk and approved.',
    'Deferred to November.',
    'Shinty club, goal nets (£1,200): approved in full.',
    'Request from the cricket club to use the lower field – granted.',
    'Recommendations approved as set out in the report.',
    'Permission be granted, subject to the conditions in the report.',
    'Councillor Ash be appointed to the Drainage Board.',
    'Ann Bray elected Vice Chairman.',
  ])('%s', (sentence) => {
    expect(signedDecision(sentence, where)).not.toBeNull()
  })

  test('noting, where the item comes to no more', () => {
    expect(
      signedDecision('The Committee noted the report.', { ...where, ends: true, alone: false }),
    ).not.toBeNull()
    expect(signedDecision('The Committee noted the report.', where)).toBeNull()
    expect(
      signedDecision('The Committee noted that there were none.', { ...where, ends: true, alone: false }),
    ).toBeNull()
  })
})

describe('told, asked, or decided by others', () => {
  test.each([
    'The Clerk reported that the quotation had been accepted by the county.',
    'The County Council had approved the scheme in March.',
    'The Village Hall Committee agreed to replace the boiler.',
    'The Planning Committee, at its meeting on 2 March, recommended that the road be closed.',
    'Cllr Ash asked whether the budget had been approved.',
    'Members wondered if it had been agreed to close the lane.',
    'The Clerk said that the auditor had agreed the figures.',
    'Members agreed that it was a difficult situation.',
    'Members agreed with the Clerk.',
    'The motion was lost by four votes to three.',
    'If approved, the scheme would cost £40,000.',
    'The work would be approved in June.',
    'The Council will be asked to approve the plan.',
    'Residents had been told the application was approved.',
    'As agreed at the last meeting, the Clerk had written to the county.',
    'The Chair of the Committee agreed to write.',
    'Three members voted for the amendment.',
    'Elected Members: A Ash, B Bray',
    'Agreed actions',
    'RESOLVED –',
    'Apologies were received from Councillor Dale.',
    'The scheme was approved by the county in the spring.',
    '23/00102/TCA Ash at the Old Vicarage – granted.',
    'The project was run by the school and it was supported by the church.',
    'Was the plan approved?',
  ])('%s', (sentence) => {
    expect(signedDecision(sentence, { ...where, ends: true, alone: false })).toBeNull()
  })
})
