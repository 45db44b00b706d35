import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Citation } from '../../../shared/model/citation.ts'
import type { Block } from '../../../shared/model/source-document.ts'
import { wordChanges } from '../../../shared/rules/word-changes.ts'
import { findAgain } from './find-again.ts'

type Para = { readonly page: number | null; readonly text: string; readonly heading?: boolean }

const paper = (paras: readonly Para[]): readonly Block[] =>
  paras.map(({ page, text, heading }, index) =>
    heading === true
      ? { kind: 'heading', index, page, level: 1, text }
      : { kind: 'paragraph', index, page, text },
  )

/** Cites words of a paragraph: from one to another. */
const cite = (paras: readonly Para[], block: number, from: number, to: number): Citation => {
  const { page = null, text = '' } = paras[block] ?? {}
  const spots = [...text.matchAll(/\S+/g)]
  const start = spots[from]?.index ?? 0
  const last = spots[to - 1]
  const end = last === undefined ? text.length : last.index + last[0].length
  return {
    page,
    block,
    quote: text.slice(start, end),
    before: text.slice(Math.max(0, start - 40), start),
    after: text.slice(end, end + 40),
  }
}

const again = (citation: Citation, before: readonly Para[], after: readonly Para[]) => {
  const [found] = findAgain([citation], paper(before), paper(after))
  if (found === undefined) throw new Error('nothing was answered')
  return found
}

// Words as papers have them: a few everywhere, most seldom.
const word = fc.oneof(
  { weight: 1, arbitrary: fc.constantFrom('the', 'of', 'that', 'and', 'council') },
  { weight: 3, arbitrary: fc.integer({ min: 0, max: 900 }).map((at) => `word${at}`) },
)
const sentence = fc.array(word, { minLength: 14, maxLength: 40 }).map((words) => `${words.join(' ')}.`)
const paras = fc
  .array(sentence, { minLength: 6, maxLength: 24 })
  .map((texts): readonly Para[] => texts.map((text, at) => ({ text, page: 1 + Math.floor(at / 3) })))

/** A paper and a quote of eight words or more in one of its paragraphs. */
const cited = fc.tuple(paras, fc.nat(), fc.nat(), fc.nat()).map(([list, block, from, length]) => {
  const at = block % list.length
  const count = list[at]?.text.split(' ').length ?? 0
  const start = from % Math.max(1, count - 8)
  const end = Math.min(count, start + 8 + (length % 20))
  return { list, at, start, end, citation: cite(list, at, start, end) }
})

const runs = { numRuns: 150, endOnFailure: true }

describe('a quote in a later version', () => {
  test('of which nothing changed is kept, letter for letter', () => {
    fc.assert(
      fc.property(cited, ({ list, citation }) => {
        expect(again(citation, list, list)).toEqual({ outcome: 'kept', citation })
      }),
      runs,
    )
  })

  test('moves with pages put in before it', () => {
    fc.assert(
      fc.property(cited, paras, ({ list, citation }, front) => {
        const pages = front.at(-1)?.page ?? 1
        const after = [...front, ...list.map((para) => ({ ...para, page: (para.page ?? 0) + pages }))]
        const found = again(citation, list, after)
        expect(found.outcome).toBe('moved')
        expect(found.citation).toMatchObject({
          page: (citation.page ?? 0) + pages,
          block: citation.block + front.length,
        })
      }),
      runs,
    )
  })

  test('is kept where paragraphs are only cut anew', () => {
    fc.assert(
      fc.property(cited, fc.nat(), fc.boolean(), ({ list, at, citation }, cut, join) => {
        const para = list[at]
        const words = para?.text.split(' ') ?? []
        const place = 1 + (cut % Math.max(1, words.length - 1))
        const next = list[at + 1]
        const reflowed =
          join && next !== undefined && next.page === para?.page
            ? list.toSpliced(at, 2, { page: next.page, text: `${para.text}\n${next.text}` })
            : list.toSpliced(
                at,
                1,
                { page: para?.page ?? null, text: words.slice(0, place).join(' ') },
                { page: para?.page ?? null, text: words.slice(place).join('  ') },
              )
        expect(again(citation, list, reflowed).outcome).toBe('kept')
      }),
      runs,
    )
  })

  test('in which a word was put right is changed, and the change can be shown', () => {
    fc.assert(
      fc.property(cited, fc.nat(), ({ list, at, start, end, citation }, which) => {
        const words = list[at]?.text.split(' ') ?? []
        const place = start + (which % (end - start))
        const put = words.with(place, place === words.length - 1 ? 'mended.' : 'mended').join(' ')
        const after = list.with(at, { page: list[at]?.page ?? null, text: put })
        const found = again(citation, list, after)
        expect(found.outcome).toBe('changed')
        expect(found.citation?.block).toBe(at)
        const changes = wordChanges(citation.quote, found.citation?.quote ?? '')
        expect(
          changes.filter(({ kind }) => kind === 'new').map(({ words: put }) => put.replace('.', '')),
        ).toEqual(['mended'])
      }),
      runs,
    )
  })

  test('is gone with its paragraph', () => {
    fc.assert(
      fc.property(cited, ({ list, at, citation }) => {
        const text = list[at]?.text
        fc.pre(list.every((para, index) => index === at || para.text !== text))
        expect(again(citation, list, list.toSpliced(at, 1))).toEqual({ outcome: 'gone', citation: null })
      }),
      runs,
    )
  })

  test('whatever is done to the paper, what is found again is a verbatim part of it', () => {
    fc.assert(
      fc.property(cited, paras, ({ list, citation }, other) => {
        const { outcome, citation: now } = again(citation, list, [
          ...other,
          ...list.toSorted((a, b) => a.text.length - b.text.length),
        ])
        if (now === null) expect(outcome).toBe('gone')
        else {
          const whole = [...other, ...list.toSorted((a, b) => a.text.length - b.text.length)][now.block]
          expect(whole?.text).toContain(now.quote)
          expect(whole?.text).toContain(`${now.before}${now.quote}${now.after}`)
        }
      }),
      runs,
    )
  })
})

