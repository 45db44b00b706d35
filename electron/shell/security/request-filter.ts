import type { Session } from 'electron'
import { isOwnAddress } from '../app-url.ts'

/** What the window may load: our own scheme, and bytes it already holds (blob:, data:), which go nowhere. */
export const mayLoad = (url: string, devServer: string | undefined): boolean => {
  if (!URL.canParse(url)) return false
  const { protocol, host } = new URL(url)
  if (protocol === 'data:') return true
  if (protocol === 'blob:') return isOwnAddress(url.slice('blob:'.length))
  if (devServer !== undefined && protocol === 'ws:' && host === new URL(devServer).host) return true
  // Developer tools load their own interface; a packaged app has none.
  if (devServer !== undefined && protocol === 'devtools:') return true
  return isOwnAddress(url)
}

/** Cancels every request that would leave the app, whatever asked for it. */
export const filterRequests = (session: Session, devServer: string | undefined): void => {
  session.webRequest.onBeforeRequest((details, decide) => {
    decide({ cancel: !mayLoad(details.url, devServer) })
  })
}
