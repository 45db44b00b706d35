import { expect, test } from './shared-app.ts'

test('the page has the three functions of the bridge and nothing of Node or Electron', async ({ page }) => {
  const found = await page.evaluate(() => ({
    bridge: Object.keys(Reflect.get(window, 'revisit') as object).toSorted(),
    leaks: [
      'require',
      'process',
      'module',
      'Buffer',
      'electron',
      'ipcRenderer',
      '__hostSend',
      '__hostDeliver',
    ].filter((name) => name in window),
  }))
  expect(found).toEqual({ bridge: ['on', 'pathForFile', 'request'], leaks: [] })
})

test('the page cannot change the bridge', async ({ page }) => {
  const changed = await page.evaluate(() => {
    const bridge = Reflect.get(window, 'revisit') as object
    const before = Reflect.get(bridge, 'request') as unknown
    Reflect.set(bridge, 'request', () => 'mine')
    Reflect.set(window, 'revisit', { request: () => 'mine' })
    return Reflect.get(Reflect.get(window, 'revisit') as object, 'request') !== before
  })
  expect(changed).toBe(false)
})

test('what the page does to its own built-ins does not reach the preload', async ({ page }) => {
  const answer = await page.evaluate(() => {
    JSON.stringify = () => '{"name":"stolen"}'
    const bridge = Reflect.get(window, 'revisit') as {
      request: (name: string, payload: object) => Promise<unknown>
    }
    return bridge.request('no.such', {})
  })
  expect(answer).toMatchObject({ ok: false, reason: { code: 'bad-request' } })
})
