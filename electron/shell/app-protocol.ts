import { protocol } from 'electron'
import { appScheme, isOwnAddress } from './app-url.ts'
import type { Incoming } from './incoming.ts'
import { contentSecurityPolicy, developmentPolicy } from './security/content-security-policy.ts'
import { serveFile } from './serve-file.ts'
import { type PagesOf, previewKey, servePages } from './serve-pages.ts'
import { type OriginalOf, originalPaper, serveOriginal } from './serve-original.ts'

/** Must run before the app is ready. */
export const registerAppScheme = (): void => {
  protocol.registerSchemesAsPrivileged([
    { scheme: appScheme, privileges: { standard: true, secure: true, supportFetchAPI: true, stream: true } },
  ])
}

export type Served = {
  /** The built renderer. */
  readonly rendererFolder: string
  /** Vite's dev server, "http://localhost:5173"; only from a checkout. */
  readonly devServer: string | undefined
  readonly incoming: Incoming
  readonly original: OriginalOf
  readonly pages: PagesOf
}

const receive = async (request: Request, url: URL, incoming: Incoming): Promise<Response> => {
  const received = await incoming.receive(url.searchParams.get('name') ?? '', request.body)
  return received.ok
    ? Response.json(received.value)
    : Response.json({ reason: received.reason }, { status: received.reason.code === 'too-large' ? 413 : 400 })
}

const content = (request: Request, served: Served): Promise<Response> => {
  const url = new URL(request.url)
  if (request.method === 'POST' && url.pathname === '/upload') return receive(request, url, served.incoming)
  if (request.method !== 'GET') return Promise.resolve(new Response('Not allowed', { status: 405 }))
  const paper = originalPaper(url.pathname)
  if (paper !== undefined) return serveOriginal(paper, request, served.original)
  const preview = previewKey(url.pathname)
  if (preview !== undefined) return Promise.resolve(servePages(preview, served.pages))
  if (served.devServer !== undefined) return fetch(new URL(url.pathname + url.search, served.devServer))
  return serveFile(served.rendererFolder, url.pathname === '/' ? '/index.html' : url.pathname)
}

const withSafeHeaders = (response: Response, policy: string): Response => {
  const headers = new Headers(response.headers)
  // What fetch has unpacked already must not be announced as packed.
  headers.delete('content-encoding')
  headers.set('content-security-policy', policy)
  headers.set('x-content-type-options', 'nosniff')
  headers.set('referrer-policy', 'no-referrer')
  headers.set('cross-origin-opener-policy', 'same-origin')
  return new Response(response.body, { status: response.status, headers })
}

/** Serves the window from app://: the built renderer (or the dev server's), POST /upload?name=…, GET /originals/<paper>, GET /previews/<key>. */
export const serveApp = (served: Served): void => {
  const policy = served.devServer === undefined ? contentSecurityPolicy : developmentPolicy
  protocol.handle(appScheme, async (request) => {
    const response = isOwnAddress(request.url)
      ? await content(request, served)
      : new Response('Not found', { status: 404 })
    return withSafeHeaders(response, policy)
  })
}
