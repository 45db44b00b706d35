import { expect, test } from 'vitest'
import { pageMeant, pageName, printedNumber } from './page-name.ts'

const paper = {
  pages: [
    { number: 1, content: 'text' as const },
    { number: 2, content: 'text' as const, label: 'iv' },
    { number: 3, content: 'text' as const, label: '1' },
    { number: 4, content: 'text' as const, label: '4' },
  ],
}

test('a page is named by its place, and by what is printed on it where that differs', () => {
  expect([1, 2, 4, 9].map((page) => pageName(paper, page))).toEqual([
    'Page 1',
    'Page 2, printed iv',
    'Page 4',
    'Page 9',
  ])
  expect(printedNumber(paper, 3)).toBe('1')
})

test('what is typed is a printed number first, then a place in the file', () => {
  expect(pageMeant(paper, ' IV ', 4)).toBe(2)
  expect(pageMeant(paper, '1', 4)).toBe(3)
  expect(pageMeant(paper, '2', 4)).toBe(2)
  expect(pageMeant(paper, '99', 4)).toBe(4)
  expect(pageMeant(paper, '0', 4)).toBe(1)
  expect(pageMeant(paper, 'next', 4)).toBeNull()
  expect(pageMeant(paper, '', 4)).toBeNull()
})
