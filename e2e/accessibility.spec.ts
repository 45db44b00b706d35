import { accessibilityFaults } from './accessibility.ts'
import { expect, test } from './fixtures.ts'

test('the first screen has no accessibility faults', async ({ page }) => {
  await expect(page.getByRole('main')).toBeVisible()
  expect(await accessibilityFaults(page)).toEqual([])
})
