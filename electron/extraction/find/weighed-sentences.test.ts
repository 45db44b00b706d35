import { describe, expect, test } from 'vitest'
import { extracted, heading, inMinutes, para, reportHead } from '../testing/paper.ts'

const noted = 'Application noted with no objections.'
const formed = 'A working party is to be formed to look at the play area and will report to the next meeting.'
const carers = 'Services should work more closely with schools so that young carers are known early.'

const after = [heading('6. TREES'), para('There was nothing to report.')]

const weighed = (...blocks: Parameters<typeof extracted>[0]) =>
  inMinutes(...blocks).filter(({ rule }) => rule.startsWith('weighed-sentence/'))

describe('sentences that no rule knows', () => {
  test('a decision and a task in minutes, with the words that spoke for them, never sure', () => {
    const found = [noted, formed].flatMap((words) => weighed(heading('5. REPAIRS'), para(words), ...after))
    expect(found.map(({ text }) => text)).toEqual([noted, formed])
    for (const { fired, text, confidence } of found) {
      for (const words of fired.split(' … ')) expect(text).toContain(words)
      expect(fired.length).toBeLessThan(text.length)
      expect(confidence).toBeLessThanOrEqual(0.8)
      expect(confidence).toBeGreaterThan(0.5)
    }
  })

  test('a recommendation in a report', () => {
    const { items } = extracted([...reportHead, heading('5. Young carers', 2), para(carers)])
    expect(items.map(({ type, text, rule }) => [type, text, rule])).toEqual([
      ['recommendation', carers, 'weighed-sentence/recommendation'],
    ])
  })

  test('words that a rule has taken are not found again', () => {
    expect(weighed(heading('5. REPAIRS'), para(`RESOLVED: ${noted}`))).toEqual([])
  })

  test.each([
    ['a heading', [heading(noted.slice(0, -1), 2)]],
    ['words quoted', [heading('5. REPAIRS'), para(`“${noted}”`)]],
    ['a piece of a sentence', [heading('5. REPAIRS'), para(`${noted.slice(0, -1)} and the`)]],
    [
      'talk',
      [heading('5. REPAIRS'), para('A resident said that the council had been slow to buy the bench.')],
    ],
    ['what an agenda says', [heading('5. REPAIRS'), para('To note the application with no objections')]],
  ])('%s is left', (_, blocks) => {
    expect(weighed(...blocks)).toEqual([])
  })
})
