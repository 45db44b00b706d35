import { randomUUID } from 'node:crypto'
import { readFileSync } from 'node:fs'
import type { BrowserContext, CDPSession, Page } from 'playwright'
import type { Peer } from '../peer.ts'
import { pageScripts } from '../page/page-scripts.ts'
import {
  bindingName,
  deliverName,
  type FromPreload,
  isolatedWorldName,
  type ToPreload,
} from '../page/preload-electron.ts'
import type { PageMessage, Reply, WindowOptions } from '../wire.ts'
import { fromBrowser, toBrowser } from './address.ts'

/** One BrowserWindow of the app, as a page of the browser. */
export type AppWindow = {
  readonly id: number
  readonly page: Page
  /** The address that the main process itself asked for and that is not there yet. */
  readonly expects: (url: string) => boolean
  readonly load: (url: string) => Promise<void>
  readonly tell: (channel: string, args: string) => Promise<void>
}

type Contexts = {
  readonly deliver: (message: ToPreload, contextId?: number) => Promise<void>
}

/** Puts the preload into a world of its own in every document, and carries its messages. */
const installPreload = async (
  cdp: CDPSession,
  preload: string,
  hear: (message: FromPreload, context: number) => void,
): Promise<Contexts> => {
  let current: number | undefined
  cdp.on('Runtime.executionContextCreated', ({ context }) => {
    const facts = context.auxData as { frameId?: string } | undefined
    if (context.name === isolatedWorldName && facts?.frameId === mainFrame) current = context.id
  })
  cdp.on('Runtime.executionContextDestroyed', ({ executionContextId }) => {
    if (current === executionContextId) current = undefined
  })
  cdp.on('Runtime.bindingCalled', ({ name, payload, executionContextId }) => {
    if (name === bindingName) hear(JSON.parse(payload) as FromPreload, executionContextId)
  })
  await cdp.send('Page.enable')
  const { frameTree } = await cdp.send('Page.getFrameTree')
  const mainFrame = frameTree.frame.id
  await cdp.send('Runtime.enable')
  await cdp.send('Runtime.addBinding', { name: bindingName, executionContextName: isolatedWorldName })
  const scripts = pageScripts(preload, randomUUID())
  await cdp.send('Page.addScriptToEvaluateOnNewDocument', { source: scripts.main })
  await cdp.send('Page.addScriptToEvaluateOnNewDocument', {
    source: scripts.isolated,
    worldName: isolatedWorldName,
  })
  return {
    deliver: async (message, contextId = current) => {
      if (contextId === undefined) return
      const expression = `${deliverName}(${JSON.stringify(JSON.stringify(message))})`
      // A document that has gone meanwhile hears nothing, as in Electron.
      await cdp.send('Runtime.evaluate', { expression, contextId }).catch(() => undefined)
    },
  }
}

/** Makes the page of a window; the first window takes the page that the browser opened with. */
export const openAppWindow = async (
  context: BrowserContext,
  page: Page,
  { id, width, height, preload }: WindowOptions,
  peer: Peer,
  headed: boolean,
): Promise<AppWindow> => {
  if (!headed) await page.setViewportSize({ width, height })
  const cdp = await context.newCDPSession(page)
  const hear = async (message: FromPreload, contextId: number): Promise<void> => {
    const sent: PageMessage = {
      windowId: id,
      url: fromBrowser(message.url),
      channel: message.channel,
      args: message.args,
    }
    if (message.kind === 'send') return peer.tell('ipc.send', sent)
    const reply = await peer.call<Reply>('ipc.invoke', sent)
    const answer: ToPreload =
      'value' in reply
        ? { kind: 'value', id: message.id, value: reply.value }
        : { kind: 'error', id: message.id, words: reply.error }
    await contexts.deliver(answer, contextId)
  }
  const text = preload === undefined ? '' : readFileSync(preload, 'utf8')
  const contexts = await installPreload(cdp, text, (message, contextId) => void hear(message, contextId))

  let expected: string | undefined
  return {
    id,
    page,
    expects: (url) => url === expected,
    load: async (url) => {
      expected = toBrowser(url)
      try {
        await page.goto(expected, { waitUntil: 'load' })
      } finally {
        expected = undefined
      }
    },
    tell: (channel, args) => contexts.deliver({ kind: 'event', channel, args }),
  }
}
