import { accessibilityFaults } from './accessibility.ts'
import { expect, test } from './fixtures.ts'
import { followUp } from './follow-up-paper.ts'
import { acceptEarlier, ask, openSample, tabTo } from './sample.ts'
import { choosePapers } from './sample-papers.ts'

test('what a later paper says is recorded on the recommendations it is about, by keyboard', async ({
  page,
}) => {
  test.slow()
  await openSample(page)
  await acceptEarlier(page)
  await page.keyboard.press('Control+2')
  await choosePapers(page, [followUp])
  const waiting = async () => (await ask(page, 'candidates.sets', { waiting: true })).rows
  const later = async () => (await waiting()).find(({ paperTitle }) => paperTitle.includes('two years on'))
  await expect.poll(async () => (await later())?.counts.waiting, { timeout: 60_000 }).toBe(5)

  await page.keyboard.press('Control+3')
  const set = page.getByRole('region', { name: /two years on/ }).getByRole('link')
  await tabTo(page, set)
  await page.keyboard.press('Enter')
  const tracked = page.getByRole('region', { name: 'Already tracked' })
  await expect(tracked).toContainText('Progress on recommendation 1 of Review of Bus Shelters')
  await expect(tracked).toContainText('The same words, the same number in the same review.')
  expect(await accessibilityFaults(page)).toEqual([])

  await page.keyboard.press('Shift+P')
  const dialog = page.getByRole('dialog')
  await expect(dialog.getByRole('button', { name: 'Record 4 as progress' })).toBeVisible()
  await expect(dialog.getByLabel('Recommendation 9 is about')).toHaveValue('')
  expect(await accessibilityFaults(page)).toEqual([])
  await page.keyboard.press('Space')
  await page.keyboard.press('Control+Enter')
  const said = page.getByRole('main').getByRole('status')
  await expect(said).toContainText('Recorded progress from 4 candidates. Next: Recommendation 9. 1 waiting.')

  const first = async () => {
    const { rows } = await ask(page, 'recommendations.list', { filter: { text: 'plate' } })
    const id = rows.find(({ number }) => number === '1')?.id ?? ''
    return ask(page, 'recommendations.get', { id })
  }
  await expect.poll(async () => (await first()).updates.length).toBe(2)
  expect(await first()).toMatchObject({
    delivery: 'complete',
    latestUpdateOn: '2026-03-12',
    printedIn: [{ paperTitle: 'Bus shelters: two years on' }],
  })
  await page.keyboard.press('u')
  await expect(said).toHaveText('Undone: Recorded progress on 4 recommendations')
  await expect.poll(async () => (await first()).updates.length).toBe(1)
})
