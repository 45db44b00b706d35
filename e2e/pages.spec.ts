import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { accessibilityFaults } from './accessibility.ts'
import { expect, test } from './fixtures.ts'
import { ask, openSample } from './sample.ts'

/** pdf.js starts a worker of its own, which takes its time on a busy computer. */
const opening = { timeout: 40_000 }

test.describe.configure({ timeout: 120_000 })

/** How many of a drawn page's pixels are not paper. */
const inkOn = (page: Page, number: number): Promise<number> =>
  page.locator(`[data-page-picture="${number}"] canvas`).evaluate((canvas: HTMLCanvasElement) => {
    const { data } = canvas.getContext('2d')?.getImageData(0, 0, canvas.width, canvas.height) ?? { data: [] }
    let ink = 0
    for (let at = 0; at < data.length; at += 4) if ((data[at] ?? 255) < 128) ink += 1
    return ink
  })

test('a paper is shown as it was printed, with the quote marked, searched and zoomed', async ({
  app,
  page,
}) => {
  await openSample(page)
  const { rows } = await ask(page, 'candidates.sets', { waiting: true })
  const set = rows.find(({ stage, paperTitle }) => stage === 'decisions' && /minutes/i.test(paperTitle))
  if (set === undefined) throw new Error('The sample has no minutes.')
  await page.evaluate((id) => {
    window.location.hash = `#/queue/${id}`
  }, set.id)
  const pages = page.getByRole('document', { name: set.paperTitle })

  await test.step('the page is drawn, and the cited words are marked in view', async () => {
    await expect(pages.locator('[data-quote]').first()).toBeInViewport({ ratio: 1, ...opening })
    await expect(pages.locator('mark')).toContainText('surgery that has not changed')
    await expect.poll(() => inkOn(page, 1), opening).toBeGreaterThan(1000)
  })

  await test.step('the words can be selected on the page and copied with their source', async () => {
    await pages.getByText('Apologies for absence', { exact: false }).first().click({ clickCount: 3 })
    await page.getByRole('button', { name: 'More about this paper' }).click()
    await expect(page.getByRole('menuitem', { name: /Copy words/ })).toContainText('selected')
    await page.keyboard.press('Escape')
  })

  await test.step('every place is counted, and one goes from each to the next', async () => {
    await page.keyboard.press('Control+f')
    await page.keyboard.type('booking line')
    const count = page.getByRole('search').getByRole('status')
    await expect(count).toHaveText(/^\d+ of 3$/)
    const current = pages.locator('[data-hit="current"]').first()
    await expect(current).toBeInViewport()
    const before = await count.textContent()
    await page.keyboard.press('Enter')
    await expect(count).not.toHaveText(before ?? '')
    await expect(current).toBeInViewport()
    await page.keyboard.press('Shift+Enter')
    await expect(count).toHaveText(before ?? '')
    await page.getByRole('button', { name: 'Text', exact: true }).click()
    await expect(count).toHaveText(/^\d+ of 3$/)
    await expect(page.locator('span[data-hit="current"]')).toBeInViewport()
    await page.getByRole('button', { name: 'Page', exact: true }).click()
    await page.getByRole('textbox', { name: 'Find in this paper' }).press('Escape')
    await expect(pages).toBeFocused()
  })

  await test.step('zooming draws the page anew and keeps the place', async () => {
    const sheet = pages.getByRole('region', { name: 'Page 1' })
    const before = (await sheet.boundingBox())?.width ?? 0
    await page.keyboard.press('Control++')
    await expect.poll(async () => (await sheet.boundingBox())?.width ?? 0).toBeGreaterThan(before)
    await page.keyboard.press('Control+0')
    await expect.poll(async () => (await sheet.boundingBox())?.width).toBe(before)
  })

  await test.step('pages in small lead to a page', async () => {
    await page.getByRole('button', { name: 'Pages in small' }).click()
    const list = page.getByRole('listbox', { name: 'Pages' })
    await list.press('End')
    const last = list.getByRole('option').last()
    await expect(last).toHaveAttribute('aria-selected', 'true')
    expect(await accessibilityFaults(page)).toEqual([])
  })

  await test.step('the original opens in its own program', async () => {
    const opened = app.evaluate(
      ({ shell }) =>
        new Promise<string>((resolve) => {
          shell.openPath = (path) => {
            resolve(path)
            return Promise.resolve('')
          }
        }),
      null,
    )
    await page.getByRole('button', { name: 'More about this paper' }).click()
    await page.getByRole('menuitem', { name: /Open original/ }).click()
    expect(await opened).toMatch(/Places Scrutiny Panel minutes, 20 March 2025\.pdf$/)
  })

  await test.step('words that are on no page are looked for in the text, and a lost original says so', async () => {
    await page.evaluate((id) => {
      window.location.hash = `#/papers/${id}?block=3&quote=words+that+nobody+printed`
    }, set.paperId)
    await expect(page.getByText('could not be marked on page 1 as it looks')).toBeVisible(opening)
    await page.getByRole('button', { name: 'Show the page' }).click()
    await expect(page.locator('[data-page-picture="1"] canvas')).toBeVisible(opening)

    app.trouble.expect(/^console: .*404/)
    const { folder } = await ask(page, 'workspace.state', {})
    await rm(join(folder ?? '', 'files'), { recursive: true })
    await page.evaluate((id) => {
      window.location.hash = `#/papers/${id}`
    }, set.paperId)
    await page.keyboard.press('Control+3')
    await page.keyboard.press('Alt+ArrowLeft')
    await expect(
      page.getByText('The original file of this paper is not in the workspace any more.'),
    ).toBeVisible(opening)
    await expect(pages).toContainText('Apologies for absence')
  })
})
