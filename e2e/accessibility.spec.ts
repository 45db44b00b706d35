import type { Page } from '@playwright/test'
import { accessibilityFaults } from './accessibility.ts'
import { expect, test } from './fixtures.ts'
import { acceptEarlier, ask, openSample } from './sample.ts'

/** A scene with something on each screen: a review with an open round, an action, a ward, colours. */
const filledIn = async (page: Page) => {
  await openSample(page)
  await acceptEarlier(page)
  const [one] = (await ask(page, 'recommendations.list', {})).rows
  const [review] = (await ask(page, 'reviews.list', {})).rows
  if (one === undefined || review === undefined) throw new Error('The sample has nothing to look at.')
  const action = {
    text: 'Write to each school.',
    owner: null,
    dueDate: '2024-05',
    sourceWords: 'action plan, June',
    recommendationId: one.id,
  }
  await ask(page, 'actions.create', action)
  await ask(page, 'council.addTerm', { kind: 'ward', name: 'Mereside' })
  const round = { reviewId: review.id, bodyId: null, day: '2026-05-06', kind: 'other' } as const
  return { review: review.id, round: (await ask(page, 'revisits.start', round)).id }
}

test('no screen has accessibility faults, light or dark', async ({ page }) => {
  test.slow()
  await expect(page.getByRole('main')).toBeVisible()
  expect(await accessibilityFaults(page)).toEqual([])
  const { review, round } = await filledIn(page)
  const screens: readonly (readonly [hash: string, shows: string | RegExp])[] = [
    ['#/actions', 'Actions'],
    ['#/reviews', 'Reviews'],
    [`#/reviews/${review}`, 'Revisit rounds'],
    [`#/reviews/${review}?round=${round}`, 'Commentary for this round'],
    ['#/bodies', 'Bodies and roles'],
    ['#/settings/council', 'Council'],
    ['#/settings/lists', 'Wards'],
    ['#/settings/colours', 'Colours'],
    ['#/settings/clock', 'Time for responses'],
    ['#/settings/you', 'A second place'],
  ]
  for (const [hash, shows] of screens)
    await test.step(hash.replace(/[0-9a-f-]{36}/g, 'one'), async () => {
      await page.evaluate((to) => {
        window.location.hash = to
      }, hash)
      await page.getByRole('main').getByRole('heading', { name: shows, exact: true }).first().waitFor()
      expect(await accessibilityFaults(page)).toEqual([])
    })
  await test.step('a rule of the clock is removed, and comes back', async () => {
    await page.evaluate(() => {
      window.location.hash = '#/settings/clock'
    })
    const rule = page.getByRole('rowheader', { name: /^Executive/ })
    await page.getByRole('button', { name: 'Remove the rule Executive' }).press('Enter')
    const dialog = page.getByRole('alertdialog')
    await expect(dialog).toContainText('No response goes by this rule now.')
    expect(await accessibilityFaults(page)).toEqual([])
    await dialog.getByRole('button', { name: 'Remove the rule' }).press('Enter')
    await expect(rule).toBeHidden()
    await page.getByRole('group', { name: 'Rules, in order' }).and(page.locator(':focus')).waitFor()
    await page.keyboard.press('Control+z')
    await expect(rule).toBeVisible()
  })
})
