import { startApp } from '../app.ts'
import { expect, test } from '../fixtures.ts'
import { watchTrouble } from '../trouble.ts'

test('a second Revisit on the same user data ends at once', async ({ app }, info) => {
  test.skip(info.project.name === 'electron', 'Playwright waits for a window that must not come')
  await expect(startApp('chromium', app.userDataDir, watchTrouble())).rejects.toThrow(/The app ended \(0\)/)
  await expect(app.page.getByRole('main')).toBeVisible()
})
