import type { Page } from '@playwright/test'

/** What no spec may cause: console errors, page errors, policy violations, requests that leave the app. */
export type Trouble = {
  readonly watch: (page: Page) => Promise<void>
  readonly add: (words: string) => void
  /** A spec that provokes trouble names it; then it has to come. */
  readonly expect: (pattern: RegExp) => void
  /** Words on all that was not expected, and on what was expected and did not come. */
  readonly complaints: () => readonly string[]
  /** Forgets what was seen and expected: the next spec on the same app begins anew. */
  readonly forget: () => void
}

const isOurs = (url: string): boolean =>
  /^(app:|https:\/\/revisit\.app\.invalid\/|blob:|data:|about:)/.test(url)

export const watchTrouble = (): Trouble => {
  const seen: string[] = []
  const expected: RegExp[] = []
  const add = (words: string): void => void seen.push(words)
  return {
    add,
    expect: (pattern) => void expected.push(pattern),
    watch: async (page) => {
      page.on('console', (message) => {
        if (message.type() === 'error') add(`console: ${message.text()}`)
      })
      page.on('pageerror', (error) => add(`page error: ${error.stack ?? error.message}`))
      page.on('request', (request) => {
        if (!isOurs(request.url())) add(`request: ${request.url()}`)
      })
      await page.addInitScript(() => {
        document.addEventListener('securitypolicyviolation', (event) => {
          console.error(
            `policy violation: ${event.effectiveDirective} ${event.blockedURI} ${event.sourceFile}`,
          )
        })
      })
    },
    complaints: () => [
      ...seen.filter((words) => !expected.some((pattern) => pattern.test(words))),
      ...expected
        .filter((pattern) => !seen.some((words) => pattern.test(words)))
        .map((pattern) => `expected, but did not come: ${String(pattern)}`),
    ],
    forget: () => {
      seen.length = 0
      expected.length = 0
    },
  }
}
