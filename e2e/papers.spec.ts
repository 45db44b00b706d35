import { accessibilityFaults } from './accessibility.ts'
import { expect, test } from './fixtures.ts'
import {
  brokenPaper,
  choosePapers,
  dropPapers,
  longMinutes,
  minutes,
  progressReport,
  shelterReport,
  startEmpty,
} from './sample-papers.ts'
import { tabTo } from './sample.ts'

/** Papers are read in a process of their own, which takes its time to start on a busy computer. */
const reading = { timeout: 40_000 }

test.describe.configure({ timeout: 120_000 })

test('the first start says where data lives and shows the sample', async ({ page }) => {
  await expect(page.getByText('Revisit has no account and no server')).toBeVisible()
  await page.getByRole('button', { name: 'Look around with the sample' }).click()
  await expect(page.getByRole('button', { name: 'Sample workspace' })).toBeVisible()
  await expect(page.getByText('3 papers added')).toBeVisible(reading)
  await expect(page.getByRole('grid', { name: 'Papers' }).getByRole('row')).toHaveCount(4)

  await page.getByRole('link', { name: 'Community Transport for Older Residents', exact: true }).click()
  const last = page.getByRole('region', { name: 'Papers in this pack' }).getByRole('link').last()
  await last.click()
  await expect(last).toHaveAttribute('aria-current', 'location')
  const block = new URLSearchParams(new URL(page.url()).hash.split('?')[1]).get('block')
  expect(Number(block)).toBeGreaterThan(0)
  await expect(page.locator(`[data-paper-scroll] [data-index="${block}"]`)).toBeInViewport()
})

test('papers dropped anywhere in the window are read and listed', async ({ page }) => {
  await startEmpty(page)
  await page.keyboard.press('Control+5')
  await expect(page.getByRole('heading', { name: 'Reports', level: 1 })).toBeVisible()
  await dropPapers(page, [minutes('bus shelters'), progressReport], () =>
    expect(page.getByText('Drop papers to add them')).toBeVisible(),
  )
  await expect(page.getByText('Drop papers to add them')).toBeHidden()
  await expect(page.getByText('2 papers added')).toBeVisible(reading)
  const row = page.getByRole('row', { name: /Minutes on bus shelters\.txt/ })
  await expect(row).toContainText('4 June 2024')
  await expect(row).toContainText(/\d to review/)
  await page.getByRole('button', { name: 'Clear', exact: true }).click()
  await expect(page.getByText('2 papers added')).toBeHidden()
})

test('a paper that can’t be read says why and what to do, and can be tried again', async ({ page }) => {
  await startEmpty(page)
  await choosePapers(page, [brokenPaper, minutes('lamps')])
  const line = page.getByRole('listitem').filter({ hasText: 'Broken pack.pdf' })
  await expect(line).toContainText('is not a PDF that can be read', reading)
  await expect(line).toContainText('ask its author for the Word file')
  await expect(page.getByText('1 paper added, 1 could not be added')).toBeVisible(reading)
  await page.getByRole('button', { name: 'Try again: Broken pack.pdf' }).click()
  await expect(line).toContainText('is not a PDF that can be read', reading)
})

test('an import can be cancelled; the others go on', async ({ page }) => {
  await startEmpty(page)
  await choosePapers(page, [longMinutes('lamps'), minutes('benches')])
  await expect(page.getByText(/Adding papers: \d of \d done/)).toBeVisible(reading)
  await page.getByRole('button', { name: 'Cancel Minutes on lamps.txt' }).click()
  const line = page.getByRole('listitem').filter({ hasText: 'Minutes on lamps.txt' })
  await expect(line).toContainText('Cancelled', reading)
  await expect(page.getByText('1 paper added')).toBeVisible(reading)
  await expect(page.getByRole('row', { name: /Minutes on lamps/ })).toBeHidden()
})

