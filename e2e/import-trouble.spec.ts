import { readFile } from 'node:fs/promises'
import type { Page } from '@playwright/test'
import { expect, test } from './fixtures.ts'
import { ask } from './sample.ts'
import {
  brokenPaper,
  choosePapers,
  dropPapers,
  emptyPaper,
  longMinutes,
  minutes,
  misnamedPaper,
  notAPaper,
  type PaperFile,
  startEmpty,
} from './sample-papers.ts'

const reading = { timeout: 40_000 }

test.describe.configure({ timeout: 120_000 })

const lockedPaper = async (): Promise<PaperFile> => ({
  name: 'Locked pack.pdf',
  mimeType: 'application/pdf',
  buffer: await readFile(new URL('../electron/documents/readers/pdf/fixtures/locked.pdf', import.meta.url)),
})

const states = async (page: Page): Promise<readonly string[]> =>
  (await ask(page, 'papers.jobs', {})).jobs.map(({ state }) => state)

test('each paper that can’t be taken says why, and the good ones beside it come in', async ({ page }) => {
  await startEmpty(page)
  await dropPapers(page, [
    brokenPaper,
    await lockedPaper(),
    emptyPaper,
    notAPaper,
    misnamedPaper,
    minutes('lamps'),
  ])
  await expect(page.getByText('2 papers added, 4 could not be added')).toBeVisible(reading)
  for (const [name, why, next] of [
    ['Broken pack.pdf', 'is not a PDF that can be read', 'ask its author for the Word file'],
    ['Locked pack.pdf', 'is protected with a password', 'save a copy without the password'],
    ['Empty pack.docx', '“Empty pack.docx” is empty', 'ask for another copy'],
    ['Agenda.pdf', 'is called a PDF, but what is in it is not', 'an error page that was saved in its place'],
  ] as const) {
    const line = page.getByRole('listitem').filter({ hasText: name })
    await expect(line).toContainText(why)
    await expect(line).toContainText(next)
  }
  const grid = page.getByRole('grid', { name: 'Papers' })
  await expect(grid.getByRole('row', { name: /Minutes on lamps\.txt/ })).toContainText('1 to review')
  await grid
    .getByRole('row', { name: /Minutes on ferries\.pdf/ })
    .getByRole('link')
    .click()
  await expect(page.getByText('Its name says otherwise, but this file is plain text')).toBeVisible()
})

test('papers that were coming in when the app was killed are all there afterwards, once', async ({ app }) => {
  let { page } = app
  await startEmpty(page)
  const papers = [
    minutes('benches'),
    minutes('verges'),
    longMinutes('lamps', 4_000),
    // The longest comes last: it has only just been queued when the fourth job is there.
    longMinutes('hedges', 12_000),
  ]
  await choosePapers(page, papers)
  await expect.poll(async () => (await states(page)).length, { ...reading, intervals: [50] }).toBe(4)
  expect(await states(page), 'the app is killed before all are in').not.toEqual(Array(4).fill('done'))
  await app.kill()
  page = await app.relaunch()
  await expect(page.getByText('4 papers added')).toBeVisible({ timeout: 80_000 })
  await expect(page.getByText('Already imported')).toBeHidden()
  const { rows } = await ask(page, 'papers.list', {})
  const came = new Map(rows.map(({ name, found }) => [name, found]))
  expect(rows).toHaveLength(papers.length)
  expect(papers.map(({ name }) => came.get(name))).toEqual([1, 1, 1, 1])
})
