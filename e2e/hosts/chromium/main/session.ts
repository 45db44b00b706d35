import { EventEmitter } from 'node:events'
import { loud } from './loud.ts'
import { protocol } from './protocol.ts'

type RequestRule = (
  details: Electron.OnBeforeRequestListenerDetails,
  decide: (response: Electron.CallbackResponse) => void,
) => void

let requestRule: RequestRule | undefined
let permissionRule: Electron.Session extends { setPermissionRequestHandler(handler: infer H): void }
  ? H
  : never = null
let requests = 0
const events = new EventEmitter()

const onBeforeRequest = ((rule: RequestRule | null) => {
  requestRule = rule ?? undefined
}) as Electron.WebRequest['onBeforeRequest']

/** The one session of the app. Permission rules are kept for a spec to ask; Chromium itself denies all in headless. */
export const defaultSession = loud<Electron.Session>('session.defaultSession', {
  protocol,
  webRequest: loud<Electron.WebRequest>('session.webRequest', { onBeforeRequest }),
  on: events.on.bind(events) as unknown as Electron.Session['on'],
  setPermissionRequestHandler: (handler) => {
    permissionRule = handler
  },
  setPermissionCheckHandler: () => undefined,
  setDevicePermissionHandler: () => undefined,
  setSpellCheckerEnabled: () => undefined,
  setSpellCheckerLanguages: () => undefined,
})

export const session = loud<typeof Electron.Session>('session', { defaultSession })

/** Whether the app's request rule cancels an address. */
export const cancelsRequest = (url: string, method: string): Promise<boolean> => {
  const rule = requestRule
  if (rule === undefined) return Promise.resolve(false)
  requests += 1
  const details = loud<Electron.OnBeforeRequestListenerDetails>('webRequest details', {
    id: requests,
    url,
    method,
  })
  return new Promise((resolve) => rule(details, ({ cancel }) => resolve(cancel === true)))
}

/** What the app's permission rule says; without a rule Electron grants. */
export const grantsPermission = (permission: string, requestingUrl: string): Promise<boolean> => {
  const rule = permissionRule
  if (rule === null) return Promise.resolve(true)
  const details = { requestingUrl, isMainFrame: true, securityOrigin: requestingUrl }
  return new Promise((resolve) => rule(null as never, permission as never, resolve, details))
}
