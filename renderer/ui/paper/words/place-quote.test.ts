import fc from 'fast-check'
import { expect, test } from 'vitest'
import { pageWords, type Piece } from './page-words.ts'
import { placeQuote, type PlacedQuote } from './place-quote.ts'

const lines = (...words: readonly string[]): readonly Piece[] =>
  words.map((line) => ({ words: line, endsLine: true }))
const page = (number: number, ...words: readonly string[]) => pageWords(number, lines(...words))
const quoted = (quote: string, before = '', after = '') => ({ quote, before, after })

const read = (pages: readonly ReturnType<typeof pageWords>[], placed: PlacedQuote | null) =>
  placed?.parts.map(
    (part) => `${part.page}: ${pages.find(({ page }) => page === part.page)?.text.slice(part.from, part.to)}`,
  )

test('a quote is found over line ends, hyphens, ligatures and curly quotes', () => {
  const pages = [page(3, 'The panel recom-', 'mends that the o\uFB03ce', 'tell \u201Cevery\u201D resident.')]
  expect(read(pages, placeQuote(pages, quoted('recommends that the office tell "every" resident.')))).toEqual(
    ['3: recom-\nmends that the o\uFB03ce\ntell \u201Cevery\u201D resident.'],
  )
})

test('words that stand there twice are found where their neighbours fit', () => {
  const pages = [page(1, '4. Minutes', 'That it be noted.', '5. Budget', 'That it be noted.', '6. Any other')]
  const placed = placeQuote(pages, quoted('That it be noted.', '5. Budget', '6. Any other'))
  expect(placed?.parts[0]?.from).toBe('4. Minutes\nThat it be noted.\n5. Budget\n'.length)
})

test('a short quote is not found inside a longer word', () => {
  const pages = [page(1, 'Yesterday', 'Yes')]
  expect(placeQuote(pages, quoted('Yes'))?.parts[0]?.from).toBe('Yesterday\n'.length)
})

test('a quote goes on over the page after footer and header', () => {
  const pages = [
    page(6, 'That the Director writes to each surgery', 'that has not changed its', 'Page 6'),
    page(7, 'Places Scrutiny Panel', 'appointment times by September.', 'Next'),
  ]
  const placed = placeQuote(
    pages,
    quoted('each surgery that has not changed its appointment times by September.'),
  )
  expect(placed?.whole).toBe(true)
  expect(read(pages, placed)?.map((part) => part.slice(0, 2))).toEqual(['6:', '6:', '7:'])
  expect(read(pages, placed)?.at(-1)).toBe('7: appointment times by September')
})

test('a cell is found whose lines alternate with its neighbour’s', () => {
  const pages = [
    pageWords(2, [
      { words: '1. That every shelter', endsLine: false },
      { words: 'Forty of sixty have', endsLine: true },
      { words: 'has a bench and a', endsLine: false },
      { words: 'one; the others wait', endsLine: true },
      { words: 'lamp.', endsLine: false },
      { words: 'for the new contract.', endsLine: true },
    ]),
  ]
  const placed = placeQuote(pages, quoted('Forty of sixty have one; the others wait for the new contract.'))
  expect(read(pages, placed)).toEqual([
    '2: Forty of sixty have',
    '2: one; the others wait',
    '2: for the new contract',
  ])
})

test('what is not on the pages is not found, though its words are', () => {
  const pages = [page(1, 'The report was noted.', 'Members thanked the officers for the work.')]
  expect(placeQuote(pages, quoted('The officers thanked members for the report.'))).toBeNull()
  expect(placeQuote(pages, quoted(''))).toBeNull()
  expect(placeQuote([], quoted('The report'))).toBeNull()
})

test('the beginning of a long quote is shown where the rest is on no page at hand', () => {
  const pages = [page(1, 'That the Director of Place publishes a plan for every shelter in the borough')]
  const placed = placeQuote(
    pages,
    quoted('That the Director of Place publishes a plan for every shelter in the borough by September 2024.'),
  )
  expect(placed?.whole).toBe(false)
  expect(placed?.parts).toHaveLength(1)
})

/** Words of which none is the beginning of another: each names its place. */
const wordsOf = (count: number): readonly string[] =>
  Array.from({ length: count }, (_, place) => `w${String(place).padStart(3, '0')}q`)

const lettersOnly = (text: string) => text.replace(/[^a-z0-9]/gu, '')

/** Cuts a text into pieces at any offsets; a piece ends its line, or a word is hyphenated there, as chosen. */
const splitText = (text: string, cuts: readonly number[], ends: readonly boolean[]): readonly Piece[] => {
  const places = [...new Set(cuts.map((cut) => cut % text.length))].sort((a, b) => a - b)
  return [...places, text.length].map((to, index) => {
    const words = text.slice(index === 0 ? 0 : places[index - 1], to)
    const endsLine = ends[index % Math.max(1, ends.length)] ?? false
    const isInWord = /\w$/u.test(words) && /^\w/u.test(text.slice(to))
    return { words: endsLine && isInWord ? `${words}-` : words, endsLine }
  })
}

test('however a text is split into pieces, every quote is found at its place', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 2, max: 60 }),
      fc.array(fc.nat(), { maxLength: 40 }),
      fc.array(fc.boolean(), { maxLength: 7 }),
      fc.tuple(fc.nat(), fc.nat()),
      (count, cuts, ends, [a, b]) => {
        const words = wordsOf(count)
        const [first, last] = [a % count, b % count].sort((x, y) => x - y) as [number, number]
        const quote = words.slice(first, last + 1).join(' ')
        const words1 = pageWords(1, splitText(words.join(' '), cuts, ends))
        const placed = placeQuote([words1], quoted(quote))
        expect(placed?.whole).toBe(true)
        const [part] = placed?.parts ?? []
        expect(lettersOnly(words1.text.slice(part?.from, part?.to))).toBe(lettersOnly(quote))
      },
    ),
  )
})

test('however two columns alternate and pages turn, every quote of one is found at its place', () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 3, max: 6 }), { minLength: 2, maxLength: 12 }),
      fc.nat(),
      fc.tuple(fc.nat(), fc.nat()),
      (lengths, turn, [a, b]) => {
        const count = lengths.reduce((sum, length) => sum + length, 0)
        const words = wordsOf(count)
        const left: string[] = []
        for (const length of lengths)
          left.push(words.slice(left.join(' ').split(' ').filter(Boolean).length).slice(0, length).join(' '))
        const pieces = left.flatMap((line, index): Piece[] => [
          { words: line, endsLine: false },
          { words: `other column ${'xyz'.repeat(index + 1)}`, endsLine: true },
        ])
        const half = (turn % left.length) * 2
        const pages = [
          pageWords(4, [...pieces.slice(0, half), { words: 'Page 4', endsLine: true }]),
          pageWords(5, [{ words: 'Progress report', endsLine: true }, ...pieces.slice(half)]),
        ]
        const [first, last] = [a % count, b % count].sort((x, y) => x - y) as [number, number]
        const placed = placeQuote(pages, quoted(words.slice(first, last + 1).join(' ')))
        expect(placed?.whole).toBe(true)
        const found = placed?.parts
          .map(({ page, from, to }) => pages[page - 4]?.text.slice(from, to))
          .join(' ')
        expect(found).toBe(words.slice(first, last + 1).join(' '))
      },
    ),
  )
})
