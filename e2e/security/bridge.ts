import type { Page } from '@playwright/test'

/** Asks through the page's bridge for whatever a hostile script might. */
export const ask = (page: Page, name: string, payload: unknown = {}): Promise<unknown> =>
  page.evaluate(
    ([channel, content]) => {
      const bridge = Reflect.get(window, 'revisit') as {
        request: (name: unknown, payload: unknown) => Promise<unknown>
      }
      return bridge.request(channel, content)
    },
    [name, payload] as const,
  )
