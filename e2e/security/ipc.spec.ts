import { test as alone } from '../fixtures.ts'
import { ask } from './bridge.ts'
import { expect, test } from './shared-app.ts'

const refused = { ok: false, reason: { code: 'bad-request' } }

test('a channel that is not in the contract is refused', async ({ page }) => {
  for (const name of ['no.such', 'constructor', '__proto__', 'toString', '']) {
    expect(await ask(page, name)).toMatchObject(refused)
  }
})

test('a payload that does not fit the schema is refused', async ({ page }) => {
  expect(await ask(page, 'papers.list', { limit: 1_000_000 })).toMatchObject(refused)
  expect(await ask(page, 'papers.get', { id: { $ne: null } })).toMatchObject(refused)
  expect(await ask(page, 'papers.get', null)).toMatchObject(refused)
})

test('a value that only some hosts could carry is refused', async ({ page }) => {
  expect(await ask(page, 'papers.list', { filter: { text: new Map([['a', 1]]) } })).toMatchObject(refused)
  expect(await ask(page, 'papers.list', { filter: { text: 10n } })).toMatchObject(refused)
  expect(await ask(page, 'papers.list', { filter: { text: Number.NaN } })).toMatchObject(refused)
})

// It leaves the app's page for good.
alone('a document that is not our page is not heard, though the preload runs in it', async ({ page }) => {
  await page.goto('about:blank')
  expect(await ask(page, 'workspace.state')).toMatchObject({
    ok: false,
    reason: { code: 'untrusted-sender' },
  })
})
