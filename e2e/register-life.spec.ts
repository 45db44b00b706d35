import type { Page } from '@playwright/test'
import { expect, test } from './fixtures.ts'
import { acceptEarlier, ask, openSample, tabTo } from './sample.ts'

const opened = (page: Page) => page.getByRole('article', { name: 'Recommendation' })
const part = (page: Page, name: string) => opened(page).getByRole('region', { name })
const standing = (page: Page, words: string) =>
  opened(page).getByRole('definition').filter({ hasText: words })
const grid = (page: Page) => page.getByRole('grid', { name: 'Recommendations' })
const form = (page: Page) => page.getByRole('form')

const press = (page: Page, name: string): Promise<void> =>
  page.getByRole('button', { name, exact: true }).press('Enter')

/** Opens a form by its button; what was typed there before comes from main, so it takes a moment. */
const begin = async (page: Page, name: string): Promise<void> => {
  await press(page, name)
  await expect(form(page).locator(':focus')).toBeVisible()
}

/** Goes on by Tab to a field of the form and types over what is in it. */
const fill = async (page: Page, label: string, words: string): Promise<void> => {
  await tabTo(page, form(page).getByRole('textbox', { name: label }))
  await page.keyboard.press('Control+a')
  await page.keyboard.type(words)
}

const choose = async (page: Page, letters: string): Promise<void> => {
  await page.keyboard.type(letters)
  await page.keyboard.press('Enter')
}

const save = async (page: Page): Promise<void> => {
  await page.keyboard.press('Control+Enter')
  await expect(form(page)).toBeHidden()
}

