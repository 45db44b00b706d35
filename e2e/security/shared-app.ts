import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test as base, expect, type Page } from '@playwright/test'
import { type StartedApp, startApp } from '../app.ts'
import type { HostOption } from '../fixtures.ts'
import { type Trouble, watchTrouble } from '../trouble.ts'

type SharedApp = Pick<StartedApp, 'evaluate' | 'page'> & { readonly trouble: Trouble }

type Running = StartedApp & { readonly trouble: Trouble }

/**
 * Specs that try what the page may not do and leave the app as it was: they share one started app, each with
 * the page loaded anew and trouble of its own.
 */
export const test = base.extend<{ app: SharedApp; page: Page }, HostOption & { running: Running }>({
  host: ['chromium', { option: true, scope: 'worker' }],
  running: [
    async ({ host }, use) => {
      const userDataDir = await mkdtemp(join(tmpdir(), 'revisit-e2e-shared-'))
      const trouble = watchTrouble()
      const app = await startApp(host, userDataDir, trouble)
      await use({ ...app, trouble })
      await app.close()
      await rm(userDataDir, { recursive: true, force: true, maxRetries: 5 })
      expect(trouble.complaints(), 'nothing went wrong between the specs').toEqual([])
    },
    { scope: 'worker' },
  ],
  app: async ({ running }, use) => {
    await use(running)
    running.report()
    const complaints = running.trouble.complaints()
    await running.page.reload()
    running.trouble.forget()
    expect(complaints, 'nothing went wrong beside what was looked at').toEqual([])
  },
  page: async ({ running }, use) => use(running.page),
})

export { expect } from '@playwright/test'
