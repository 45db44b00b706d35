import { createHash } from 'node:crypto'
import { mkdtemp, readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from './fixtures.ts'
import { acceptEarlier, openSample, tabTo } from './sample.ts'

test('the report is saved from its screen as Word and as PDF, and cancelling saves nothing', async ({
  app,
  page,
  userDataDir,
}) => {
  test.slow()
  const folder = await mkdtemp(join(userDataDir, 'My reports '))
  await openSample(page)
  await page.keyboard.press('Control+4')
  await expect(page.getByRole('heading', { name: 'No review to report on yet' })).toBeVisible()
  await acceptEarlier(page)
  const table = page.getByRole('region', { name: 'Preview' }).getByRole('table', { name: /Bus Shelters/ })
  await expect(table).toContainText('A programme has been drawn up')
  const fingerprint = page.getByText('SHA-256')

  await app.answerSaveDialogs(null)
  const word = page.getByRole('button', { name: 'Save as Word' })
  await tabTo(page, word)
  await page.keyboard.press('Enter')
  await expect(word).toBeEnabled()
  await expect(fingerprint).toBeHidden()
  expect(await readdir(folder)).toEqual([])

  for (const { button, name, start } of [
    { button: 'Save as Word', name: 'Bus shelters – revisit.docx', start: 'PK' },
    { button: 'Save as PDF', name: 'Bus shelters – revisit.pdf', start: '%PDF-' },
  ]) {
    await test.step(`${button} says where it is, and its fingerprint`, async () => {
      const file = join(folder, name)
      await app.answerSaveDialogs(file)
      const act = page.getByRole('button', { name: button })
      await tabTo(page, act)
      await page.keyboard.press('Enter')
      await expect(page.getByText(file)).toBeVisible()
      const bytes = await readFile(file)
      expect(bytes.toString('latin1').startsWith(start)).toBe(true)
      await expect(fingerprint).toHaveText(`SHA-256 ${createHash('sha256').update(bytes).digest('hex')}`)
      await expect(act).toBeFocused()
    })
  }

  await test.step('a place that can’t be written to is said, with what to do', async () => {
    await app.answerSaveDialogs(join(folder, 'Bus shelters – revisit.pdf', 'inside a file.pdf'))
    await page.keyboard.press('Enter')
    await expect(page.getByText('The report could not be written there.').first()).toBeVisible()
    await expect(fingerprint).toBeHidden()
  })
  expect(await readdir(folder)).toEqual(['Bus shelters – revisit.docx', 'Bus shelters – revisit.pdf'])
})
