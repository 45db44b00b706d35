import { spawn } from 'node:child_process'
import { AppEnded, launchHost } from '../e2e/hosts/chromium/index.ts'
import { findBrowser } from './browser.ts'
import { electronBinary } from './electron-binary.ts'
import { root } from './fresh-build.ts'
import { userDataOf } from './user-data.ts'

/** How a window came to an end, or why there was none. */
export type Shown =
  | { readonly shown: true; readonly code: number }
  | { readonly shown: false; readonly why: string }

type Env = Readonly<Record<string, string>>

const onElectron = (binary: string, args: readonly string[], env: Env): Promise<Shown> =>
  new Promise((resolve) => {
    const child = spawn(binary, [root, ...args], { stdio: 'inherit', env: { ...process.env, ...env } })
    child.once('error', (error) =>
      resolve({ shown: false, why: `Electron could not be started (${error.message}).` }),
    )
    child.once('exit', (code) => resolve({ shown: true, code: code ?? 1 }))
  })

const hasDisplay = (): boolean =>
  process.platform === 'win32' ||
  process.platform === 'darwin' ||
  Boolean(process.env['DISPLAY'] ?? process.env['WAYLAND_DISPLAY'])

const onBrowser = async (executablePath: string, args: readonly string[], env: Env): Promise<Shown> => {
  try {
    const app = await launchHost({
      appPath: root,
      userDataDir: userDataOf(args),
      executablePath,
      env,
      headed: true,
    })
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void app.close())
    await app.firstWindow()
    const code = await app.exited
    return { shown: true, code: typeof code === 'number' ? code : 1 }
  } catch (error) {
    if (error instanceof AppEnded) {
      if (error.code === 0) console.error('Revisit is open already.')
      return { shown: true, code: error.code === 0 ? 0 : 1 }
    }
    return { shown: false, why: error instanceof Error ? error.message : String(error) }
  }
}

/** Shows the built app in the first that works: Electron, else a browser's app window. Resolves when it is closed. */
export const showWindow = async (args: readonly string[], env: Env = {}): Promise<Shown> => {
  const electron = electronBinary()
  if (electron !== undefined) {
    const shown = await onElectron(electron, args, env)
    if (shown.shown) return shown
    console.error(shown.why)
  } else {
    console.error(
      'The Electron binary is not here; "npx install-electron" fetches it where the network allows.',
    )
  }
  const browser = findBrowser()
  if (browser === undefined) return { shown: false, why: 'No Chromium, Chrome or Edge was found.' }
  if (!hasDisplay()) return { shown: false, why: 'There is no display.' }
  console.error(`Showing Revisit in an app window of ${browser}.`)
  return onBrowser(browser, args, env)
}
