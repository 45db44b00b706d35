import { setTimeout as after } from 'node:timers/promises'
import type { BrowserContext, Page } from 'playwright'
import { makeCodec } from '../codec.ts'
import type { WindowOptions } from '../wire.ts'
import { type AppWindow, openAppWindow } from './app-window.ts'
import { openBrowser } from './browser.ts'
import { type MainProcess, startMain } from './main-process.ts'
import { answerPrompts } from './prompts.ts'
import { routeRequests, type Stopped } from './routing.ts'

export type LaunchOptions = {
  readonly appPath: string
  readonly userDataDir: string
  readonly executablePath: string
  readonly env?: Readonly<Record<string, string>>
  /** A real window for a person; without it nothing is shown and dialogs are cancelled unless scripted. */
  readonly headed?: boolean
  /** Called with each page of the app before it loads anything. */
  readonly onWindow?: (page: Page) => Promise<void>
}

/** The app running on this host. */
export type HostApp = {
  readonly context: BrowserContext
  readonly stopped: Stopped
  /** Resolves when the app's first window shows a document; rejects when the app ends before. */
  readonly firstWindow: () => Promise<Page>
  /** Runs `fn` in the main process with the `electron` module, as Playwright's ElectronApplication does. */
  readonly evaluate: <Arg, T>(
    fn: (electron: typeof Electron.CrossProcessExports, arg: Arg) => T | Promise<T>,
    arg: Arg,
  ) => Promise<T>
  /** Quits as a person would. Resolves with the exit code. */
  readonly close: () => Promise<number | string>
  /** Ends the main process without warning, as a power cut would. */
  readonly kill: () => Promise<void>
  readonly exited: Promise<number | string>
  readonly output: () => string
}

/** The app ended before its window was there; 0 where another one already runs on the same user data. */
export class AppEnded extends Error {
  readonly code: number | string

  constructor(code: number | string, output: string) {
    super(`The app ended (${code}) before its window was there.\n${output}`)
    this.code = code
  }
}

// A profile that is in use keeps the browser from starting; whether it is Revisit itself, main's own lock tells.
const withoutBrowser = async (main: MainProcess, error: unknown): Promise<never> => {
  main.peer.tell('start')
  const code = await Promise.race([main.exited, after(10_000, undefined, { ref: false })])
  main.child.kill('SIGKILL')
  throw code === 0 ? new AppEnded(0, main.output()) : error
}

/** Starts the built app in `appPath` (out/main, out/preload, out/renderer) on an installed Chromium, Chrome or Edge. */
export const launchHost = async (options: LaunchOptions): Promise<HostApp> => {
  const headed = options.headed ?? false
  const main = startMain({
    appPath: options.appPath,
    userDataDir: options.userDataDir,
    env: options.env ?? {},
    echo: headed,
  })
  const { peer } = main
  const context = await openBrowser({ ...options, headed }).catch((error: unknown) =>
    withoutBrowser(main, error),
  )
  const codec = makeCodec()
  const windows = new Map<number, AppWindow>()
  const owned = new WeakMap<Page, AppWindow>()
  let spare = context.pages()[0]
  let opening = Promise.resolve()
  const first = Promise.withResolvers<Page>()
  first.promise.catch(() => undefined)

  const stopped = await routeRequests(context, (page) => owned.get(page), peer)

  const adopt = async (windowOptions: WindowOptions): Promise<void> => {
    const page = spare ?? (await context.newPage())
    spare = undefined
    mine.add(page)
    const window = await openAppWindow(context, page, windowOptions, peer, headed)
    windows.set(window.id, window)
    owned.set(page, window)
    page.on('close', () => {
      windows.delete(window.id)
      peer.tell('window.closed', window.id)
    })
    page.on('crash', () => peer.tell('window.crashed', window.id))
    answerPrompts(page, headed)
    await options.onWindow?.(page)
  }
  const mine = new WeakSet<Page>(context.pages())
  const refuse = async (page: Page): Promise<void> => {
    await opening
    if (owned.has(page)) return
    await peer.call('window.asked', page.url())
    await page.close()
  }
  // Whatever page the app did not open is a window that a page asked for: the app is asked, and the answer is no.
  context.on('page', (page) => {
    if (mine.has(page)) return
    void refuse(page)
  })

  const inOrder = (work: () => Promise<void>): Promise<void> => {
    opening = opening.then(work)
    return opening
  }
  peer.answer('window.open', (windowOptions: WindowOptions) => inOrder(() => adopt(windowOptions)))
  peer.answer('window.load', async ({ id, url }: { id: number; url: string }) => {
    await opening
    const window = windows.get(id)
    if (window === undefined) return
    await window.load(url)
    first.resolve(window.page)
  })
  peer.answer('window.send', async ({ id, channel, args }: { id: number; channel: string; args: string }) => {
    await opening
    await windows.get(id)?.tell(channel, args)
  })
  peer.answer('window.close', (id: number) => windows.get(id)?.page.close())
  peer.answer('window.prompt', ({ text, initial }: { text: string; initial: string }) => {
    const [window] = windows.values()
    return headed && window
      ? window.page.evaluate(([words, start]) => prompt(words, start), [text, initial] as const)
      : null
  })

  // One promise: a second context.close() returns before the browser has finished writing its profile.
  const ended = main.exited.then(async (code) => {
    first.reject(new AppEnded(code, main.output()))
    await context.close().catch(() => undefined)
    return code
  })
  peer.tell('start')

  return {
    context,
    stopped,
    firstWindow: () => first.promise,
    evaluate: async <Arg, T>(
      fn: (electron: typeof Electron.CrossProcessExports, arg: Arg) => T | Promise<T>,
      arg: Arg,
    ) =>
      codec.decode(
        await peer.call<string>('evaluate', { source: fn.toString(), arg: codec.encode(arg) }),
      ) as T,
    close: () => {
      peer.tell('app.quit')
      return ended
    },
    kill: async () => {
      main.child.kill('SIGKILL')
      await ended
    },
    exited: ended,
    output: main.output,
  }
}
