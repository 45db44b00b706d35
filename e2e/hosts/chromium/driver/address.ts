// Chromium cannot be made to load app://; a name under .invalid can never exist on any network.
const suffix = '.app.invalid'

/** `app://revisit/x` as the browser knows it: `https://revisit.app.invalid/x`. Other addresses stay. */
export const toBrowser = (url: string): string => url.replace(/^app:\/\/([^/?#]+)/, `https://$1${suffix}`)

/** The way back: what the main process is told about an address of the browser. */
export const fromBrowser = (url: string): string => {
  if (!URL.canParse(url)) return url
  const { protocol, hostname } = new URL(url)
  return protocol === 'https:' && hostname.endsWith(suffix)
    ? url.replace(/^https:\/\/[^/?#]+/, `app://${hostname.slice(0, -suffix.length)}`)
    : url
}
