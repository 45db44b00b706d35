import { expect, test } from './shared-app.ts'

test('inline scripts, handlers and frames do not run', async ({ app, page }) => {
  app.trouble.expect(/policy violation: script-src-elem/)
  app.trouble.expect(/policy violation: script-src-attr/)
  app.trouble.expect(/policy violation: (frame-src|default-src)/)
  app.trouble.expect(/^console: .*Content Security Policy/)
  const ran = await page.evaluate(async () => {
    const script = document.createElement('script')
    script.textContent = 'window.hostile = true'
    document.body.append(script)
    const image = document.createElement('img')
    image.setAttribute('onerror', 'window.hostile = true')
    image.src = 'data:,'
    document.body.append(image)
    const frame = document.createElement('iframe')
    frame.src = '/index.html'
    document.body.append(frame)
    await new Promise((done) => setTimeout(done, 300))
    return 'hostile' in window
  })
  expect(ran).toBe(false)
})

test('the page can reach no other origin', async ({ app, page }) => {
  app.trouble.expect(/policy violation: connect-src/)
  app.trouble.expect(/policy violation: img-src/)
  // Asked for by the page, and stopped before it went anywhere.
  app.trouble.expect(/^request: https:\/\/example\.org\//)
  app.trouble.expect(/^console: .*Content Security Policy/)
  const reached = await page.evaluate(async () => {
    const image = new Image()
    image.src = 'https://example.org/pixel.png'
    const loaded = new Promise((done) => {
      image.addEventListener('load', () => done('image'))
      image.addEventListener('error', () => done('nothing'))
    })
    const fetched = await fetch('https://example.org/').then(
      () => 'fetch',
      () => 'nothing',
    )
    return [await loaded, fetched]
  })
  expect(reached).toEqual(['nothing', 'nothing'])
})

test('the page is sent with the policy of the design', async ({ page }) => {
  const policy = await page.evaluate(async () => (await fetch('/')).headers.get('content-security-policy'))
  expect(policy).toBe(
    "default-src 'none'; script-src 'self'; worker-src 'self'; " +
      "style-src 'self' 'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='; img-src 'self' blob: data:; " +
      "font-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
  )
})
