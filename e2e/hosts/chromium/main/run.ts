import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { makeCodec } from '../codec.ts'
import type { PageMessage } from '../wire.ts'
import { app, becomeReady } from './app.ts'
import { driver } from './driver-link.ts'
import * as electron from './electron.ts'
import { invoked, sent } from './ipc-main.ts'
import { openWindows } from './open-windows.ts'
import { answerPage } from './page-requests.ts'
import { grantsPermission } from './session.ts'

const codec = makeCodec()
const patienceMs = 20_000

driver.answer('page.request', answerPage)
driver.answer('ipc.invoke', invoked)
driver.answer('ipc.send', (message: PageMessage) => sent(message))
driver.answer('window.closed', (id: number) => openWindows.get(id)?.closedByPerson())
driver.answer('window.crashed', (id: number) => openWindows.get(id)?.hostEnd.crashed())
driver.answer('window.asked', (url: string) => {
  for (const window of openWindows.values()) {
    const answer = window.hostEnd.windowOpenHandler()?.({ url } as Electron.HandlerDetails)
    if (answer?.action !== 'deny') throw new Error('[host] only a denied window can be shown here')
  }
})
driver.answer('permission', ({ permission, url }: { permission: string; url: string }) =>
  grantsPermission(permission, url),
)
driver.answer('app.quit', () => app.quit())
driver.answer('evaluate', async ({ source, arg }: { source: string; arg: string }) => {
  // Specs only: what Playwright's ElectronApplication.evaluate does over the inspector.
  // oxlint-disable-next-line no-eval
  const fn = (0, eval)(`(${source})`) as (electron: unknown, arg: unknown) => unknown
  return codec.encode(await fn({ ...electron }, codec.decode(arg)))
})

// The driver is gone (a test was stopped): nobody is left to show anything to.
process.on('disconnect', () => process.exit(0))

const start = async (): Promise<void> => {
  const appPath = resolve(process.argv[2] ?? '.')
  const { main } = JSON.parse(readFileSync(join(appPath, 'package.json'), 'utf8')) as { main: string }
  const stuck = setTimeout(() => {
    console.error(
      '[host] the entry module is still being evaluated: it must not await app.whenReady() at its top level',
    )
    process.exit(70)
  }, patienceMs)
  await import(pathToFileURL(join(appPath, main)).href)
  clearTimeout(stuck)
  becomeReady()
}
driver.answer('start', () =>
  start().catch((error: unknown) => {
    console.error(error)
    process.exit(1)
  }),
)
