import { spawnSync } from 'node:child_process'
import { accessSync, constants } from 'node:fs'
import { delimiter, join } from 'node:path'

const isRunnable = (path: string): boolean => {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}

const onPath = (names: readonly string[]): string[] =>
  (process.env['PATH'] ?? '').split(delimiter).flatMap((folder) => names.map((name) => join(folder, name)))

const windowsPlaces = (): string[] =>
  ['ProgramFiles', 'ProgramFiles(x86)', 'LOCALAPPDATA']
    .flatMap((name) => process.env[name] ?? [])
    .flatMap((folder) =>
      [
        'Google\\Chrome\\Application\\chrome.exe',
        'Microsoft\\Edge\\Application\\msedge.exe',
        'Chromium\\Application\\chrome.exe',
      ].map((path) => join(folder, path)),
    )

const macPlaces = (): string[] =>
  ['Google Chrome', 'Microsoft Edge', 'Chromium'].map(
    (name) => `/Applications/${name}.app/Contents/MacOS/${name}`,
  )

const linuxNames = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'microsoft-edge',
  'microsoft-edge-stable',
]

const places = (): string[] => {
  if (process.platform === 'win32') return windowsPlaces()
  return process.platform === 'darwin' ? macPlaces() : onPath(linuxNames)
}

/** Path of an installed Chromium, Chrome or Edge; REVISIT_BROWSER names another one. */
export const findBrowser = (): string | undefined =>
  [process.env['REVISIT_BROWSER'] ?? '', ...places()].find((path) => path !== '' && isRunnable(path))

const canInstall = (): boolean =>
  process.platform === 'linux' && process.getuid?.() === 0 && onPath(['apt-get']).some(isRunnable)

const install = (): void => {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  const apt = (...args: string[]): void =>
    void spawnSync('apt-get', ['-qq', ...args], { env, stdio: ['ignore', 2, 2] })
  apt('update')
  apt('install', '--yes', '--no-install-recommends', 'chromium')
}

/** A browser, installed first where that can be done without asking (as root on Debian); else an error in words. */
export const ensureBrowser = (): string => {
  const found = findBrowser()
  if (found !== undefined) return found
  if (canInstall()) {
    console.error('No Chromium, Chrome or Edge is installed: installing Debian’s package "chromium" …')
    install()
    const installed = findBrowser()
    if (installed !== undefined) return installed
  }
  throw new Error(
    'The window tests need Chromium, Google Chrome or Microsoft Edge, and none was found. Install one ' +
      '(Debian and Ubuntu: "sudo apt-get install chromium"), or name one in REVISIT_BROWSER.',
  )
}
