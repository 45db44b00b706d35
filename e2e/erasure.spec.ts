import { accessibilityFaults } from './accessibility.ts'
import { expect, test } from './fixtures.ts'
import { acceptEarlier, ask, openSample } from './sample.ts'

test('words are looked for, ticked and erased for good, by keyboard', async ({ page }) => {
  await openSample(page)
  await acceptEarlier(page)
  await page.keyboard.press('Control+,')
  await page.getByRole('tab', { name: 'Erasure' }).press('Enter')
  await expect(page.getByText('Nothing has been erased from this workspace.')).toBeVisible()
  await page.getByLabel('Names or passages').fill('community transport')
  await page.keyboard.press('Control+Enter')

  await expect(page.getByText(/^Found in \d+ places$/)).toBeFocused()
  await expect(page.getByText('This can’t be undone')).toBeVisible()
  const papers = page.getByRole('region', { name: 'Papers', exact: true })
  await papers.getByRole('listitem').first().getByRole('checkbox').press('Space')
  await expect(papers.getByText(/^Papers: \d+ of \d+$/)).toBeVisible()
  await papers.getByRole('checkbox').first().press('Space')
  await expect(papers.getByText(/^Papers: \d+$/)).toBeVisible()
  expect(await accessibilityFaults(page)).toEqual([])

  await page.getByLabel('Reason').fill('Community transport asked')
  await page.keyboard.press('Enter')
  await page.getByRole('button', { name: 'Erase for good' }).press('Enter')
  await expect(page.getByText(/The reason holds the words/)).toBeVisible()
  await page.getByRole('button', { name: 'Leave everything as it is' }).last().press('Enter')
  await page.getByLabel('Reason').fill('Data protection officer, case 14')
  await page.keyboard.press('Enter')
  await page.getByRole('button', { name: 'Erase for good' }).press('Enter')
  await expect(page.getByText(/^Erased from \d+ places\. A new backup/)).toBeVisible()
  await expect(page.getByRole('region', { name: 'Erasures' })).toContainText('case 14')
  expect((await ask(page, 'search.find', { text: '"community transport"' })).sections).toEqual([])

  const [paper] = (await ask(page, 'papers.list', {})).rows.filter(({ erasedAt }) => erasedAt !== null)
  await page.evaluate((id) => {
    window.location.hash = `#/papers/${id}`
  }, paper?.id)
  await expect(page.getByText(/Words were erased on/)).toBeVisible()
})
