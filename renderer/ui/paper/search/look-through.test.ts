import { expect, test } from 'vitest'
import { type Finder, finderOf } from '../words/find-words.ts'
import { hitsByUnit } from './hits-by-unit.ts'
import { type Looked, lookThrough, type SearchSource } from './look-through.ts'

const find: Finder = finderOf('verge', { matchCase: false, wholeWords: false }) ?? (() => [])
const pages = ['Agenda', 'The verge is cut. A verge is not.', 'Lamps', 'Verge and hedge']

const search = async (source: Partial<SearchSource>, isStopped = () => false) => {
  const shown: Looked[] = []
  const read: number[] = []
  await lookThrough({
    find,
    source: {
      units: pages.length,
      textsOf: (unit) => {
        read.push(unit)
        return Promise.resolve([pages[unit] ?? ''])
      },
      here: () => 0,
      ...source,
    },
    from: 0,
    isStopped,
    show: (looked) => shown.push(looked),
  })
  return { shown, read }
}

test('every unit is read, and its hits come in the order of the paper', async () => {
  const { shown } = await search({})
  expect(shown.at(-1)).toMatchObject({
    isDone: true,
    read: 4,
    hits: [
      { unit: 1, from: 4 },
      { unit: 1, from: 20 },
      { unit: 3, from: 0 },
    ],
  })
  expect(shown.at(-1)?.hits.some(({ isRough }) => isRough)).toBe(false)
})

test('what the words at hand say is shown before any unit is read, and put right by its own words', async () => {
  const words = new Map([
    [2, ['A verge that the page does not draw']],
    [3, ['Verge and hedge']],
  ])
  const { shown, read } = await search({ atHand: () => Promise.resolve(words) })
  expect(shown[0]).toMatchObject({ read: 0, isDone: false })
  expect(shown[0]?.hits.map(({ unit, isRough }) => [unit, isRough])).toEqual([
    [2, true],
    [3, true],
  ])
  expect(read.slice(0, 1)).toEqual([2])
  expect(shown.at(-1)?.hits.map(({ unit }) => unit)).toEqual([1, 1, 3])
})

test('words that go on from one page to the next are one hit, where pages go on', async () => {
  const broken = ['Each grass', 'verge is cut.']
  const source = { units: 2, textsOf: (unit: number) => Promise.resolve([broken[unit] ?? '']) }
  const over = finderOf('grass verge', { matchCase: false, wholeWords: false }) ?? find
  const looked = async (goesOn: Pick<SearchSource, 'goesOn'>) => {
    const shown: Looked[] = []
    const here = () => 0
    await lookThrough({
      find: over,
      source: { ...source, here, ...goesOn },
      from: 0,
      isStopped: () => false,
      show: (hits) => shown.push(hits),
    })
    return shown.at(-1)?.hits ?? []
  }
  expect(await looked({})).toEqual([])
  const hits = await looked({ goesOn: true })
  expect(hits).toEqual([{ unit: 0, part: 0, from: 5, to: 10, onto: { from: 0, to: 5 } }])
  expect(hitsByUnit({ hits, at: 0 })(1)).toEqual([{ unit: 1, part: 0, from: 0, to: 5, isCurrent: true }])
})

test('a search without its words at hand, or stopped, does what is left to do', async () => {
  const failing = await search({ atHand: () => Promise.reject(new Error('The workspace was closed.')) })
  expect(failing.shown.at(-1)?.hits).toHaveLength(3)
  expect((await search({}, () => true)).shown).toEqual([])
})
