import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { promisify } from 'node:util'
import type { Page } from '@playwright/test'
import { type AppUnderTest, expect } from './fixtures.ts'
import { choose, fill, formOpened, openForm, openRow, press, save } from './keyboard.ts'
import { cabinetAnswer, walkingReport } from './life-papers.ts'
import { ask, tabTo } from './sample.ts'
import { type PaperFile, startEmpty } from './sample-papers.ts'

/** The twelve, and the one that asks for the revisit. */
export const total = 13
export const opened = (page: Page) => page.getByRole('article', { name: 'Recommendation' })
export const part = (page: Page, name: string) => opened(page).getByRole('region', { name })
const lines = (page: Page) => page.getByRole('listbox', { name: 'Recommendations of the round' })
const said = (page: Page) => page.getByRole('main').getByRole('status')
const form = (page: Page) => page.getByRole('form')

const addPaper = async (page: Page, paper: PaperFile): Promise<void> => {
  const chooser = page.waitForEvent('filechooser')
  await page.getByRole('button', { name: 'Add papers…' }).first().press('Enter')
  await (await chooser).setFiles([paper])
}

const firstFound = (page: Page) => page.locator('button:focus', { hasText: 'Recommendation 1' })

const openSet = async (page: Page, name: RegExp): Promise<void> => {
  await page.keyboard.press('Control+3')
  await page.getByRole('link', { name }).press('Enter')
  await firstFound(page).waitFor()
}

export const importAll = async (page: Page): Promise<void> => {
  await startEmpty(page)
  await addPaper(page, walkingReport)
  await expect.poll(async () => (await ask(page, 'candidates.sets', { waiting: true })).total).toBe(1)
  await openSet(page, /^New recommendations/)
  await page.keyboard.press('a')
  await page.locator('button:focus', { hasText: 'Confirm set' }).waitFor()
  await page.keyboard.press('Enter')
  await expect(said(page)).toHaveText('The set is confirmed. 11 candidates waiting.')
  await firstFound(page).waitFor()
  await page.keyboard.press('Shift+A')
  await expect(said(page)).toContainText('Accepted 11 candidates')
  await press(page, '1 procedural item')
  await page.getByRole('button', { name: /Recommendation 12/ }).press('Enter')
  await page.keyboard.press('a')
  await expect.poll(async () => (await ask(page, 'recommendations.list', {})).total).toBe(12)
}

export const typeTheTwelfth = async (page: Page): Promise<void> => {
  await page.keyboard.press('Control+4')
  await press(page, 'Add a recommendation')
  await formOpened(page)
  await page.keyboard.insertText('That the panel walks the routes again in the autumn.')
  // Given up without saving, it is there again.
  await page.keyboard.press('Escape')
  await expect(page.getByRole('button', { name: 'Add a recommendation' })).toBeFocused()
  await page.keyboard.press('Enter')
  await formOpened(page)
  await expect(form(page).getByLabel('Words')).toHaveValue(/walks the routes again/)
  await fill(page, 'Number', '13')
  await tabTo(page, form(page).getByRole('combobox', { name: 'Review' }))
  await choose(page, 'walk')
  await fill(page, 'Where this comes from', 'added by the chair at the meeting, minute 9')
  await save(page)
  await expect(page.getByRole('heading', { name: 'Recommendation 13' })).toBeVisible()
  await expect(opened(page)).toContainText('added by the chair at the meeting, minute 9')
  await expect(opened(page)).toContainText('No paper yet')
}

/** Down the register, each of the first so many opened beside it. */
export const eachBeside = async (
  page: Page,
  wanted: readonly number[],
  act: (number: number) => Promise<void>,
): Promise<void> => {
  const grid = page.getByRole('grid', { name: 'Recommendations' })
  for (const [at, number] of wanted.entries()) {
    await grid.focus()
    await page.keyboard.press(at === 0 ? 'Control+Home' : 'ArrowDown')
    await opened(page)
      .getByRole('heading', { name: new RegExp(`Recommendation ${number}$`) })
      .waitFor()
    await act(number)
  }
}

