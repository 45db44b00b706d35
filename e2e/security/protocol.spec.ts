import { expect, test } from './shared-app.ts'

const ways = [
  '/..%2f..%2fpackage.json',
  '/%2e%2e/%2e%2e/package.json',
  '/assets/..%5c..%5c..%5cpackage.json',
  '/assets/%2e%2e%2f%2e%2e%2fmain/index.js',
  '/C:%5cWindows%5cwin.ini',
  '/%00index.html',
  '/assets',
]

test('no way of writing a path leads out of the renderer’s folder', async ({ app, page }) => {
  app.trouble.expect(/^console: .*404/)
  for (const way of ways) {
    const status = await page.evaluate(async (path) => (await fetch(path)).status, way)
    expect(status, way).toBe(404)
  }
})

test('the protocol takes nothing but reading and uploads', async ({ app, page }) => {
  app.trouble.expect(/^console: .*405/)
  for (const [method, path] of [
    ['POST', '/index.html'],
    ['DELETE', '/index.html'],
    ['PUT', '/upload'],
  ] as const) {
    const status = await page.evaluate(async ([how, where]) => (await fetch(where, { method: how })).status, [
      method,
      path,
    ] as const)
    expect(status, `${method} ${path}`).toBe(405)
  }
})

test('an upload answers an id, and its name leads nowhere', async ({ page }) => {
  const answer = await page.evaluate(async () => {
    const name = encodeURIComponent('../../../escape.docx')
    return (await (
      await fetch(`/upload?name=${name}`, { method: 'POST', body: new Blob(['words']) })
    ).json()) as unknown
  })
  expect((answer as { upload: string }).upload).toMatch(/^[0-9a-f-]{36}$/)
})
