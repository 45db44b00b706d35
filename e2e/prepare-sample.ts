import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startApp } from './app.ts'
import { expect, test as base } from '@playwright/test'
import type { HostOption } from './fixtures.ts'
import { keepSample } from './prepared-sample.ts'
import { ask, openSample } from './sample.ts'
import { watchTrouble } from './trouble.ts'

const test = base.extend<HostOption>({ host: ['chromium', { option: true }] })

test('the sample’s papers are read, found in and listed', async ({ host }) => {
  const userDataDir = await mkdtemp(join(tmpdir(), 'revisit-e2e-sample-'))
  const trouble = watchTrouble()
  const app = await startApp(host, userDataDir, trouble)
  await openSample(app.page)
  const { jobs } = await ask(app.page, 'papers.jobs', {})
  expect(jobs.map(({ state }) => state)).toEqual(['done', 'done', 'done'])
  await app.close()
  expect(trouble.complaints()).toEqual([])
  await keepSample(userDataDir)
  await rm(userDataDir, { recursive: true, force: true, maxRetries: 5 })
})
