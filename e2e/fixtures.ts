import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test as base, expect, type Page } from '@playwright/test'
import { type HostName, type StartedApp, startApp } from './app.ts'
import { putSample } from './prepared-sample.ts'
import { type Trouble, watchTrouble } from './trouble.ts'

/** The app in a spec: started, watched for trouble, and quit at the end. */
export type AppUnderTest = {
  readonly userDataDir: string
  /** The window's page; a new one after `relaunch`. */
  readonly page: Page
  readonly trouble: Trouble
  readonly evaluate: StartedApp['evaluate']
  /** Quits (unless killed) and starts again on the same user data. */
  readonly relaunch: () => Promise<Page>
  readonly kill: () => Promise<void>
  /** The path that the next save dialogs answer; null cancels them. */
  readonly answerSaveDialogs: (path: string | null) => Promise<void>
}

/** Which host runs the specs. */
export type HostOption = { host: HostName }

type Fixtures = { userDataDir: string; app: AppUnderTest; page: Page }

const answerSave = (app: StartedApp, path: string | null): Promise<void> =>
  app.evaluate(({ dialog }, file: string | null) => {
    dialog.showSaveDialog = () => Promise.resolve({ canceled: file === null, filePath: file ?? '' })
  }, path)

export const test = base.extend<Fixtures, HostOption>({
  host: ['chromium', { option: true, scope: 'worker' }],
  userDataDir: async ({ browserName }, use) => {
    const folder = await mkdtemp(join(tmpdir(), `revisit-e2e-${browserName}-`))
    await putSample(folder)
    await use(folder)
    await rm(folder, { recursive: true, force: true, maxRetries: 5 })
  },
  app: async ({ userDataDir, host }, use) => {
    const trouble = watchTrouble()
    let running: StartedApp | undefined = await startApp(host, userDataDir, trouble)
    const current = (): StartedApp => {
      if (running === undefined) throw new Error('The app was killed: relaunch it first.')
      return running
    }
    await use({
      userDataDir,
      trouble,
      get page() {
        return current().page
      },
      evaluate: (fn, arg) => current().evaluate(fn, arg),
      answerSaveDialogs: (path) => answerSave(current(), path),
      relaunch: async () => {
        await running?.close()
        running = await startApp(host, userDataDir, trouble)
        return running.page
      },
      kill: async () => {
        await running?.kill()
        running = undefined
      },
    })
    await running?.close()
    expect(trouble.complaints(), 'nothing went wrong beside what was looked at').toEqual([])
  },
  page: async ({ app }, use) => use(app.page),
})

export { expect } from '@playwright/test'
