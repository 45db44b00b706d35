import { describe, expect, test } from 'vitest'
import { inMinutes, para, said } from './testing/paper.ts'
import { isWelsh } from './translated.ts'

describe('one decision in two languages', () => {
  test('is found once, in English, and cited from both', () => {
    const items = inMinutes(
      para('PENDERFYNWYD cymeradwyo’r cofnodion fel rhai cywir.'),
      para('RESOLVED to approve the minutes as correct.'),
      para('Trafodwyd y cae chwarae. The playing field was discussed.'),
      para('PENDERFYNWYD talu £250 am yr adroddiad.'),
      para('RESOLVED to pay £250 for the report.'),
    )
    expect(said(items)).toEqual([
      'resolution –: to approve the minutes as correct.',
      'resolution –: to pay £250 for the report.',
    ])
    expect(items.map(({ alsoAt }) => alsoAt?.map(({ quote }) => quote))).toEqual([
      ['cymeradwyo’r cofnodion fel rhai cywir.'],
      ['talu £250 am yr adroddiad.'],
    ])
  })

  test('all the parts in one language and then all in the other', () => {
    expect(
      said(
        inMinutes(
          para('PENDERFYNWYD:'),
          para('derbyn yr adroddiad;', '(a)'),
          para('gwahodd yr heddlu i gyfarfod mis Mai.', '(b)'),
          para('RESOLVED:'),
          para('to receive the report;', '(a)'),
          para('to invite the police to the May meeting.', '(b)'),
        ),
      ),
    ).toEqual([
      'resolution (a): to receive the report;',
      'resolution (b): to invite the police to the May meeting.',
    ])
  })

  test('two decisions stay two: other sums, other labels, or one language only', () => {
    expect(
      inMinutes(
        para('PENDERFYNWYD talu £250 am yr adroddiad.'),
        para('RESOLVED to pay £900 for the roof.'),
        para('PENDERFYNWYD nodi’r ohebiaeth gan y Cyngor Sir.'),
      ),
    ).toHaveLength(3)
  })

  test('names and a word or two of the other language do not change a text’s own', () => {
    expect(
      [
        'anfon llythyr at Emily yn ei chanmol am ei dewrder',
        'to write to Cyngor Sir Harrowmere and to Menter y Môr',
        'that the Urdd be given the use of the hall',
      ].map(isWelsh),
    ).toEqual([true, false, false])
  })
})

test.each([
  ['Gofyn i’r Cabinet ystyried cynllun newydd ar gyfer tai gwag.', true],
  ['Gwahodd y pennaeth a’u swyddogion i’r cyfarfod nesaf.', true],
  ['R Evans to write to the owners of the land.', false],
  ['Clerk’s report – don’t reply.', false],
])('%s: in Welsh %s', (text, expected) => {
  expect(isWelsh(text)).toBe(expected)
})
