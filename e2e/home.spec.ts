import { readFile } from 'node:fs/promises'
import { accessibilityFaults } from './accessibility.ts'
import { expect, test } from './fixtures.ts'
import { acceptEarlier, ask, openSample } from './sample.ts'

test('home shows an overdue response, leads to it, and puts it away until it changes', async ({
  app,
  page,
}) => {
  await openSample(page)
  await acceptEarlier(page)
  const { rows } = await ask(page, 'recommendations.list', {})
  const [row] = rows
  if (row === undefined) throw new Error('The sample has no recommendation.')
  await ask(page, 'recommendations.addRecipient', { id: row.id, name: 'Cabinet', receivedOn: '2024-04-05' })

  await page.getByRole('link', { name: 'Home' }).press('Enter')
  const overdue = page.getByRole('region', { name: 'Responses overdue' })
  await expect(overdue.getByRole('listitem')).toHaveText(/Cabinet: [\d,]+ days overdue, due 4 June 2024/)
  await expect(page.getByRole('img', { name: /1 response is waited for, 1 of them overdue/ })).toBeVisible()
  expect(await accessibilityFaults(page)).toEqual([])

  const calendar = `${app.userDataDir}/dates.ics`
  await app.answerSaveDialogs(calendar)
  await page.getByRole('button', { name: 'Save dates as a calendar file' }).press('Enter')
  await expect(page.getByText(/Saved \d+ dates? as/).first()).toBeVisible()
  expect(await readFile(calendar, 'utf8')).toContain('DTSTART;VALUE=DATE:20240604')

  await overdue.getByRole('link').press('Enter')
  await expect(page.getByRole('article', { name: 'Recommendation' })).toContainText('Cabinet')
  await page.keyboard.press('Alt+ArrowLeft')

  await overdue.getByRole('button', { name: /^Put away/ }).press('Enter')
  await overdue.getByRole('button', { name: '1 put away' }).press('Enter')
  await expect(overdue.getByRole('button', { name: /^Bring back/ })).toBeVisible()
  await page.keyboard.press('Control+z')
  await expect(overdue.getByRole('button', { name: /^Put away/ })).toBeVisible()
})
