import { _electron, type Page } from '@playwright/test'
import { findBrowser } from '../tools/browser.ts'
import { electronBinary } from '../tools/electron-binary.ts'
import { launchHost } from './hosts/chromium/index.ts'
import type { Trouble } from './trouble.ts'

export type HostName = 'chromium' | 'electron'

type Main = typeof Electron.CrossProcessExports

/** The app as started once, on either host. */
export type StartedApp = {
  readonly page: Page
  readonly evaluate: <Arg, T>(fn: (electron: Main, arg: Arg) => T | Promise<T>, arg: Arg) => Promise<T>
  /** Tells the watch of trouble what the app has stopped until now; quitting does so too. */
  readonly report: () => void
  /** Quits as a person would. */
  readonly close: () => Promise<void>
  /** Ends main without warning. */
  readonly kill: () => Promise<void>
}

const root = new URL('..', import.meta.url).pathname

const onElectron = async (userDataDir: string, trouble: Trouble): Promise<StartedApp> => {
  const executablePath = electronBinary()
  if (executablePath === undefined)
    throw new Error('The Electron binary is not here: run "npx install-electron" first.')
  const app = await _electron.launch({ executablePath, args: [root, `--user-data-dir=${userDataDir}`] })
  app.on('window', (page) => void trouble.watch(page))
  const page = await app.firstWindow()
  await page.waitForURL((url) => url.href !== 'about:blank')
  return {
    page,
    evaluate: app.evaluate.bind(app) as unknown as StartedApp['evaluate'],
    // Electron's own console says it.
    report: () => undefined,
    close: () => app.close(),
    kill: async () => {
      const gone = app.waitForEvent('close')
      app.process().kill('SIGKILL')
      await gone
    },
  }
}

const onChromium = async (userDataDir: string, trouble: Trouble): Promise<StartedApp> => {
  const executablePath = findBrowser()
  if (executablePath === undefined)
    throw new Error('No Chromium, Chrome or Edge was found: install one, or name it in REVISIT_BROWSER.')
  const app = await launchHost({ appPath: root, userDataDir, executablePath, onWindow: trouble.watch })
  const report = (): void => {
    for (const url of app.stopped.blocked.splice(0)) trouble.add(`cancelled by the app: ${url}`)
    for (const url of app.stopped.leaked.splice(0)) trouble.add(`would have left the app: ${url}`)
  }
  const page = await app.firstWindow()
  return {
    page,
    evaluate: app.evaluate,
    report,
    close: async () => {
      const code = await app.close()
      report()
      if (code !== 0) trouble.add(`the app ended with ${code}: ${app.output()}`)
    },
    kill: async () => {
      await app.kill()
      report()
    },
  }
}

/** Starts the built app on a user data folder and waits until its page is loaded. */
export const startApp = (host: HostName, userDataDir: string, trouble: Trouble): Promise<StartedApp> =>
  host === 'electron' ? onElectron(userDataDir, trouble) : onChromium(userDataDir, trouble)
