import { createHash } from 'node:crypto'
import { mkdtemp, readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { unzipSync } from 'fflate'
import type { Page } from '@playwright/test'
import { accessibilityFaults } from './accessibility.ts'
import { expect, test } from './fixtures.ts'
import { acceptEarlier, ask, openSample, tabTo } from './sample.ts'

const exportAs = async (page: Page, format: string): Promise<void> => {
  const button = page.getByRole('button', { name: 'Export', exact: true })
  await expect(button).toBeEnabled()
  await button.press('Enter')
  await page.getByRole('menuitem', { name: format, exact: true }).press('Enter')
}

test('accepted candidates become a finished report: written, frozen, and saved as Word and as PDF', async ({
  app,
  page,
  userDataDir,
}) => {
  test.slow()
  const folder = await mkdtemp(join(userDataDir, 'My reports '))
  await openSample(page)
  await page.keyboard.press('Control+5')
  await expect(page.getByRole('heading', { name: 'No reports yet' })).toBeVisible()
  await acceptEarlier(page)

  const text = page.getByRole('textbox', { name: 'Text of the report' })
  await test.step('a report begins from its template, filled from the tracker', async () => {
    await page.getByRole('button', { name: 'New report' }).press('Enter')
    await page.getByRole('combobox', { name: 'Review' }).click()
    await page.getByRole('option', { name: /Bus Shelters/ }).click()
    await page.keyboard.press('Control+Enter')
    await expect(text).toContainText('A programme has been drawn up')
    await expect(text).toContainText(
      'Environment Scrutiny Panel makes 8 recommendations, apart from 2 procedural ones',
    )
  })

  await test.step('it is typed in, and kept as it is typed', async () => {
    await text.getByText('[To be written: a foreword').click({ clickCount: 3 })
    await page.keyboard.type('Benches matter: ')
    await page.getByRole('button', { name: 'Insert' }).press('Enter')
    await page.getByRole('menuitem', { name: 'Figure of the tracker' }).press('ArrowRight')
    await page.getByRole('menuitem', { name: /Recommendations made/ }).press('Enter')
    await expect(text).toContainText('Benches matter: 8')
    await expect(page.getByText(/^Saved /)).toBeVisible()
    const { rows } = await ask(page, 'reports.list', {})
    await expect
      .poll(async () => JSON.stringify((await ask(page, 'reports.open', { id: rows[0]?.id ?? '' })).draft))
      .toContain('Benches matter: ')
  })

  await test.step('its pages stand beside it', async () => {
    const pages = page.getByRole('region', { name: 'Pages' })
    await expect(pages).toContainText('Benches matter: 8', { timeout: 60_000 })
    expect(await accessibilityFaults(page)).toEqual([])
  })

  await test.step('frozen, it is not typed in any more', async () => {
    await page.getByRole('button', { name: 'Freeze…' }).press('Enter')
    const freeze = page.getByRole('button', { name: 'Freeze for good' })
    await tabTo(page, freeze)
    await page.keyboard.press('Enter')
    await expect(text).toBeHidden()
    await expect(page.getByRole('region', { name: 'Preview' })).toContainText('Benches matter: 8')
  })

  // Once it has been asked, the export is under way and its button is not there to press until it has ended.
  const asked = app.evaluate(
    ({ dialog }) =>
      new Promise<void>((resolve) => {
        dialog.showSaveDialog = () => {
          resolve()
          return Promise.resolve({ canceled: true, filePath: '' })
        }
      }),
    null,
  )
  await exportAs(page, 'Word')
  await asked
  await expect(page.getByRole('button', { name: 'Export', exact: true })).toBeEnabled()
  expect(await readdir(folder)).toEqual([])

  for (const { format, name, start } of [
    { format: 'Word', name: 'Bus shelters.docx', start: 'PK' },
    { format: 'PDF', name: 'Bus shelters.pdf', start: '%PDF-' },
  ]) {
    await test.step(`${format} says where it is, and its fingerprint`, async () => {
      const file = join(folder, name)
      await app.answerSaveDialogs(file)
      await exportAs(page, format)
      await expect(page.getByText(file, { exact: true })).toBeVisible({ timeout: 60_000 })
      const bytes = await readFile(file)
      expect(bytes.toString('latin1').startsWith(start)).toBe(true)
      const hash = createHash('sha256').update(bytes).digest('hex')
      await expect(page.getByText(`SHA-256 ${hash}`)).toBeVisible()
    })
  }

  await test.step('the Word file says what was written and filled, and the log what left', async () => {
    const files = unzipSync(new Uint8Array(await readFile(join(folder, 'Bus shelters.docx'))))
    const words = new TextDecoder().decode(files['word/document.xml']).replace(/<[^>]+>/gu, '')
    expect(words).toContain('Benches matter: 8')
    expect(words).toContain('A programme has been drawn up')
    await page.getByRole('tab', { name: 'Exports' }).click()
    await expect(page.getByRole('list', { name: 'Exports' }).getByRole('listitem')).toHaveCount(2)
    await expect(page.getByRole('list', { name: 'Exports' })).toContainText('version 0.1 · DRAFT')
  })
})
