import type { BrowserContext, Page, Request, Route } from 'playwright'
import type { Peer } from '../peer.ts'
import type { PageRequest, PageResponse } from '../wire.ts'
import { fromBrowser } from './address.ts'
import type { AppWindow } from './app-window.ts'

/** Requests that got no answer from the app's own protocol. */
export type Stopped = {
  /** Cancelled by the app's rules. */
  readonly blocked: string[]
  /** Let through by the app's rules, and stopped by the host alone. */
  readonly leaked: string[]
}

const pageOf = (request: Request): Page | undefined => {
  try {
    return request.frame().page()
  } catch {
    // The first request of a new window comes before its frame is known.
    return undefined
  }
}

const navigationOf = (request: Request, window: AppWindow): PageRequest['navigation'] => {
  if (!request.isNavigationRequest()) return 'none'
  if (request.frame().parentFrame() !== null) return 'subframe'
  return window.expects(request.url()) ? 'expected' : 'page'
}

const describe = (request: Request, window: AppWindow): PageRequest => ({
  windowId: window.id,
  url: fromBrowser(request.url()),
  method: request.method(),
  headers: request.headers(),
  body: request.postDataBuffer(),
  resourceType: request.resourceType(),
  navigation: navigationOf(request, window),
})

/** Answers every request of the browser from the main process; none leaves the machine. */
export const routeRequests = async (
  context: BrowserContext,
  windowOf: (page: Page) => AppWindow | undefined,
  peer: Peer,
): Promise<Stopped> => {
  const stopped: Stopped = { blocked: [], leaked: [] }
  const answer = async (route: Route): Promise<void> => {
    const request = route.request()
    const page = pageOf(request)
    const window = page === undefined ? undefined : windowOf(page)
    if (window === undefined) {
      stopped.blocked.push(request.url())
      return route.abort('blockedbyclient')
    }
    const reply = await peer.call<PageResponse>('page.request', describe(request, window))
    if (reply.kind === 'response') {
      return route.fulfill({
        status: reply.status,
        headers: { ...reply.headers },
        body: Buffer.from(reply.body),
      })
    }
    stopped[reply.kind === 'cancelled' ? 'blocked' : 'leaked'].push(fromBrowser(request.url()))
    // An aborted navigation leaves the document that is there; "blocked" would put an error page in its place.
    return route.abort(request.isNavigationRequest() ? 'aborted' : 'blockedbyclient')
  }
  await context.route('**/*', (route) => answer(route).catch(() => route.abort().catch(() => undefined)))
  return stopped
}
