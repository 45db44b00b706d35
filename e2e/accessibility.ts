import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from '@playwright/test'

/** Until what moves on the page has come to rest; what turns for ever is not waited for. */
const settled = (page: Page): Promise<unknown> =>
  page.evaluate(async () => {
    await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))
    const ending = document
      .getAnimations()
      .filter(({ effect }) => effect?.getComputedTiming().iterations !== Number.POSITIVE_INFINITY)
    await Promise.allSettled(ending.map(({ finished }) => finished))
  })

const faultsIn = async (page: Page, colorScheme: 'light' | 'dark'): Promise<readonly string[]> => {
  await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
  await settled(page)
  const { violations } = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'])
    // Fluent's focus library puts hidden, focusable stops around a modal and moves focus on at once.
    .exclude('[data-tabster-dummy]')
    // Electron's contexts cannot open the second page that the other mode needs.
    .setLegacyMode(true)
    .analyze()
  return violations.map(
    ({ id, nodes }) => `${colorScheme}: ${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`,
  )
}

/** What axe finds against WCAG 2.2 AA on the page as it stands, light and dark: rule, and the elements it fails on. */
export const accessibilityFaults = async (page: Page): Promise<readonly string[]> => [
  ...(await faultsIn(page, 'light')),
  ...(await faultsIn(page, 'dark')),
]