export const putToCabinet = async (page: Page, number: number): Promise<void> => {
  await openForm(page, 'p')
  await page.keyboard.insertText('Cabinet')
  if (number === 1) {
    await fill(page, 'Received on', 'April 2021')
    await page.keyboard.press('Shift+Tab')
    await expect(page.getByText('Type a day, such as 12 December 2012.')).toBeVisible()
    await page.keyboard.press('Control+Enter')
  }
  await fill(page, 'Received on', '3 april 2021')
  await save(page)
}

/** What the paper says of the eleven, each recorded as Cabinet’s answer. */
export const recordAnswers = async (page: Page): Promise<void> => {
  await page.keyboard.press('Control+2')
  await addPaper(page, cabinetAnswer)
  const answers = async () => {
    const { rows } = await ask(page, 'candidates.sets', { waiting: true })
    const set = rows.find(({ stage }) => stage === 'earlier')
    return set === undefined ? [] : (await ask(page, 'candidates.list', { setId: set.id })).rows
  }
  await expect
    .poll(async () => (await answers()).filter(({ matches }) => matches[0]?.sure === true).length)
    .toBe(11)
  await openSet(page, /^Earlier recommendations/)
  const record = page.getByRole('form', { name: 'Record as a response' })
  for (let number = 1; number <= 11; number += 1) {
    await page.locator('button:focus', { hasText: new RegExp(`Recommendation ${number}\\b`) }).waitFor()
    await page.keyboard.press('r')
    await record.locator(':focus').waitFor()
    const reason = record.getByRole('textbox', { name: 'Reason' })
    if ((number === 3 || number === 8) && (await reason.inputValue()) === '') {
      await tabTo(page, reason)
      await page.keyboard.insertText(
        number === 3 ? 'There is money for one adult.' : 'It would cross Mill Road twice.',
      )
    }
    await page.keyboard.press('Control+Enter')
    await record.waitFor({ state: 'hidden' })
  }
  await expect
    .poll(async () => (await ask(page, 'recommendations.list', { filter: { response: 'awaiting' } })).total)
    .toBe(1)
}

/** The one that was typed is answered by hand: a rejection needs its reason, and the latest answer stands. */
export const answerByHand = async (page: Page): Promise<void> => {
  await openForm(page, 'r')
  await choose(page, 'rej')
  await page.keyboard.press('Control+Enter')
  await fill(page, 'Reason given', 'The panel walks when it likes.')
  await save(page)
  await openForm(page, 'r')
  await choose(page, 'acc')
  await fill(page, 'Where this comes from', 'cabinet minute 20')
  await save(page)
  await expect(part(page, 'Responses').getByRole('list').last().getByRole('listitem')).toHaveText([
    /^Accepted.*Cabinet.*cabinet minute 20$/,
    /^Rejected.*Reason: The panel walks when it likes\.$/,
  ])
}

const plan = ['Paint the six crossings.', 'Draw up the orders.', 'Train the adults.', 'Change the contract.']

export const planAction = async (page: Page, number: number): Promise<void> => {
  await openForm(page, 'a')
  await page.keyboard.insertText(plan[number - 1] ?? '')
  await fill(page, 'Agreed on', 'June 2021')
  await fill(page, 'Where this comes from', 'action plan, June')
  await save(page)
}

export const moveDue = async (page: Page, date: string, reason: string | null): Promise<void> => {
  await openForm(page, 'd')
  await page.keyboard.press('Control+a')
  await page.keyboard.insertText(date)
  if (reason !== null) {
    // Without its reason the date does not move.
    await page.keyboard.press('Control+Enter')
    await fill(page, 'Why it moves', reason)
  }
  await save(page)
}

export const openPageOf = async (page: Page, words: RegExp): Promise<void> => {
  await page.keyboard.press('Control+4')
  await openRow(page, 'Recommendations', words)
}

export const openReview = async (page: Page): Promise<void> => {
  await page.keyboard.press('Control+6')
  await openRow(page, 'Reviews', /Walking to school/)
}

