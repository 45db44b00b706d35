import { expect, test } from 'vitest'
import { documentIn } from './fixtures/expected.ts'
import { handMadePdf, lines, words } from './fixtures/hand-made.ts'
import { readPdf } from './index.ts'

const text = (page: number) =>
  lines([`Item ${page} was taken as read by all who were there.`, 'The Panel thanked the officers.'], 72, 600)
const labels = async (pages: readonly string[], pageLabels?: string) => {
  const pdf = handMadePdf({ pages, ...(pageLabels === undefined ? {} : { pageLabels }) })
  return documentIn(await readPdf(pdf, { name: 'pack.pdf' })).pages.map(({ label }) => label)
}

test('the pack numbers its pages at the foot, the reports in it theirs at the head: the pack’s count', async () => {
  const pages = [1, 2, 3, 4, 5, 6].map((page) =>
    [
      words(`Page ${((page - 1) % 2) + 1} of 2`, 450, 810),
      text(page),
      words(String(page + 30), 290, 25),
    ].join('\n'),
  )
  expect(await labels(pages)).toEqual(['31', '32', '33', '34', '35', '36'])
})

test('numbers in a running footer with other words', async () => {
  const pages = [1, 2, 3].map((page) =>
    [text(page), words(`Places Scrutiny Panel, Page ${page + 6}`, 72, 25)].join('\n'),
  )
  expect(await labels(pages)).toEqual(['7', '8', '9'])
})

test('without printed numbers the file’s own labels stay', async () => {
  expect(await labels([text(1), text(2), text(3)], '0 << /S /r >>')).toEqual(['i', 'ii', 'iii'])
})
