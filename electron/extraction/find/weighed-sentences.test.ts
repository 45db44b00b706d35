import { describe, expect, test } from 'vitest'
import { extracted, heading, inMinutes, para, reportHead } from '../testing/paper.ts'

const settled = 'All councillors were happy for the invoices to be approved and for cheques to be signed.'
const formed = 'It was left that the clerk would write to the school and report to the next meeting.'
const carers = 'Services should work more closely with schools so that young carers are known early.'

const after = [heading('6. TREES'), para('There was nothing to report.')]

const weighed = (...blocks: Parameters<typeof extracted>[0]) =>
  inMinutes(...blocks).filter(({ rule }) => rule.startsWith('weighed-sentence/'))

describe('sentences that no rule knows', () => {
  test('a decision and a task in minutes, with the words that spoke for them, never sure', () => {
    const found = [settled, formed].flatMap((words) => weighed(heading('5. REPAIRS'), para(words), ...after))
    expect(found.map(({ text }) => text)).toEqual([settled, formed])
    for (const { fired, text, confidence } of found) {
      for (const words of fired.split(' … ')) expect(text).toContain(words)
      expect(fired.length).toBeLessThan(text.length)
      expect(confidence).toBeLessThanOrEqual(0.8)
      expect(confidence).toBeGreaterThan(0.7)
    }
  })

  test('a recommendation in a report', () => {
    const { items } = extracted([...reportHead, heading('5. Young carers', 2), para(carers)])
    expect(items.map(({ type, text, rule }) => [type, text, rule])).toEqual([
      ['recommendation', carers, 'weighed-sentence/recommendation'],
    ])
  })

  test('words that a rule has taken are not found again', () => {
    expect(weighed(heading('5. REPAIRS'), para(`RESOLVED: ${settled}`))).toEqual([])
  })

  test.each([
    ['a heading', [heading(settled.slice(0, -1), 2)]],
    ['words quoted', [heading('5. REPAIRS'), para(`“${settled}”`)]],
    ['a piece of a sentence', [heading('5. REPAIRS'), para(`${settled.slice(0, -1)} and the`)]],
    [
      'talk',
      [heading('5. REPAIRS'), para('A resident said that the council had been slow to buy the bench.')],
    ],
    ['what an agenda says', [heading('5. REPAIRS'), para('To approve the invoices and to sign cheques')]],
  ])('%s is left', (_, blocks) => {
    expect(weighed(...blocks)).toEqual([])
  })
})
