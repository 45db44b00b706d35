import { describe, expect, test } from 'vitest'
import type { Extraction, Found } from '../../../../shared/model/candidate.ts'
import type { Truth } from './corpus.ts'
import { faultsOf } from './faults.ts'
import { scoreOf } from './score.ts'
import { totalsOf } from './totals.ts'
import { likeness } from './likeness.ts'

const found = (
  text: string,
  type: Found['type'] = 'resolution',
  commentary: string | null = null,
): Found => ({
  type,
  number: null,
  text,
  commentary,
  owner: null,
  due: null,
  dueDate: null,
  set: 'set-1',
  citation: { page: null, block: 0, quote: text, before: '', after: '' },
  rule: 'test/rule',
  fired: '',
  confidence: 1,
  procedural: false,
})
const extraction = (...items: Found[]): Extraction => ({
  kind: 'minutes',
  title: null,
  council: null,
  body: null,
  meetingDate: '2020-01-02',
  parts: [],
  sets: [],
  items,
  other: [],
})
const truth = (items: Truth['items'], notItems: string[] = []): Truth => ({
  kind: 'minutes',
  meetingDate: '2020-01-03',
  provenance: 'real',
  items,
  notItems,
})
const fence = 'That the fence be mended before the winter'
const item = (text: string): Truth['items'][number] => ({ type: 'resolution', number: null, text })

describe('likeness', () => {
  test('a label or an owner more is no harm, a fifth of the words missing is', () => {
    expect(likeness(`12. ${fence}. Clerk`, fence)).toBe(1)
    expect(likeness('That the fence be', fence)).toBe(0)
  })

  test('half a page around the words is too much', () => {
    expect(likeness(`${fence} ${'and so on '.repeat(12)}`, fence)).toBe(0)
  })
})

describe('scoring a paper', () => {
  test('what is missed because it was cut, or buried in more, is told from what was not seen', () => {
    const moved = 'That the bench be moved to the green'
    const cut = scoreOf(extraction(found('That the fence be mended')), truth([item(fence), item(moved)]))
    expect(cut.inPart.map((pair) => pair.truth.text)).toEqual([fence])
    const buried = scoreOf(extraction(found(`${fence} ${'and so on '.repeat(8)}`)), truth([item(fence)]))
    expect(buried.inPart).toHaveLength(1)
    expect(totalsOf([cut, buried])).toMatchObject({ found: 0, inPart: 2, falseItems: 2 })
    expect(faultsOf(extraction(), truth([]), cut)).toContain(
      '  in part: [test/rule] That the fence be mended',
    )
  })

  test('found, missed, false, traps, kind and date', () => {
    const score = scoreOf(
      extraction(found(fence), found('That the motion of Councillor Ash be put to the vote')),
      truth(
        [
          { type: 'action', number: null, text: fence },
          { type: 'resolution', number: null, text: 'That the roof be looked at in spring' },
        ],
        ['That the motion of Councillor Ash be put to the vote'],
      ),
    )
    expect(totalsOf([score])).toEqual({
      papers: 1,
      core: 2,
      found: 1,
      inPart: 0,
      falseItems: 1,
      typeRight: 0,
      kindRight: 1,
      dateRight: 0,
      traps: 1,
      fields: {
        commentary: { right: 0, of: 0 },
        owner: { right: 0, of: 0 },
        due: { right: 0, of: 0 },
      },
    })
  })

  test('optional items and repeats count neither for nor against', () => {
    const score = scoreOf(
      extraction(found(fence), found(fence), found('That the minutes be signed by the Chair')),
      truth([
        { type: 'resolution', number: null, text: fence },
        { type: 'resolution', number: null, text: 'That the minutes be signed by the Chair', optional: true },
      ]),
    )
    expect(totalsOf([score])).toMatchObject({ core: 1, found: 1, falseItems: 0 })
  })
})

describe('fields of an item', () => {
  const task = { type: 'action' as const, number: null, text: fence, owner: 'Clerk', due: 'by the AGM' }

  test('are scored where the truth gives them; a few words more are no harm', () => {
    const right = { ...found(fence, 'action'), owner: 'Parish Clerk', due: 'AGM' }
    expect(totalsOf([scoreOf(extraction(right), truth([task]))]).fields).toEqual({
      commentary: { right: 0, of: 0 },
      owner: { right: 1, of: 1 },
      due: { right: 1, of: 1 },
    })
  })

  test('every fault is named', () => {
    const made = extraction(
      { ...found(fence), owner: 'Mayor' },
      found('That the motion be put to the vote now'),
    )
    const asked = truth([task, { type: 'resolution', number: '7', text: 'That the roof be looked at' }])
    expect(faultsOf(made, asked, scoreOf(made, asked))).toEqual([
      'date: 2020-01-02, is 2020-01-03',
      'missed: resolution 7 That the roof be looked at',
      'false: resolution [test/rule] That the motion be put to the vote now',
      `type: resolution [test/rule], is action: ${fence}`,
      `owner: Mayor, is Clerk: ${fence}`,
      `due: none, is by the AGM: ${fence}`,
    ])
  })
})
