import type { Codec } from '../codec.ts'
import type { WorldBridge } from './world-bridge.ts'

type Said =
  | { readonly kind: 'invoke'; readonly id: number; readonly channel: string; readonly args: string }
  | { readonly kind: 'send'; readonly channel: string; readonly args: string }

/** What the preload sends to the driver. `url` is its document's: of a new one the browser tells the driver late. */
export type FromPreload = Said & { readonly url: string }

/** What the driver sends to the preload. */
export type ToPreload =
  | { readonly kind: 'value'; readonly id: number; readonly value: string }
  | { readonly kind: 'error'; readonly id: number; readonly words: string }
  | { readonly kind: 'event'; readonly channel: string; readonly args: string }

/** Names that the driver and the preload's world agree on; the page's own world sees neither. */
export const isolatedWorldName = 'Electron Isolated Context'
export const bindingName = '__hostSend'
export const deliverName = '__hostDeliver'

type Listener = (event: object, ...args: unknown[]) => void

/**
 * The `electron` module of a sandboxed preload: contextBridge, ipcRenderer, webUtils.
 * Self-contained, because its source is run inside the page.
 */
export const makePreloadElectron = (
  codec: Codec,
  bridge: WorldBridge,
  send: (text: string) => void,
  onDeliver: (deliver: (text: string) => void) => void,
): Pick<typeof Electron.CrossProcessExports, 'contextBridge' | 'ipcRenderer' | 'webUtils'> => {
  const waiting = new Map<number, { resolve: (value: unknown) => void; reject: (error: Error) => void }>()
  const listeners = new Map<string, Listener[]>()
  let ids = 0

  const loud = <T extends object>(name: string, part: Partial<T>): T =>
    new Proxy(part, {
      get: (target, key) => {
        if (key in target || typeof key === 'symbol') return Reflect.get(target, key) as unknown
        throw new Error(`[host] electron.${name}.${key} is not implemented in the preload`)
      },
    }) as T
  const post = (message: Said): void => send(JSON.stringify({ ...message, url: location.href }))

  onDeliver((text) => {
    const message = JSON.parse(text) as ToPreload
    if (message.kind === 'event') {
      const args = codec.decode(message.args) as unknown[]
      for (const listener of listeners.get(message.channel) ?? []) listener({}, ...args)
      return
    }
    const { resolve, reject } = waiting.get(message.id) ?? {}
    waiting.delete(message.id)
    if (message.kind === 'value') resolve?.(codec.decode(message.value))
    else reject?.(new Error(message.words))
  })

  const ipcRenderer: Electron.IpcRenderer = loud<Electron.IpcRenderer>('ipcRenderer', {
    invoke: (channel, ...args) =>
      new Promise((resolve, reject) => {
        const text = codec.encode(args)
        ids += 1
        waiting.set(ids, { resolve, reject })
        post({ kind: 'invoke', id: ids, channel, args: text })
      }),
    send: (channel, ...args) => post({ kind: 'send', channel, args: codec.encode(args) }),
    on: (channel, listener) => {
      listeners.set(channel, [...(listeners.get(channel) ?? []), listener as Listener])
      return ipcRenderer
    },
    off: (channel, listener) => {
      listeners.set(
        channel,
        (listeners.get(channel) ?? []).filter((one) => one !== (listener as Listener)),
      )
      return ipcRenderer
    },
  })

  return {
    ipcRenderer,
    contextBridge: loud<Electron.ContextBridge>('contextBridge', {
      exposeInMainWorld: (key, api) => bridge.expose(key, api),
    }),
    // A browser does not tell a page where a file lies.
    webUtils: loud<Electron.WebUtils>('webUtils', { getPathForFile: () => '' }),
  }
}
