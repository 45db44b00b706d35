/** Our own scheme and the one host in it; everything that the window loads lives under this origin. */
export const appScheme = 'app'
const appHost = 'revisit'
export const appPage = `${appScheme}://${appHost}/`

const parsed = (url: string): URL | undefined => (URL.canParse(url) ? new URL(url) : undefined)

/** Whether an address is under our own origin. */
export const isOwnAddress = (url: string): boolean => {
  const address = parsed(url)
  return address?.protocol === `${appScheme}:` && address.host === appHost
}

/** Whether an address is the page itself (its hash and query apart): the only document that a window may show. */
export const isOwnPage = (url: string): boolean =>
  isOwnAddress(url) && ['/', '/index.html'].includes(parsed(url)?.pathname ?? '')
