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

test('settings are changed by keyboard, show where they are used, and are undone', async ({ page }) => {
  await openSample(page)
  await acceptEarlier(page)
  await page.keyboard.press('Control+,')
  await page.getByLabel('Name of the council').fill('Harrowmere Council')
  await page.keyboard.press('Control+Enter')
  await expect.poll(async () => (await ask(page, 'council.settings', {})).name).toBe('Harrowmere Council')

  await page.getByRole('tab', { name: 'References' }).press('Enter')
  await page.getByLabel('Recommendations').fill('OS')
  await expect(page.getByText('Put {nn} where the number goes')).toBeVisible()
  await expect(page.getByRole('button', { name: 'Save' })).toBeDisabled()
  await page.getByRole('button', { name: 'Discard' }).press('Enter')

  await page.getByRole('tab', { name: 'Directorates, wards, themes' }).press('Enter')
  await page.getByLabel('New ward').fill('Mereside')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('region', { name: 'Wards' }).getByRole('listitem')).toContainText('Mereside')

  await page.getByRole('tab', { name: 'Colours' }).press('Enter')
  await page.getByRole('radio', { name: /^BRAG/ }).check()
  await page.getByLabel('Words of colour 1').fill('Signed off by members')
  expect(await accessibilityFaults(page)).toEqual([])
  await page.keyboard.press('Control+Enter')
  await expect.poll(async () => (await ask(page, 'council.settings', {})).colourMap?.bands.length).toBe(4)

  const { rows } = await ask(page, 'recommendations.list', {})
  const id = rows[0]?.id ?? ''
  const told = { date: null, evidence: null, evidenceDate: null, sourceWords: 'call', commentary: 'Built.' }
  await ask(page, 'recommendations.addProgress', { id, status: 'complete', ...told })
  await page.getByRole('link', { name: 'Recommendations' }).press('Enter')
  await expect(page.getByRole('row', { name: /Complete Green/ })).toBeVisible()
  await page.keyboard.press('Control+z')
  await page.keyboard.press('Control+z')
  await expect.poll(async () => (await ask(page, 'council.settings', {})).colourMap).toBe(null)

  await ask(page, 'workspace.backup', {})
  await ask(page, 'bodies.save', { id: null, name: 'Panel of a later day', aliases: [], kind: 'scrutiny' })
  await page.keyboard.press('Control+,')
  await page.getByRole('tab', { name: 'You and backups' }).press('Enter')
  await page
    .getByRole('button', { name: /^Go back to/ })
    .first()
    .press('Enter')
  await page.getByRole('button', { name: 'Go back', exact: true }).press('Enter')
  await expect(page.getByText(/^The workspace is as it was on/)).toBeVisible()
  await expect(page.getByText(/^As it was before somebody went back/)).toBeVisible()
  const { rows: bodies } = await ask(page, 'bodies.list', {})
  expect(bodies.map(({ name }) => name)).not.toContain('Panel of a later day')
})
