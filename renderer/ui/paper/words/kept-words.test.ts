import { expect, test, vi } from 'vitest'
import { keptWords } from './kept-words.ts'
import { pageWords } from './page-words.ts'

const page = (number: number) =>
  Promise.resolve(pageWords(number, [{ words: 'x'.repeat(10), endsLine: false }]))

test('a page is read once', async () => {
  const read = vi.fn(page)
  const words = keptWords(read)
  expect((await words(3)).text).toBe('xxxxxxxxxx')
  await Promise.all([words(3), words(3)])
  expect(read).toHaveBeenCalledTimes(1)
})

test('the pages read longest ago go when there are too many', async () => {
  const read = vi.fn(page)
  const words = keptWords(read, 25)
  for (const number of [1, 2, 3]) await words(number)
  await words(3)
  expect(read).toHaveBeenCalledTimes(3)
  await words(1)
  expect(read).toHaveBeenCalledTimes(4)
})

test('a page that could not be read is asked for again', async () => {
  const read = vi.fn(page).mockRejectedValueOnce(new Error('The file is gone.'))
  const words = keptWords(read)
  await expect(words(1)).rejects.toThrow('The file is gone.')
  expect((await words(1)).page).toBe(1)
})