test('the same paper twice is one paper', async ({ page }) => {
  await startEmpty(page)
  await choosePapers(page, [minutes('verges')])
  await expect(page.getByText('1 paper added')).toBeVisible(reading)
  await choosePapers(page, [minutes('verges')])
  await expect(page.getByText(/already/i)).toBeVisible(reading)
  await expect(page.getByRole('grid', { name: 'Papers' }).getByRole('row')).toHaveCount(2)

  await test.step('one that is almost the same is offered as a later version, and confirmed by keyboard', async () => {
    await choosePapers(page, [shelterReport('Shelters.html', 'four times')])
    await expect(page.getByRole('row', { name: /Shelters\.html/ })).toBeVisible(reading)
    await choosePapers(page, [shelterReport('Shelters (revised).html', 'twice')])
    await expect(page.getByRole('row', { name: /revised/ })).toBeVisible(reading)
    await page
      .getByRole('row', { name: /revised/ })
      .getByRole('link')
      .press('Enter')
    await expect(page.getByText('This looks like a new version of')).toBeVisible()
    const confirm = page.getByRole('button', { name: 'It is a new version' })
    await tabTo(page, confirm, 100)
    await page.keyboard.press('Enter')
    await expect(page.getByRole('heading', { name: 'A later version' })).toBeVisible()
    await expect(page.getByText('Of 1 citation: 1 changed.')).toBeVisible()
  })
})

test('everything about a paper works by keyboard alone', async ({ page }) => {
  await page.getByRole('button', { name: 'Start an empty workspace' }).press('Enter')
  const add = page.getByRole('button', { name: 'Add papers…' }).first()
  const chooser = page.waitForEvent('filechooser')
  await add.press('Enter')
  await (await chooser).setFiles([minutes('verges'), minutes('bins')])
  await expect(page.getByText('2 papers added')).toBeVisible(reading)

  const grid = page.getByRole('grid', { name: 'Papers' })
  await page.keyboard.press('Control+3')
  await page.keyboard.press('Control+2')
  await page.keyboard.press('F6')
  await page.keyboard.press('Shift+F6')
  await expect(async () => {
    await page.keyboard.press('F6')
    await expect(grid).toBeFocused({ timeout: 100 })
  }).toPass()
  await page.keyboard.press('End')
  await expect(page.locator(`[id="${await grid.getAttribute('aria-activedescendant')}"]`)).toHaveAttribute(
    'aria-rowindex',
    '3',
  )
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Places Scrutiny Panel')

  const marking = page.getByRole('combobox', { name: 'Marking' })
  await marking.press('ArrowDown')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await expect(marking).toHaveText('OFFICIAL-SENSITIVE')

  await page.getByRole('button', { name: 'Remove this paper' }).press('Enter')
  await expect(grid.getByRole('row')).toHaveCount(2)
  await page.keyboard.press('Control+z')
  await expect(grid.getByRole('row')).toHaveCount(3)
})

test('a link to words in a paper marks them, in a table cell too', async ({ page }) => {
  await startEmpty(page)
  await choosePapers(page, [progressReport])
  await page.getByRole('link', { name: 'Progress on bus shelters', exact: true }).click()
  await expect(page.getByRole('document', { name: 'Progress on bus shelters' })).toContainText(
    'Forty of sixty have one.',
  )
  await page.evaluate(() => {
    window.location.hash += '?block=2&row=2&cell=1&quote=changed%20in%20May'
  })
  await expect(page.locator('td mark')).toHaveText('changed in May')
  await expect(page.locator('td mark')).toBeInViewport()
})

test('papers are there again after a restart', async ({ app }) => {
  await startEmpty(app.page)
  await choosePapers(app.page, [minutes('hedges')])
  await expect(app.page.getByText('1 paper added')).toBeVisible(reading)
  const page = await app.relaunch()
  await expect(page.getByRole('row', { name: /Minutes on hedges\.txt/ })).toBeVisible(reading)
})

test('papers have no accessibility faults, light and dark', async ({ page }) => {
  expect(await accessibilityFaults(page)).toEqual([])
  await startEmpty(page)
  expect(await accessibilityFaults(page)).toEqual([])
  await choosePapers(page, [brokenPaper, progressReport])
  await expect(page.getByText('1 paper added, 1 could not be added')).toBeVisible(reading)
  expect(await accessibilityFaults(page)).toEqual([])
  await page.getByRole('link', { name: 'Progress on bus shelters', exact: true }).click()
  await expect(page.getByRole('document', { name: 'Progress on bus shelters' })).toContainText(
    'Forty of sixty have one.',
  )
  expect(await accessibilityFaults(page)).toEqual([])
  await page.keyboard.press('?')
  await expect(page.getByRole('dialog', { name: 'Keyboard' })).toBeVisible()
  expect(await accessibilityFaults(page)).toEqual([])
})