export const startRound = async (page: Page, day: string, body: string): Promise<void> => {
  await press(page, 'Start a round')
  await formOpened(page)
  await page.keyboard.press('Control+a')
  await page.keyboard.insertText(day)
  await expect(page.getByRole('form').getByRole('combobox', { name: 'Of' })).toHaveText(body)
  await page.keyboard.press('Control+Enter')
  await lines(page).and(page.locator(':focus')).waitFor()
}

const roundMenu = (page: Page) => page.getByRole('button', { name: 'Change or remove the round' })

/** Puts the open round off to another day; the focus is on the list again. */
export const moveRound = async (page: Page, day: string): Promise<void> => {
  await roundMenu(page).press('Enter')
  await page.getByRole('menuitem', { name: 'Change the meeting…' }).press('Enter')
  await formOpened(page)
  await page.keyboard.press('Control+a')
  await page.keyboard.insertText(day)
  await page.keyboard.press('Control+Enter')
  await roundMenu(page).and(page.locator(':focus')).waitFor()
  await lines(page).focus()
}

/** Removes the open round, and takes that back; the review is on the screen then. */
export const removeRoundAndUndo = async (page: Page): Promise<void> => {
  await roundMenu(page).press('Enter')
  await page.getByRole('menuitem', { name: 'Remove the round…' }).press('Enter')
  const dialog = page.getByRole('alertdialog')
  await expect(dialog).toContainText('stay on the recommendations')
  await dialog.getByRole('button', { name: 'Remove the round' }).press('Enter')
  await expect(page.getByRole('button', { name: 'Start a round' })).toBeVisible()
  await page.getByRole('article', { name: 'Review' }).and(page.locator(':focus')).waitFor()
  await page.keyboard.press('Control+z')
}

export const say = async (page: Page, words: string): Promise<void> => {
  await page.keyboard.press('Enter')
  await page.locator('textarea:focus').waitFor()
  await page.keyboard.insertText(words)
  await page.keyboard.press('Control+Enter')
  await lines(page).and(page.locator(':focus')).waitFor()
}

export const judge = async (page: Page, letters: string, minute: string): Promise<void> => {
  await page.keyboard.press('g')
  await formJudgement(page).locator(':focus').waitFor()
  await choose(page, letters)
  await page.keyboard.press('Tab')
  await page.keyboard.insertText(minute)
  await page.keyboard.press('Control+Enter')
  await formJudgement(page).waitFor({ state: 'hidden' })
}

const formJudgement = (page: Page) => page.getByRole('form', { name: 'The panel’s judgement' })

/** Freezes the open round; the report of it is on the screen then. */
export const freeze = async (page: Page, warning = ''): Promise<void> => {
  await press(page, 'Freeze…')
  const dialog = page.getByRole('alertdialog')
  await expect(dialog).toContainText('This can’t be undone.')
  await expect(dialog).toContainText(warning)
  await dialog.getByRole('button', { name: 'Freeze for good' }).press('Enter')
  await page
    .getByRole('region', { name: 'Preview' })
    .getByText(/meeting on/)
    .waitFor()
}

/** Makes a report of the round on the screen and saves it as Word and PDF; gives the files. */
export const print = async (app: AppUnderTest, name: string): Promise<readonly string[]> => {
  await press(app.page, 'Make a report of it')
  const files = ['docx', 'pdf'].map((ending) => join(app.userDataDir, `${name}.${ending}`))
  for (const [at, format] of ['Word', 'PDF'].entries()) {
    const file = files[at] ?? ''
    await app.answerSaveDialogs(file)
    await press(app.page, 'Export')
    await app.page.getByRole('menuitem', { name: format, exact: true }).press('Enter')
    await expect(app.page.getByText(file, { exact: true }).first()).toBeVisible({ timeout: 60_000 })
  }
  return files
}

type Read = { readonly blocks: readonly unknown[] }

/** What a printed file says, as Revisit’s own readers find it; the foot of the page says when it was printed. */
export const readBack = async (file: string): Promise<readonly unknown[]> => {
  const cli = join(import.meta.dirname, '../out/main/cli.js')
  const { stdout } = await promisify(execFile)(process.execPath, [cli, 'read', file, '--json'], {
    maxBuffer: 64 * 1024 * 1024,
  })
  return (JSON.parse(stdout) as Read).blocks
}
