import { join } from 'node:path'
import { app, BrowserWindow, session, shell as system } from 'electron'
import { bridgeChannel } from '../../shared/contract/bridge.ts'
import type { Result } from '../../shared/model/result.ts'
import { eventSender, listen, type SendEvent } from '../ipc/index.ts'
import { type Log, openLog } from '../log.ts'
import { registerAppScheme, serveApp } from './app-protocol.ts'
import { isOwnPage } from './app-url.ts'
import { closeBeforeQuit } from './closing.ts'
import { endOnUncaught, reviveWindow } from './crash.ts'
import { type Dialogs, makeDialogs } from './dialogs.ts'
import { type IncomingFile, openIncoming } from './incoming.ts'
import { setMenu } from './menu.ts'
import { holdNavigation } from './security/navigation.ts'
import { cutNetwork } from './security/network.ts'
import { denyPermissions } from './security/permissions.ts'
import { filterRequests } from './security/request-filter.ts'
import { isOnlyInstance } from './security/single-instance.ts'
import { stopDictionaryDownloads } from './security/spellchecker.ts'
import {
  startUtilityReader,
  startUtilityScanner,
  startUtilityWriter,
  type UtilityReader,
} from './start-utility-reader.ts'
import type { OriginalOf } from './serve-original.ts'
import type { PagesOf } from './serve-pages.ts'
import { settleUserData } from './user-data.ts'
import { openWindow } from './window.ts'

/** What the services may ask of the machine; plain functions, so that they run without a window too. */
export type Shell = Dialogs & {
  readonly userData: string
  /** Folder of the app itself (in a package, the archive): `resources` lies in it. */
  readonly appFolder: string
  readonly version: string
  readonly log: Log
  readonly sendEvent: SendEvent
  readonly startReader: (execArgv: readonly string[]) => UtilityReader
  readonly startScanner: (execArgv: readonly string[]) => UtilityReader
  readonly startWriter: () => UtilityReader
  /** Opens a file in the program that the system has for it; false where there is none. */
  readonly openPath: (path: string) => Promise<boolean>
  /** What the page uploaded under this id, until Revisit ends. */
  readonly incomingFile: (upload: string) => IncomingFile | undefined
}

export type Services = {
  /** Answers whatever the page sends; see `answerer` of ipc. */
  readonly answer: (message: unknown) => Promise<Result<unknown>>
  /** Where the original of a paper is kept. */
  readonly original: OriginalOf
  /** The drawn pages of a report, as PDF, under their key. */
  readonly pages: PagesOf
  readonly close: () => Promise<void>
}

const currentWindow = (): BrowserWindow | undefined =>
  BrowserWindow.getAllWindows().find((window) => !window.isDestroyed())

const toFront = (): void => {
  const window = currentWindow()
  if (window?.isMinimized()) window.restore()
  window?.focus()
}

// Only a checkout listens to this variable; a packaged app loads nothing but its own files.
const devServerUrl = (): string | undefined =>
  app.isPackaged ? undefined : process.env['ELECTRON_RENDERER_URL']

const start = async (
  userData: string,
  log: Log,
  makeServices: (shell: Shell) => Promise<Services>,
): Promise<void> => {
  const devServer = devServerUrl()
  const incoming = await openIncoming(join(userData, 'incoming'))
  stopDictionaryDownloads(session.defaultSession, process.platform)
  denyPermissions(session.defaultSession)
  filterRequests(session.defaultSession, devServer)
  const services = await makeServices({
    ...makeDialogs(currentWindow),
    userData,
    appFolder: app.getAppPath(),
    version: app.getVersion(),
    log,
    sendEvent: eventSender((told) => currentWindow()?.webContents.send(bridgeChannel, told)),
    startReader: startUtilityReader,
    startScanner: startUtilityScanner,
    startWriter: startUtilityWriter,
    // Gives words where it failed, in the system's language; none where it opened.
    openPath: async (path) => (await system.openPath(path)) === '',
    incomingFile: incoming.file,
  })
  serveApp({
    rendererFolder: join(app.getAppPath(), 'out/renderer'),
    devServer,
    incoming,
    original: services.original,
    pages: services.pages,
  })
  closeBeforeQuit(services.close, log)
  listen(services.answer, isOwnPage)
  setMenu()
  const open = (): void => reviveWindow(openWindow(join(userData, 'window.json')), log)
  app.on('activate', () => {
    if (currentWindow() === undefined) open()
  })
  open()
}

/**
 * Runs Revisit as a desktop app: everything that must be settled before Electron is ready, then the services that
 * `makeServices` builds, then the window. Ends at once where Revisit already runs on the same user data.
 */
export const runShell = (makeServices: (shell: Shell) => Promise<Services>): void => {
  const userData = settleUserData()
  if (!isOnlyInstance(app, toFront)) return app.quit()
  const log = openLog(join(userData, 'logs'))
  endOnUncaught(log)
  app.enableSandbox()
  registerAppScheme()
  holdNavigation(app)
  cutNetwork(app, devServerUrl())
  app.on('window-all-closed', () => app.quit())
  // Not awaited at the top level: Electron is ready only after this module has been evaluated.
  void app
    .whenReady()
    .then(() => start(userData, log, makeServices))
    .catch((error: unknown) => {
      process.emit('uncaughtException', error instanceof Error ? error : new Error(String(error)))
    })
}
