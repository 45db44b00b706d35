import { EventEmitter } from 'node:events'
import { makeCodec } from '../codec.ts'
import type { PageMessage, Reply } from '../wire.ts'
import { loud } from './loud.ts'
import { openWindows } from './open-windows.ts'

type Handler = (event: Electron.IpcMainInvokeEvent, ...args: unknown[]) => unknown

const codec = makeCodec()
const handlers = new Map<string, Handler>()
const events = new EventEmitter()

export const ipcMain = loud<Electron.IpcMain>('ipcMain', {
  handle: (channel, handler) => {
    if (handlers.has(channel)) throw new Error(`Attempted to register a second handler for '${channel}'`)
    handlers.set(channel, handler)
  },
  removeHandler: (channel) => void handlers.delete(channel),
  on: events.on.bind(events) as unknown as Electron.IpcMain['on'],
})

// Preloads run in the top frame only, so a sender is always one.
const eventOf = ({ windowId, url }: PageMessage): Electron.IpcMainInvokeEvent => {
  const sender = openWindows.get(windowId)?.webContents
  const senderFrame = loud<Electron.WebFrameMain>('senderFrame', {
    url,
    parent: null,
    origin: new URL(url).origin,
  })
  return loud<Electron.IpcMainInvokeEvent>('ipc event', { ...(sender ? { sender } : {}), senderFrame })
}

const words = (channel: string, error: unknown): string =>
  `Error invoking remote method '${channel}': ${error instanceof Error ? `${error.name}: ${error.message}` : String(error)}`

/** Answers an `ipcRenderer.invoke`. */
export const invoked = async (message: PageMessage): Promise<Reply> => {
  const { channel } = message
  const handler = handlers.get(channel)
  if (handler === undefined)
    return { error: words(channel, new Error(`No handler registered for '${channel}'`)) }
  try {
    const args = codec.decode(message.args) as unknown[]
    return { value: codec.encode(await handler(eventOf(message), ...args)) }
  } catch (error) {
    return { error: words(channel, error) }
  }
}

/** Hears an `ipcRenderer.send`. */
export const sent = (message: PageMessage): void => {
  events.emit(message.channel, eventOf(message), ...(codec.decode(message.args) as unknown[]))
}
