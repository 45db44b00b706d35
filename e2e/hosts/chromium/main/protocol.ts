import { loud } from './loud.ts'

type Handle = (request: Request) => Response | Promise<Response>

const handlers = new Map<string, Handle>()
const privileged = new Set<string>()

export const protocol = loud<Electron.Protocol>('protocol', {
  registerSchemesAsPrivileged: (schemes) => {
    for (const { scheme } of schemes) privileged.add(scheme)
  },
  handle: (scheme, handler) => {
    if (!privileged.has(scheme)) throw new Error(`[host] scheme "${scheme}" was not registered as privileged`)
    if (handlers.has(scheme)) throw new Error(`Failed to register protocol: ${scheme}`)
    handlers.set(scheme, handler)
  },
  isProtocolHandled: (scheme) => handlers.has(scheme),
})

/** The handler of an address's scheme, if the app has one. */
export const protocolHandler = (url: string): Handle | undefined =>
  handlers.get(new URL(url).protocol.slice(0, -1))