test('what becomes of a recommendation is written down by keyboard', async ({ page }) => {
  test.slow()
  await openSample(page)
  await acceptEarlier(page)
  await page.keyboard.press('Control+3')
  const second = grid(page).getByRole('row', { name: /That every shelter be inspected/ })
  await second.waitFor()
  await tabTo(page, grid(page))
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await expect(opened(page)).toBeFocused()

  await test.step('it is put to someone, received on a whole day', async () => {
    await begin(page, 'Add recipient')
    await expect(form(page).getByLabel('Body or person')).toBeFocused()
    await page.keyboard.type('Director of Place')
    await fill(page, 'Received on', 'May 2024')
    await page.keyboard.press('Shift+Tab')
    await expect(page.getByText('Type a day, such as 12 December 2012.')).toBeVisible()
    await page.keyboard.press('Control+Enter')
    await fill(page, 'Received on', '3 may 2024')
    await save(page)
    await expect(part(page, 'Responses').getByRole('list', { name: 'Recipients' })).toHaveText(
      /^Director of Placereceived 3 May 2024Awaiting/,
    )
    await expect(opened(page)).toBeFocused()
  })

  await test.step('what is rejected or accepted in part needs a reason, and the latest answer stands', async () => {
    await begin(page, 'Add response')
    await expect(form(page).getByRole('combobox', { name: 'Response' })).toBeFocused()
    await expect(form(page).getByRole('combobox', { name: 'From' })).toHaveText('Director of Place')
    await expect(form(page).getByRole('textbox', { name: 'Reason given' })).toBeHidden()
    await choose(page, 'rej')
    await page.keyboard.press('Control+Enter')
    await fill(page, 'Reason given', 'There is no money for a second round.')
    await fill(page, 'Where this comes from', 'cabinet minute 14')
    await save(page)
    await expect(standing(page, 'Rejected')).toBeVisible()

    await begin(page, 'Add response')
    await page.keyboard.type('acc')
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Enter')
    await expect(form(page).getByRole('combobox', { name: 'Response' })).toHaveText('Accepted in part')
    // From the list that has the focus, which a bare Enter would open.
    await page.keyboard.press('Control+Enter')
    await expect(page.getByRole('listbox')).toBeHidden()
    await fill(page, 'Reason given', 'One round a year.')
    await page.keyboard.press('Shift+Tab')
    await save(page)
    await expect(part(page, 'Responses').getByRole('list').last().getByRole('listitem')).toHaveText([
      /^Accepted in part.*Reason: One round a year\.$/,
      /^Rejected.*Director of Place.*no money for a second round\..*cabinet minute 14$/,
    ])
    await expect(standing(page, 'Accepted in part')).toBeVisible()
    await expect(standing(page, 'No status yet')).toBeVisible()
  })

  await test.step('the due date is set, moved for a reason and taken away, and that is undone', async () => {
    const due = part(page, 'Owner and due date')
    await begin(page, 'Set due date')
    await expect(form(page).getByRole('textbox', { name: 'Due date' })).toBeFocused()
    await page.keyboard.type('Dec 2098')
    await save(page)
    await begin(page, 'Move due date')
    await fill(page, 'Due date', '31 march 2099')
    await page.keyboard.press('Control+Enter')
    await fill(page, 'Why it moves', 'The contract starts later.')
    await save(page)
    const moved = [/^31 March 2099.*The contract starts later\.$/, /^December 2098first date$/]
    await expect(due.getByRole('listitem')).toHaveText(moved)
    await expect(due.getByRole('definition').filter({ hasText: 'slipped once, 3 months' })).toBeVisible()

    await begin(page, 'Move due date')
    await page.keyboard.press('Control+a')
    await page.keyboard.press('Delete')
    await fill(page, 'Why it moves', 'Nobody knows any more.')
    await save(page)
    await expect(due.getByRole('listitem')).toHaveText([/^No date/, ...moved])
    await page.keyboard.press('Control+z')
    await expect(page.getByText('Undone: Removed the due date').first()).toBeVisible()
    await expect(due.getByRole('listitem')).toHaveText(moved)
  })

  await test.step('words and owner are edited, and the history shows it all', async () => {
    await press(page, 'More')
    await page.keyboard.press('Enter')
    await expect(form(page).getByLabel('Words')).toBeFocused()
    await page.keyboard.press('Control+End')
    await page.keyboard.type(' A register is kept.')
    await fill(page, 'Owner', 'Head of Transport')
    await save(page)
    await expect(part(page, 'Owner and due date')).toContainText('Head of Transport')
    await press(page, 'Show')
    const history = part(page, 'History')
    await expect(history.getByRole('listitem').first()).toContainText('Edited a recommendation')
    await expect(history.getByRole('insertion')).toHaveText('A register is kept.')
    await expect(history.getByRole('listitem').filter({ hasText: /^Moved the due date/ })).toHaveCount(1)
  })

  await test.step('an action answers it and is completed, and the timeline tells the story in order', async () => {
    await page.keyboard.press('a')
    await expect(form(page).getByRole('textbox', { name: 'Action', exact: true })).toBeFocused()
    await page.keyboard.type('Write it into the contract.')
    await fill(page, 'Agreed on', 'July 2024')
    await fill(page, 'Where this comes from', 'action plan, July')
    await save(page)
    const plan = part(page, 'Action plan')
    await expect(plan).toContainText('0 of 1 ended.')
    await begin(page, 'Complete')
    await expect(page.getByRole('form', { name: 'Complete the action' })).toBeVisible()
    await page.keyboard.type('It is in the contract.')
    await fill(page, 'Where this comes from', 'email, 3 May')
    await save(page)
    await expect(plan).toContainText('1 of 1 ended.')
    const told = part(page, 'Timeline').getByRole('listitem')
    await expect(told.first()).toContainText('Recommended by')
    await expect(part(page, 'Timeline')).toContainText('Action is complete: Write it into the contract.')
    const words = (await told.allTextContents()).join('\n')
    const order = [
      'Received by Director of Place',
      'Action added',
      'Director of Place responded: rejected',
      'responded: accepted in part',
      'Due date moved from December 2098 to 31 March 2099',
      'Edited a recommendation',
      'Action is complete: Write it into the contract.',
    ]
    expect(order.map((title) => words.indexOf(title))).toEqual(
      order.map((title) => words.indexOf(title)).toSorted((a, b) => a - b),
    )
    expect(order.filter((title) => !words.includes(title))).toEqual([])
  })

  await test.step('it is removed, and back again', async () => {
    await press(page, 'More')
    await page.keyboard.press('End')
    await page.keyboard.press('Enter')
    await expect(second).toBeHidden()
    await expect(grid(page)).toBeFocused()
    await page.keyboard.press('Control+z')
    await expect(second).toContainText('Head of Transport')
    await expect(second).toContainText('moved once')
    await expect(second).toContainText('Accepted in part')
  })

  await test.step('one is typed, with its source in words', async () => {
    await begin(page, 'Add a recommendation')
    await expect(form(page).getByLabel('Words')).toBeFocused()
    await page.keyboard.type('That every stop has a timetable in large print.')
    await page.keyboard.press('Control+Enter')
    await page.keyboard.press('Escape')
    await expect(page.getByRole('button', { name: 'Add a recommendation' })).toBeFocused()
    await page.keyboard.press('Enter')
    await expect(form(page).getByLabel('Words')).toHaveValue(
      'That every stop has a timetable in large print.',
    )
    await fill(page, 'Number', '9')
    await fill(page, 'Where this comes from', 'phone call with the chair, 3 May')
    await save(page)
    await expect(page.getByRole('heading', { name: 'Recommendation 9' })).toBeVisible()
    await expect(opened(page)).toContainText('phone call with the chair, 3 May')
    await expect(opened(page)).toContainText('No paper yet')
    await expect(opened(page)).toBeFocused()
  })

  const { rows } = await ask(page, 'recommendations.list', { filter: { text: 'timetable' } })
  expect(rows).toMatchObject([{ number: '9', cited: false, reviewTitle: null }])
})
