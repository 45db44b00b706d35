import type { Page } from '@playwright/test'
import { accessibilityFaults } from './accessibility.ts'
import { expect, test } from './fixtures.ts'
import { acceptEarlier, ask, openSample, tabTo } from './sample.ts'

const opened = (page: Page) => page.getByRole('article', { name: 'Recommendation' })

/** Opens the second recommendation from the list, by keyboard. */
const openSecond = async (page: Page): Promise<void> => {
  await page.getByRole('link', { name: 'Recommendations' }).waitFor()
  await page.keyboard.press('Control+4')
  const grid = page.getByRole('grid', { name: 'Recommendations' })
  await expect(grid.getByRole('row', { name: /That every shelter be inspected/ })).toBeVisible()
  await tabTo(page, grid)
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { name: 'Recommendation 2' })).toBeVisible()
}

const openedId = (page: Page): string => /recommendations\/([^?]+)/.exec(page.url())?.[1] ?? ''

test('progress and judgement are recorded by keyboard, and what was typed survives a crash', async ({
  app,
}) => {
  test.slow()
  let { page } = app
  await openSample(page)
  await acceptEarlier(page)
  await openSecond(page)
  await expect(opened(page)).toBeFocused()

  await test.step('a half-typed update is there again after a crash', async () => {
    await page.keyboard.press('n')
    await expect(page.getByLabel('Commentary / progress')).toBeFocused()
    await page.keyboard.type('Two inspectors were appointed.')
    const key = `progress:${openedId(page)}`
    await expect
      .poll(async () => (await ask(page, 'drafts.get', { key })).content)
      .toContain('Two inspectors were appointed.')
    await app.kill()
    page = await app.relaunch()
    await openSecond(page)
    await expect(page.getByLabel('Commentary / progress')).toHaveValue('Two inspectors were appointed.')
    await expect(page.getByText('This is what you were typing before.')).toBeVisible()
  })

  await test.step('it is finished and saved', async () => {
    const form = page.getByRole('form', { name: 'New progress update' })
    await tabTo(page, form.getByRole('combobox', { name: 'Delivery, as claimed' }))
    await page.keyboard.type('on tr')
    await page.keyboard.press('Enter')
    await tabTo(page, form.getByLabel('Evidence', { exact: true }))
    await page.keyboard.type('Letter of appointment')
    await tabTo(page, form.getByLabel('Date of the evidence'))
    await page.keyboard.type('3 May 2024')
    await tabTo(page, form.getByLabel('Where this comes from'))
    await page.keyboard.type('phone call, 6 May')
    await page.keyboard.press('Control+Enter')
    await expect(form).toBeHidden()
    await expect(opened(page)).toBeFocused()
    const progress = page.getByRole('region', { name: 'Progress' })
    await expect(progress.getByRole('listitem').first()).toContainText('On track')
    await expect(progress.getByRole('listitem').first()).toContainText('Letter of appointment, 3 May 2024')
  })

  await test.step('the judgement stands beside response and delivery, and is taken back', async () => {
    await tabTo(page, page.getByRole('button', { name: 'Record judgement' }))
    await page.keyboard.press('Enter')
    const form = page.getByRole('form', { name: 'New judgement' })
    await expect(form.getByRole('combobox', { name: 'The panel decided' })).toBeFocused()
    await page.keyboard.type('signed')
    await page.keyboard.press('Enter')
    await tabTo(page, form.getByLabel('Minute reference'))
    await page.keyboard.type('Minute 88')
    await page.keyboard.press('Control+Enter')
    await expect(form).toBeHidden()
    const standing = opened(page).getByRole('definition')
    await expect(standing.filter({ hasText: 'Signed off' })).toBeVisible()
    await expect(standing.filter({ hasText: 'On track' })).toBeVisible()
    await expect(standing.filter({ hasText: 'Awaiting' })).toBeVisible()
    await page.keyboard.press('Control+z')
    await expect(standing.filter({ hasText: 'Not reviewed' })).toBeVisible()
    await expect(standing.filter({ hasText: 'On track' })).toBeVisible()
  })

  const kept = await ask(page, 'recommendations.get', { id: openedId(page) })
  expect(kept.updates.at(-1)).toMatchObject({
    commentary: 'Two inspectors were appointed.',
    status: 'on track',
    evidence: 'Letter of appointment',
    evidenceDate: '2024-05-03',
    source: { from: 'typed', words: 'phone call, 6 May' },
  })
  expect(kept.judgements).toEqual([])

  await page.keyboard.press('Escape')
  await expect(page.getByRole('grid', { name: 'Recommendations' })).toBeFocused()
})

test('a citation opens the paper at its words, and the filter is one key away', async ({ page }) => {
  await openSample(page)
  await acceptEarlier(page)
  await openSecond(page)
  const source = opened(page)
    .getByRole('button', { name: /Community Transport/ })
    .first()
  await tabTo(page, source)
  await page.keyboard.press('Enter')
  const drawer = page.getByRole('dialog')
  await expect(drawer.locator('mark').first()).toContainText('That every shelter be inspected twice a year')
  await page.keyboard.press('Escape')
  await expect(drawer).toBeHidden()
  await expect(source).toBeFocused()

  await page.keyboard.press('Escape')
  await expect(page.getByRole('grid', { name: 'Recommendations' })).toBeFocused()
  await page.keyboard.press('/')
  await page.keyboard.type('lighting')
  const rows = page.getByRole('grid', { name: 'Recommendations' }).getByRole('row')
  await expect(rows).toHaveCount(2)
  await expect(rows.last()).toContainText('solar lighting')

  await test.step('Ctrl+K finds an action by what has been said of it, and opens it', async () => {
    const { id } = await ask(page, 'actions.create', {
      text: 'Order the lamps.',
      owner: null,
      dueDate: null,
      sourceWords: 'panel meeting',
      recommendationId: null,
    })
    await ask(page, 'actions.addProgress', {
      id,
      date: null,
      status: null,
      commentary: 'A quotation was asked for.',
      evidence: null,
      evidenceDate: null,
      sourceWords: 'e-mail',
    })
    await page.keyboard.press('Control+k')
    await page.keyboard.type('quotation')
    const hit = page.getByRole('option', { name: /Order the lamps/ })
    await expect(hit).toHaveAttribute('aria-selected', 'true')
    await page.keyboard.press('Enter')
    await expect(page.getByRole('article', { name: 'Action' })).toContainText('Order the lamps.')
  })
})

test('the register and the report are accessible, light and dark', async ({ page }) => {
  test.slow()
  await openSample(page)
  await acceptEarlier(page)
  await page.keyboard.press('Control+4')
  await page.getByRole('row', { name: /That every shelter/ }).waitFor()
  expect(await accessibilityFaults(page)).toEqual([])
  await openSecond(page)
  await page.keyboard.press('n')
  await page.getByRole('form', { name: 'New progress update' }).waitFor()
  expect(await accessibilityFaults(page)).toEqual([])
  await page.keyboard.press('Escape')
  await page.keyboard.press('Control+5')
  await page.getByRole('heading', { name: 'No reports yet' }).waitFor()
  expect(await accessibilityFaults(page)).toEqual([])
})
