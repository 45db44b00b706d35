import { join } from 'node:path'
import { type BrowserContext, chromium } from 'playwright'

export type BrowserOptions = {
  readonly executablePath: string
  readonly userDataDir: string
  readonly headed: boolean
}

const isRoot = (): boolean => process.getuid?.() === 0

const args = ({ headed }: BrowserOptions): string[] => [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  '--disable-gpu',
  '--disable-quic',
  // Nothing resolves: what the host does not answer itself goes nowhere. Vite's dev server is on localhost.
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost',
  '--force-webrtc-ip-handling-policy=disable_non_proxied_udp',
  // Chromium's own sandbox does not start as root, which is what containers run as.
  ...(isRoot() ? ['--no-sandbox'] : []),
  ...(headed ? ['--app=data:text/html,', '--window-size=1280,800', '--test-type'] : []),
]

/** Starts the browser over a pipe: no port is opened. Its profile lies in the app's user data, as Electron's does. */
export const openBrowser = (options: BrowserOptions): Promise<BrowserContext> =>
  chromium.launchPersistentContext(join(options.userDataDir, 'host-chromium'), {
    executablePath: options.executablePath,
    headless: !options.headed,
    viewport: null,
    serviceWorkers: 'block',
    acceptDownloads: false,
    chromiumSandbox: !isRoot(),
    handleSIGINT: false,
    handleSIGTERM: false,
    ignoreDefaultArgs: options.headed ? ['--enable-automation', 'about:blank'] : ['--enable-automation'],
    args: args(options),
  })
