import type { Page } from '@playwright/test'
import { accessibilityFaults } from './accessibility.ts'
import { expect, test } from './fixtures.ts'
import { ask, openSample, tabTo } from './sample.ts'

const candidate = (page: Page, number: number) =>
  page.getByRole('button', { name: new RegExp(`^(\\w+ )?Recommendation ${number}\\b`) })
const said = (page: Page) => page.getByRole('main').getByRole('status')

const openEarlier = async (page: Page): Promise<void> => {
  await page.keyboard.press('Control+3')
  const set = page.getByRole('link', { name: /Earlier recommendations/ })
  await set.waitFor()
  await tabTo(page, set)
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { name: 'Earlier recommendations', level: 1 })).toBeVisible()
  await expect(candidate(page, 1)).toBeFocused()
}

test('a whole set is decided without a mouse', async ({ page }) => {
  test.slow()
  await openSample(page)
  await openEarlier(page)
  await expect(page.locator('mark').first()).toContainText('It is not clear to residents')

  await test.step('nothing is accepted before the set is confirmed', async () => {
    await page.keyboard.press('a')
    await expect(page.getByText('Confirm the set before you accept')).toBeVisible()
    await expect(page.getByRole('button', { name: 'Confirm set' })).toBeFocused()
    await page.keyboard.press('Enter')
    await expect(said(page)).toHaveText('The set is confirmed. 8 candidates waiting.')
    await expect(candidate(page, 1)).toBeFocused()
  })

  await test.step('accept goes on to the next, in the list and in the paper', async () => {
    await page.keyboard.press('a')
    await expect(said(page)).toHaveText('Accepted Recommendation 1. Next: Recommendation 2. 7 waiting.')
    await expect(candidate(page, 2)).toBeFocused()
    await expect(page.locator('mark').first()).toContainText('That every shelter be inspected')
  })

  await test.step('edit in place, then accept', async () => {
    await page.keyboard.press('e')
    await expect(page.getByRole('textbox', { name: 'Words', exact: true })).toBeFocused()
    await page.keyboard.press('Control+End')
    await page.keyboard.type(' A register is kept.')
    await page.keyboard.press('Control+Enter')
    await expect(said(page)).toHaveText('Saved what you changed.')
    await expect(candidate(page, 2)).toBeFocused()
    await page.keyboard.press('a')
    await expect(candidate(page, 3)).toBeFocused()
  })

  await test.step('a dismissal is taken back', async () => {
    await page.keyboard.press('d')
    await expect(said(page)).toHaveText('Dismissed Recommendation 3. Next: Recommendation 4. 5 waiting.')
    await page.keyboard.press('u')
    await expect(said(page)).toHaveText(/^Undone/)
    await expect(candidate(page, 3)).toBeFocused()
    await expect(page.getByRole('button', { name: 'Accept', exact: true })).toBeVisible()
  })

  await test.step('merge into one already tracked', async () => {
    await page.keyboard.press('m')
    const dialog = page.getByRole('dialog', { name: /Merge Recommendation 3/ })
    await expect(dialog.getByLabel('Search tracked recommendations')).toBeFocused()
    await page.keyboard.type('plate')
    const choice = dialog.getByRole('radio', { name: /plate fixed/ })
    await expect(dialog.getByRole('radio')).toHaveCount(1)
    await tabTo(page, choice)
    await page.keyboard.press('Space')
    await tabTo(page, dialog.getByRole('button', { name: 'Merge' }))
    await page.keyboard.press('Enter')
    await expect(said(page)).toHaveText('Merged Recommendation 3. Next: Recommendation 4. 5 waiting.')
    await expect(candidate(page, 4)).toBeFocused()
  })

  await test.step('moving decides nothing, and the rest is accepted at once', async () => {
    await page.keyboard.press('j')
    await expect(candidate(page, 5)).toBeFocused()
    await page.keyboard.press('ArrowUp')
    await expect(candidate(page, 4)).toBeFocused()
    await page.keyboard.press('Shift+A')
    await expect(said(page)).toHaveText('Accepted 5 candidates. Nothing waits in this set.')
    await expect(page.getByRole('link', { name: /^Next:/ })).toBeFocused()
  })

  // The window shows a decision at once; main has kept it a moment later.
  const tracked = async () => (await ask(page, 'recommendations.list', {})).rows
  await expect
    .poll(async () => (await tracked()).map(({ number }) => number))
    .toEqual(['1', '2', '4', '5', '6', '7', '8'])
  const rows = await tracked()
  expect(rows[1]?.text).toContain('A register is kept.')
  expect(rows[0]?.latestCommentary).toContain('A programme has been drawn up')

  await page.keyboard.press('Enter')
  await expect(page.getByRole('form', { name: 'Confirm the set' })).toBeVisible()
})

test('letters do nothing where they are typed, or once they are switched off', async ({ page }) => {
  await openSample(page)
  await openEarlier(page)
  await page.getByLabel('Body').focus()
  await page.keyboard.type('dad')
  await expect(page.getByRole('region', { name: 'Candidates' })).toContainText('0 of 8 candidates decided')

  await tabTo(page, page.getByRole('button', { name: 'Keys' }))
  await page.keyboard.press('Enter')
  await tabTo(page, page.getByRole('switch', { name: 'Single letters decide' }))
  await page.keyboard.press('Space')
  await page.keyboard.press('Escape')
  await candidate(page, 1).focus()
  await page.keyboard.press('d')
  await expect(page.getByRole('region', { name: 'Candidates' })).toContainText('0 of 8 candidates decided')
  await page.keyboard.press('ArrowDown')
  await expect(candidate(page, 2)).toBeFocused()
})

test('the review queue is accessible, light and dark', async ({ page }) => {
  test.slow()
  await openSample(page)
  await page.keyboard.press('Control+3')
  await page.getByRole('link', { name: 'Start reviewing' }).waitFor()
  expect(await accessibilityFaults(page)).toEqual([])
  await openEarlier(page)
  await page.locator('mark').first().waitFor()
  expect(await accessibilityFaults(page)).toEqual([])
  await page.keyboard.press('e')
  await page.getByRole('form', { name: 'Edit before accepting' }).waitFor()
  expect(await accessibilityFaults(page)).toEqual([])
  await page.keyboard.press('Escape')
  await page.keyboard.press('m')
  await page.getByRole('dialog').waitFor()
  expect(await accessibilityFaults(page)).toEqual([])
})
