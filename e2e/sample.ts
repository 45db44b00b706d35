import { expect, type Locator, type Page } from '@playwright/test'
import type { Bridge } from '../shared/contract/bridge.ts'
import type { AnswerOf, ChannelName, RequestOf } from '../shared/contract.ts'

/** Asks main as the window does: to set a scene, or to see what was really kept. */
export const ask = async <N extends ChannelName>(
  page: Page,
  name: N,
  payload: RequestOf<N>,
): Promise<AnswerOf<N>> => {
  const result = await page.evaluate(
    ([channel, wanted]) =>
      (window as unknown as { revisit: Bridge }).revisit.request(channel as ChannelName, wanted as never),
    [name, payload] as readonly [string, unknown],
  )
  if (!result.ok) throw new Error(`${name}: ${result.reason.message}`)
  return result.value as AnswerOf<N>
}

/** From the first start into the sample workspace, its papers read. */
export const openSample = async (page: Page): Promise<void> => {
  await page.getByRole('button', { name: /sample/i }).press('Enter')
  await page.getByRole('link', { name: /To review/ }).waitFor()
  await expect.poll(async () => (await ask(page, 'papers.list', {})).total, { timeout: 60_000 }).toBe(3)
}

/** The scene of the register: the sample's earlier recommendations confirmed and accepted. */
export const acceptEarlier = async (page: Page): Promise<void> => {
  const { rows } = await ask(page, 'candidates.sets', { waiting: true })
  const set = rows.find(({ stage }) => stage === 'earlier')
  if (set === undefined) throw new Error('The sample has no earlier recommendations.')
  const { bodyName, date, stage, reviewTitle } = set
  const review = reviewTitle === null ? null : { title: reviewTitle }
  await ask(page, 'candidates.confirmSet', { setId: set.id, bodyName, date, stage, review })
  const found = await ask(page, 'candidates.list', { setId: set.id })
  await ask(page, 'candidates.accept', { ids: found.rows.map(({ id }) => id) })
}

/** Goes on by Tab until the focus is where it should be able to get. */
export const tabTo = async (page: Page, target: Locator, most = 60): Promise<void> => {
  const isThere = () => target.evaluate((element) => element === document.activeElement)
  for (let step = 0; step < most; step += 1) {
    if (await isThere()) return
    await page.keyboard.press('Tab')
  }
  await expect(target, `reached by Tab within ${most} steps`).toBeFocused({ timeout: 1 })
}
