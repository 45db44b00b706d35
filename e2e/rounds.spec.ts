import type { Page } from '@playwright/test'
import { expect, test } from './fixtures.ts'
import { acceptEarlier, ask, openSample, tabTo } from './sample.ts'

const lines = (page: Page) => page.getByRole('listbox', { name: 'Recommendations of the round' })
const pane = (page: Page) => page.getByRole('article', { name: 'Recommendation' })
const commentary = (page: Page) => pane(page).getByRole('textbox', { name: /Commentary|Say it again/ })

const press = (page: Page, name: string): Promise<void> =>
  page.getByRole('button', { name, exact: true }).press('Enter')

const openReview = async (page: Page): Promise<void> => {
  await page.keyboard.press('Control+8')
  const grid = page.getByRole('grid', { name: 'Reviews' })
  await grid.getByRole('row', { name: /Bus Shelters/ }).waitFor()
  await tabTo(page, grid)
  await page.keyboard.press('Enter')
  await expect(page.getByRole('article', { name: 'Review' })).toBeFocused()
}

const startRound = async (page: Page, day: string): Promise<void> => {
  await press(page, 'Start a round')
  await expect(page.getByRole('form').getByLabel('Meeting on')).toBeFocused()
  await page.keyboard.press('Control+a')
  await page.keyboard.type(day)
  await page.keyboard.press('Control+Enter')
  await expect(lines(page)).toBeFocused()
}

const say = async (page: Page, words: string): Promise<void> => {
  await expect(commentary(page)).toBeEnabled()
  await page.keyboard.press('Enter')
  await expect(commentary(page)).toBeFocused()
  await page.keyboard.type(words)
  await page.keyboard.press('Control+Enter')
  await expect(lines(page)).toBeFocused()
}

test('two rounds are worked down by keyboard, and the first prints as it was though the panel was renamed', async ({
  page,
}) => {
  test.slow()
  await openSample(page)
  await acceptEarlier(page)
  await openReview(page)

  await test.step('a recommendation asks for the revisit, and a person confirms its date', async () => {
    await press(page, 'Set October 2023')
    await expect(page.getByRole('heading', { name: 'Revisit: October 2023' })).toBeVisible()
  })

  await test.step('the first round: words, as reported, a judgement', async () => {
    await startRound(page, '14 may 2024')
    await say(page, 'A plate is on every shelter.')
    await expect(page.getByText('1 of 10 done')).toBeVisible()
    await page.keyboard.press('a')
    await expect(page.getByText('2 of 10 done')).toBeVisible()
    await page.keyboard.press('Home')
    await expect(pane(page)).toContainText('A plate is on every shelter.')
    await page.keyboard.press('g')
    await expect(page.getByRole('combobox', { name: 'The panel decided' })).toBeFocused()
    await page.keyboard.type('con')
    await page.keyboard.press('Enter')
    await page.keyboard.press('Tab')
    await page.keyboard.type('Minute 21')
    await page.keyboard.press('Control+Enter')
    await expect(page.getByText('2 of 10 done, 1 judged')).toBeVisible()
  })

  await test.step('freezing says first that it can’t be undone', async () => {
    await press(page, 'Freeze…')
    const dialog = page.getByRole('alertdialog')
    await expect(dialog).toContainText('This can’t be undone.')
    await expect(dialog).toContainText('8 recommendations of 10 have no commentary of this round yet.')
    await tabTo(page, dialog.getByRole('button', { name: 'Freeze for good' }))
    await page.keyboard.press('Enter')
    const preview = page.getByRole('region', { name: 'Preview' })
    await expect(preview).toContainText('as put to Environment Scrutiny Panel, meeting on 14 May 2024')
    await expect(preview).toContainText('The panel’s judgement: continue monitoring (Minute 21).')
  })

  const { rows: reviews } = await ask(page, 'reviews.list', {})
  const reviewId = reviews[0]?.id ?? ''
  const printed = async (roundId: string) =>
    JSON.stringify(await ask(page, 'reports.preview', { template: 'revisit', reviewId, roundId }))
  const first = (await ask(page, 'reviews.get', { id: reviewId })).rounds[0]?.id ?? ''
  const before = await printed(first)

  await test.step('the panel is renamed', async () => {
    await page.keyboard.press('Control+9')
    const grid = page.getByRole('grid', { name: 'Bodies' })
    await grid.getByRole('row', { name: /Environment Scrutiny Panel/ }).waitFor()
    await tabTo(page, grid)
    await page.keyboard.press('Enter')
    await press(page, 'Record what it became')
    await expect(page.getByRole('combobox', { name: 'Became' })).toBeFocused()
    await page.keyboard.type('Communities Scrutiny Panel')
    await page.keyboard.press('Tab')
    await page.keyboard.type('May 2025')
    await page.keyboard.press('Control+Enter')
    await expect(page.getByText('Became Communities Scrutiny Panel (May 2025)')).toBeVisible()
  })

  await test.step('the second round knows what was said, and by whom it is held now', async () => {
    await openReview(page)
    await startRound(page, '13 may 2025')
    await expect(page.getByRole('heading', { name: /13 May 2025, Communities Scrutiny Panel/ })).toBeVisible()
    await expect(page.getByRole('heading', { name: 'Since the round of 14 May 2024' })).toBeVisible()
    await say(page, 'a plate is on every shelter')
    await page.keyboard.press('k')
    await expect(pane(page)).toContainText('These are the same words as in the round before.')
  })

  const second = (await ask(page, 'reviews.get', { id: reviewId })).rounds[0]?.id ?? ''
  expect(await printed(second)).toContain('as put to Communities Scrutiny Panel')
  expect(await printed(first)).toBe(before)
})
