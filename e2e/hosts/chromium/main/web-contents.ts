import { EventEmitter } from 'node:events'
import { makeCodec } from '../codec.ts'
import { driver } from './driver-link.ts'
import { Cancellable } from './event.ts'
import { loud } from './loud.ts'
import { defaultSession } from './session.ts'

const codec = makeCodec()

/** The side of a web contents that the line to the driver uses. */
export type WebContentsEnd = {
  /** Whether the app prevents what the page wants to navigate to. */
  readonly preventsNavigation: (url: string, isMainFrame: boolean) => boolean
  readonly crashed: () => void
  readonly destroyed: () => void
  readonly windowOpenHandler: () =>
    | ((details: Electron.HandlerDetails) => Electron.WindowOpenHandlerResponse)
    | undefined
}

const refuseUnsafe = (preferences: Electron.WebPreferences): void => {
  if (
    preferences.sandbox !== true ||
    preferences.contextIsolation !== true ||
    preferences.nodeIntegration === true
  ) {
    throw new Error('[host] only a sandboxed, isolated window without Node can be shown here')
  }
}

/** The web contents of window `id`. */
export const makeWebContents = (
  id: number,
  preferences: Electron.WebPreferences,
): { webContents: Electron.WebContents; end: WebContentsEnd } => {
  refuseUnsafe(preferences)
  const events = new EventEmitter()
  let handler: ReturnType<WebContentsEnd['windowOpenHandler']>
  let url = ''
  let isGone = false
  let webRtcPolicy: ReturnType<Electron.WebContents['getWebRTCIPHandlingPolicy']> = 'default'

  const loadURL = async (next: string): Promise<void> => {
    url = next
    await driver.call('window.load', { id, url: next })
    events.emit('did-finish-load', {})
  }

  const webContents = loud<Electron.WebContents>('webContents', {
    id,
    session: defaultSession,
    on: events.on.bind(events) as unknown as Electron.WebContents['on'],
    once: events.once.bind(events) as unknown as Electron.WebContents['once'],
    off: events.off.bind(events) as unknown as Electron.WebContents['off'],
    setWindowOpenHandler: (next) => {
      handler = next
    },
    send: (channel, ...args) => driver.tell('window.send', { id, channel, args: codec.encode(args) }),
    loadURL,
    reload: () => void loadURL(url).catch(console.error),
    getURL: () => url,
    getType: () => 'window',
    isDestroyed: () => isGone,
    setWebRTCIPHandlingPolicy: (policy) => {
      webRtcPolicy = policy
    },
    getWebRTCIPHandlingPolicy: () => webRtcPolicy,
  })

  const preventsNavigation = (next: string, isMainFrame: boolean): boolean => {
    const event = Object.assign(new Cancellable(), { url: next, isMainFrame })
    events.emit('will-frame-navigate', event)
    if (isMainFrame && !event.defaultPrevented) events.emit('will-navigate', event, next)
    return event.defaultPrevented
  }

  return {
    webContents,
    end: {
      preventsNavigation,
      crashed: () => void events.emit('render-process-gone', {}, { reason: 'crashed', exitCode: 5 }),
      destroyed: () => {
        isGone = true
        events.emit('destroyed')
      },
      windowOpenHandler: () => handler,
    },
  }
}
