import { expect, test } from './shared-app.ts'

const addresses = ['https://example.org/', 'app://revisit/assets/other.html', 'app://elsewhere/']

for (const address of addresses) {
  test(`the window does not go to ${address}`, async ({ app, page }) => {
    app.trouble.expect(/^(cancelled by the app|request|console): /)
    const before = page.url()
    await page.evaluate((to) => {
      // The host's browser knows app:// by another name.
      location.href =
        location.protocol === 'app:' ? to : to.replace(/^app:\/\/([^/]+)/, 'https://$1.app.invalid')
    }, address)
    await page.waitForTimeout(500)
    expect(page.url()).toBe(before)
    await expect(page.getByRole('main')).toBeVisible()
  })
}

test('no second window opens', async ({ app, page }) => {
  app.trouble.expect(/^(cancelled by the app|request|console): /)
  await page.evaluate(() => {
    window.open('https://example.org/')
    const link = Object.assign(document.createElement('a'), {
      href: 'https://example.org/',
      target: '_blank',
    })
    document.body.append(link)
    link.click()
  })
  await page.waitForTimeout(500)
  // The stand-in's browser can only close what it could not keep from opening, in its own time.
  await expect.poll(() => page.context().pages().length).toBe(1)
  expect(await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length, null)).toBe(1)
})
