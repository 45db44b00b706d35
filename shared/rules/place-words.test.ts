import { expect, test } from 'vitest'
import { pagesWords, partName, placeWords } from './place-words.ts'

const pages = (
  firstPage: number | null,
  lastPage: number | null,
  firstLabel: string | null,
  lastLabel = firstLabel,
) => pagesWords({ firstPage, lastPage, firstLabel, lastLabel })

test('a part is called by its item and title', () => {
  expect(partName({ item: '6', title: 'Highways maintenance' })).toBe('Item 6: Highways maintenance')
  expect(partName({ item: null, title: 'Agenda' })).toBe('Agenda')
  expect(partName({ item: '7a', title: null })).toBe('Item 7a')
})

test('pages are said with the numbers printed on them, where those differ', () => {
  expect(pages(47, 62, '45', '60')).toBe('pages 47–62 (printed 45–60)')
  expect(pages(3, 3, '1')).toBe('page 3 (printed 1)')
  expect(pages(3, 4, '3', '4')).toBe('pages 3–4')
  expect(pages(3, 4, null)).toBe('pages 3–4')
  expect(pages(null, null, null)).toBe('')
})

test('a citation names its paper within the pack', () => {
  const part = { item: '6', title: 'Highways maintenance' }
  expect(placeWords(47, { part, printedPage: '45' })).toBe(
    'Item 6: Highways maintenance, page 47 (printed 45)',
  )
  expect(placeWords(4, { part: null, printedPage: null })).toBe('page 4')
  expect(placeWords(null, { part, printedPage: null })).toBe('Item 6: Highways maintenance')
  expect(placeWords(4, undefined)).toBe('page 4')
  expect(placeWords(null, undefined)).toBe('')
})
