import type { PageRequest, PageResponse } from '../wire.ts'
import { openWindows } from './open-windows.ts'
import { protocolHandler } from './protocol.ts'
import { cancelsRequest } from './session.ts'

const isPrevented = ({ windowId, url, navigation }: PageRequest): boolean => {
  if (navigation === 'none' || navigation === 'expected') return false
  return openWindows.get(windowId)?.hostEnd.preventsNavigation(url, navigation === 'page') ?? true
}

const toRequest = ({ url, method, headers, body }: PageRequest): Request =>
  new Request(url, {
    method,
    headers: Object.entries(headers).filter(([name]) => !name.startsWith(':')),
    ...(body === null ? {} : { body: new Uint8Array(body) }),
  })

/** Answers a page's request in Electron's order: navigation rules, the request rule, the scheme's handler. */
export const answerPage = async (asked: PageRequest): Promise<PageResponse> => {
  if (isPrevented(asked)) return { kind: 'cancelled' }
  if (await cancelsRequest(asked.url, asked.method)) return { kind: 'cancelled' }
  const handle = protocolHandler(asked.url)
  if (handle === undefined) return { kind: 'leaked' }
  const response = await handle(toRequest(asked))
  const body = new Uint8Array(await response.arrayBuffer())
  return { kind: 'response', status: response.status, headers: Object.fromEntries(response.headers), body }
}
