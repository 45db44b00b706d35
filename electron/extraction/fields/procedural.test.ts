import { describe, expect, test } from 'vitest'
import { isProcedural } from './procedural.ts'

const formal = [
  'That the minutes of the meeting held on 12 March be approved as a correct record.',
  'That the minutes be signed by the Chair as a true record.',
  'The notes of the last meeting were agreed.',
  'That the report be noted.',
  'That the report be received.',
  'That the update be noted and the officers be thanked.',
  'That the contents of the report be noted.',
  'To note the report.',
  'The Committee noted the report.',
  'That the Board noted the update.',
  'Note the outturn position;',
  'That apologies for absence be received.',
  'Apologies were received from Councillor Marsh.',
  'That the declarations of interest be noted.',
  'That the press and public be excluded from the meeting for the following item.',
  'That, under Section 100A of the Act, the public be excluded during item 9.',
  'That the Head of Homes be thanked for the report.',
  'That a vote of thanks be given to the retiring Chair.',
  'That the date of the next meeting be 4 June.',
  'That the next meeting be held on Tuesday, 4 June 2024.',
  'That item 7 be taken before item 5.',
  'That the order of business be varied so that item 7 is taken next.',
  'That Councillor Quill be elected Chair for the meeting.',
  'That Councillor Quill take the chair for this meeting.',
  'That Councillor Marsh be appointed Vice-Chair for the duration of the meeting.',
  'That standing orders be suspended to let the meeting go on past 9.30 pm.',
  'That the meeting continue beyond three hours.',
]

const real = [
  'That the report be noted and officers bring a plan by June.',
  'That the report be noted and a further report be submitted in six months.',
  'That the position be noted and the Director write to the contractor.',
  'The Committee noted the report and asked for monthly figures.',
  'Noted that the Head of Homes will report back within two months.',
  'That the update be noted, subject to the figures being checked by the auditor.',
  'That members receive training on the new standing orders before May.',
  'That the council publishes the minutes of the partnership within ten days.',
  'That officers apologise to the tenants for the delay.',
  'That the policy on declaring interests be rewritten.',
  'That the public be told when the library closes.',
  'That the press release be issued by the end of the week.',
  'That the contract be extended for a year.',
  'That each meeting of the forum be chaired by a tenant.',
  'That the order of the works be changed so that the school is done first.',
  'That a thank-you scheme for carers be set up.',
  'That the Chair write to the Secretary of State.',
  'That Councillor Quill be appointed to the Board of the housing company.',
  'That the minutes of the working group be published, and that a plan be brought in July.',
]

describe('significance', () => {
  test.each(formal)('formal: %s', (text) => {
    expect(isProcedural(text)).toBe(true)
  })

  test.each(real)('to be decided on: %s', (text) => {
    expect(isProcedural(text)).toBe(false)
  })
})
