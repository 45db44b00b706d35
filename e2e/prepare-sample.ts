import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startApp } from './app.ts'
import { expect, test as base } from '@playwright/test'
import type { HostOption } from './fixtures.ts'
import { keepSample } from './prepared-sample.ts'
import { ask, openSample } from './sample.ts'
import { watchTrouble } from './trouble.ts'

const test = base.extend<HostOption>({ host: ['chromium', { option: true }] })

const samples = join(import.meta.dirname, '../resources/sample')

test('the sample opens on Home with its story told; its papers are kept for the specs', async ({ host }) => {
  test.slow()
  const userDataDir = await mkdtemp(join(tmpdir(), 'revisit-e2e-sample-'))
  const trouble = watchTrouble()
  const { page, close } = await startApp(host, userDataDir, trouble)
  await openSample(page)
  await expect(page.getByRole('region', { name: 'Responses overdue' }).getByRole('listitem')).toHaveCount(1)
  expect((await ask(page, 'workspace.state', {})).counts).toMatchObject({ papers: 3, recommendations: 19 })

  // The specs begin with the same papers, and with nothing decided.
  const folder = join(userDataDir, 'Papers alone')
  await ask(page, 'workspace.create', { folder })
  const files = (await readdir(samples)).toSorted().map((name) => ({ path: join(samples, name) }))
  await ask(page, 'papers.import', { files })
  const states = async () => (await ask(page, 'papers.jobs', {})).jobs.map(({ state }) => state)
  await expect.poll(states, { timeout: 60_000 }).toEqual(['done', 'done', 'done'])
  await close()
  expect(trouble.complaints()).toEqual([])
  await keepSample(folder)
  await rm(userDataDir, { recursive: true, force: true, maxRetries: 5 })
})
