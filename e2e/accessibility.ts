import type { Page } from '@playwright/test'
import axe from 'axe-core'

/** Until the app has drawn itself in the theme, told by the letters of its main part: dark ones on light ground. */
const themed = (page: Page, colorScheme: 'light' | 'dark'): Promise<unknown> =>
  page.waitForFunction((scheme) => {
    const main = document.querySelector('main')
    const red = main === null ? undefined : /\d+/.exec(getComputedStyle(main).color)?.[0]
    return red !== undefined && (scheme === 'light') === Number(red) < 128
  }, colorScheme)

/** Until what moves on the page has come to rest; what turns for ever is not waited for. */
const settled = (page: Page): Promise<unknown> =>
  page.evaluate(async () => {
    await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))
    const ending = document
      .getAnimations()
      .filter(({ effect }) => effect?.getComputedTiming().iterations !== Number.POSITIVE_INFINITY)
    await Promise.allSettled(ending.map(({ finished }) => finished))
  })

/** The rules that look at colours: the others say the same in every theme. */
const ofColour = ['color-contrast', 'link-in-text-block']

const wcag: axe.RunOptions = {
  runOnly: { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] },
  // Only what is asked for below is worked out: it takes half the time.
  resultTypes: ['violations'],
}
const colours: axe.RunOptions = {
  runOnly: { type: 'rule', values: ofColour },
  resultTypes: ['violations'],
}

const faultsIn = async (
  page: Page,
  colorScheme: 'light' | 'dark',
  options: axe.RunOptions,
): Promise<readonly string[]> => {
  await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
  await themed(page, colorScheme)
  await settled(page)
  const violations = await page.evaluate(async (asked) => {
    // Fluent's focus library puts hidden, focusable stops around a modal and moves focus on at once.
    const { run } = Reflect.get(window, 'axe') as typeof axe
    const found = await run({ exclude: [['[data-tabster-dummy]']] }, asked)
    return found.violations.map(({ id, nodes }) => ({ id, at: nodes.map(({ target }) => target.join(' ')) }))
  }, options)
  return violations.map(({ id, at }) => `${colorScheme}: ${id}: ${at.join(', ')}`)
}

/** What axe finds against WCAG 2.2 AA on the page as it stands, light and dark: rule, and the elements it fails on. */
export const accessibilityFaults = async (page: Page): Promise<readonly string[]> => {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source)
  return [...(await faultsIn(page, 'light', wcag)), ...(await faultsIn(page, 'dark', colours))]
}
