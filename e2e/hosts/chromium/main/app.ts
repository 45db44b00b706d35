import { EventEmitter } from 'node:events'
import { mkdirSync, readFileSync } from 'node:fs'
import { homedir, tmpdir } from 'node:os'
import { join } from 'node:path'
import { Cancellable } from './event.ts'
import { lockInstance } from './instance-lock.ts'
import { loud } from './loud.ts'
import { closeAllWindows } from './open-windows.ts'

const [appPath = '.', ...switches] = process.argv.slice(2)

const packageJson = JSON.parse(readFileSync(join(appPath, 'package.json'), 'utf8')) as {
  version: string
  productName?: string
  name: string
}

const switchValue = (name: string): string =>
  switches.find((one) => one.startsWith(`--${name}=`))?.slice(name.length + 3) ?? ''

const paths = new Map<string, string>([
  [
    'userData',
    switchValue('user-data-dir') || join(homedir(), '.config', packageJson.productName ?? packageJson.name),
  ],
  ['documents', join(homedir(), 'Documents')],
  ['downloads', join(homedir(), 'Downloads')],
  ['home', homedir()],
  ['temp', tmpdir()],
])

/** Application events; the other parts of the stand-in emit on it. */
export const appEvents = new EventEmitter()
const ready = Promise.withResolvers<void>()
let isReady = false
let quitting = false

/** What was switched on before ready, for a spec to look at. */
const commandLine: string[] = []

/** Called by the runner once the app's entry module has been evaluated. */
export const becomeReady = (): void => {
  isReady = true
  ready.resolve()
  appEvents.emit('ready')
}

const end = (): void => {
  const event = new Cancellable()
  appEvents.emit('will-quit', event)
  if (event.defaultPrevented) {
    quitting = false
    return
  }
  appEvents.emit('quit', {}, 0)
  process.exit(0)
}

const quit = (): void => {
  if (quitting) return
  quitting = true
  const event = new Cancellable()
  appEvents.emit('before-quit', event)
  if (event.defaultPrevented || !closeAllWindows()) quitting = false
  else setImmediate(end)
}

/** After the last window has gone; an app that does not listen is quit, as in Electron. */
export const allWindowsClosed = (): void => {
  if (quitting) return
  if (!appEvents.emit('window-all-closed')) quit()
}

export const app = loud<Electron.App>('app', {
  on: appEvents.on.bind(appEvents) as unknown as Electron.App['on'],
  off: appEvents.off.bind(appEvents) as unknown as Electron.App['off'],
  once: appEvents.once.bind(appEvents) as unknown as Electron.App['once'],
  whenReady: () => ready.promise,
  isReady: () => isReady,
  isPackaged: false,
  quit,
  exit: (code) => process.exit(code ?? 0),
  enableSandbox: () => undefined,
  requestSingleInstanceLock: () => lockInstance(paths.get('userData') ?? '.'),
  getAppPath: () => appPath,
  getVersion: () => packageJson.version,
  getName: () => packageJson.productName ?? packageJson.name,
  getPath: (name) => {
    const path = paths.get(name)
    if (path === undefined) throw new Error(`[host] electron.app.getPath("${name}") is not implemented`)
    return path
  },
  setPath: (name, path) => {
    mkdirSync(path, { recursive: true })
    paths.set(name, path)
  },
  commandLine: loud<Electron.CommandLine>('app.commandLine', {
    getSwitchValue: switchValue,
    appendSwitch: (name, value) =>
      void commandLine.push(value === undefined ? `--${name}` : `--${name}=${value}`),
  }),
  setAboutPanelOptions: () => undefined,
  showAboutPanel: () => void appEvents.emit('host:about'),
})
