import { expect, test } from '../fixtures.ts'

test('a request that leaves the app is cancelled even where the page’s policy is broken', async ({
  app,
  page,
}) => {
  app.trouble.expect(/(cancelled by the app|request): https:\/\/example\.org\/collect/)
  app.trouble.expect(/^console: .*(ERR_BLOCKED_BY_CLIENT|CORS)/)
  const cdp = await page.context().newCDPSession(page)
  await cdp.send('Page.setBypassCSP', { enabled: true })
  await page.reload()
  const reached = await page.evaluate(() =>
    fetch('https://example.org/collect?what=everything', { mode: 'no-cors' }).then(
      () => true,
      () => false,
    ),
  )
  expect(reached).toBe(false)
})