describe('without pages', () => {
  const under = (heading: string, ...texts: readonly string[]): readonly Para[] => [
    { page: null, heading: true, text: heading },
    ...texts.map((text) => ({ page: null, text })),
  ]
  const verges = 'That verges on the ring road be cut no more than twice a year from April.'
  const before = [...under('Findings', 'Much was said of mowing.'), ...under('Recommendations', verges)]
  const citation = cite(before, 3, 0, 99)

  test('a quote under the same heading is kept, however much comes before it', () => {
    const after = [...under('Foreword', 'Thanks to all who came.', 'And to the clerks.'), ...before]
    expect(again(citation, before, after)).toMatchObject({ outcome: 'kept', citation: { block: 6 } })
  })

  test('under another heading it has moved', () => {
    const after = [...under('Recommendations', 'That none be sprayed.'), ...under('Later work', verges)]
    expect(again(citation, before, after).outcome).toBe('moved')
  })
})

describe('what is not taken for the quote', () => {
  const list = (texts: readonly string[]) => texts.map((text) => ({ page: 1, text }))

  test('a sentence of the same make that was there before', () => {
    const one = 'That the Director of Place brings a report on verges to the panel in June 2025.'
    const other = 'That the Director of Place brings a report on libraries to the panel in June 2025.'
    const before = list([one, other])
    expect(again(cite(before, 0, 0, 99), before, list([other]))).toEqual({ outcome: 'gone', citation: null })
    const changed = one.replace('June', 'July')
    expect(again(cite(before, 0, 0, 99), before, list([other, changed]))).toMatchObject({
      outcome: 'changed',
      citation: { block: 1, quote: changed },
    })
  })

  test('the same two words elsewhere', () => {
    const before = list(['Overall status of the verges is given here as On track by the service.'])
    const status = cite(before, 0, 9, 11)
    expect(status.quote).toBe('On track')
    const delayed = list([
      'Overall status of the verges is given here as Badly delayed by the service.',
      'Libraries: On track.',
    ])
    expect(again(status, before, delayed)).toMatchObject({
      outcome: 'changed',
      citation: { quote: 'Badly delayed' },
    })
  })
})

test('a cell is found again in the row that it has moved to', () => {
  const table = (rows: readonly (readonly string[])[]): Block => ({
    kind: 'table',
    index: 0,
    page: 2,
    rows: rows.map((cells) => ({
      page: 2,
      header: false,
      cells: cells.map((text) => ({ text, colSpan: 1, rowSpan: 1 })),
    })),
  })
  const lamps = ['2. That lamps are mended within ten days.', 'The contract was changed in May.']
  const found = findAgain(
    [
      {
        page: 2,
        block: 0,
        row: 0,
        cell: 1,
        quote: 'The contract was changed in May.',
        before: '',
        after: '',
      },
    ],
    [table([lamps])],
    [table([['1. That every shelter has a bench.', 'Forty of sixty have one.'], lamps])],
  )
  expect(found).toMatchObject([{ outcome: 'kept', citation: { row: 1, cell: 1 } }])
})

test('nothing is found in nothing', () => {
  const citation = { page: null, block: 0, quote: 'All of it.', before: '', after: '' }
  expect(findAgain([citation], paper([{ page: null, text: 'All of it.' }]), [])).toEqual([
    { outcome: 'gone', citation: null },
  ])
})
