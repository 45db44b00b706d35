import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { promisify } from 'node:util'
import type { Page } from '@playwright/test'
import { accessibilityFaults } from './accessibility.ts'
import { type AppUnderTest, expect, test } from './fixtures.ts'
import { choose, expectInOrder, fill, formOpened, openForm, openRow, press, save } from './keyboard.ts'
import { cabinetAnswer, walkingReport } from './life-papers.ts'
import { ask, tabTo } from './sample.ts'
import { type PaperFile, startEmpty } from './sample-papers.ts'

/** The twelve, and the one that asks for the revisit. */
const total = 13
const opened = (page: Page) => page.getByRole('article', { name: 'Recommendation' })
const part = (page: Page, name: string) => opened(page).getByRole('region', { name })
const lines = (page: Page) => page.getByRole('listbox', { name: 'Recommendations of the round' })
const said = (page: Page) => page.getByRole('main').getByRole('status')
const form = (page: Page) => page.getByRole('form')

const addPaper = async (page: Page, paper: PaperFile): Promise<void> => {
  const chooser = page.waitForEvent('filechooser')
  await page.getByRole('button', { name: 'Add papers…' }).first().press('Enter')
  await (await chooser).setFiles([paper])
}

const openSet = async (page: Page, name: RegExp): Promise<void> => {
  await page.keyboard.press('Control+2')
  await page.getByRole('link', { name }).press('Enter')
  await page.locator('button:focus', { hasText: 'Recommendation 1' }).waitFor()
}

const importAll = async (page: Page): Promise<void> => {
  await startEmpty(page)
  await addPaper(page, walkingReport)
  await expect.poll(async () => (await ask(page, 'candidates.sets', { waiting: true })).total).toBe(1)
  await openSet(page, /^New recommendations/)
  await page.keyboard.press('a')
  await page.locator('button:focus', { hasText: 'Confirm set' }).waitFor()
  await page.keyboard.press('Enter')
  await expect(said(page)).toHaveText('The set is confirmed. 11 candidates waiting.')
  await page.keyboard.press('Shift+A')
  await press(page, '1 procedural item')
  await page.getByRole('button', { name: /Recommendation 12/ }).press('Enter')
  await page.keyboard.press('a')
  await expect.poll(async () => (await ask(page, 'recommendations.list', {})).total).toBe(12)
}

const typeTheTwelfth = async (page: Page): Promise<void> => {
  await page.keyboard.press('Control+3')
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
const eachBeside = async (
  page: Page,
  wanted: readonly number[],
  act: (number: number) => Promise<void>,
): Promise<void> => {
  const grid = page.getByRole('grid', { name: 'Recommendations' })
  for (const [at, number] of wanted.entries()) {
    await grid.focus()
    await page.keyboard.press(at === 0 ? 'Control+Home' : 'ArrowDown')
    await opened(page)
      .getByRole('heading', { name: `Recommendation ${number}`, exact: true })
      .waitFor()
    await act(number)
  }
}

const putToCabinet = async (page: Page, number: number): Promise<void> => {
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
const recordAnswers = async (page: Page): Promise<void> => {
  await page.keyboard.press('Control+1')
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
const answerByHand = async (page: Page): Promise<void> => {
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

const planAction = async (page: Page, number: number): Promise<void> => {
  await openForm(page, 'a')
  await page.keyboard.insertText(plan[number - 1] ?? '')
  await fill(page, 'Agreed on', 'June 2021')
  await fill(page, 'Where this comes from', 'action plan, June')
  await save(page)
}

const moveDue = async (page: Page, date: string, reason: string | null): Promise<void> => {
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

const openPageOf = async (page: Page, words: RegExp): Promise<void> => {
  await page.keyboard.press('Control+3')
  await openRow(page, 'Recommendations', words)
}

const openReview = async (page: Page): Promise<void> => {
  await page.keyboard.press('Control+8')
  await openRow(page, 'Reviews', /Walking to school/)
}

const startRound = async (page: Page, day: string): Promise<void> => {
  await press(page, 'Start a round')
  await formOpened(page)
  await page.keyboard.press('Control+a')
  await page.keyboard.insertText(day)
  await expect(page.getByRole('form').getByRole('combobox', { name: 'Of' })).toHaveText(/Scrutiny Panel/)
  await page.keyboard.press('Control+Enter')
  await lines(page).and(page.locator(':focus')).waitFor()
}

const say = async (page: Page, words: string): Promise<void> => {
  await page.locator('textarea:enabled').waitFor()
  await page.keyboard.press('Enter')
  await page.locator('textarea:focus').waitFor()
  await page.keyboard.insertText(words)
  await page.keyboard.press('Control+Enter')
  await lines(page).and(page.locator(':focus')).waitFor()
}

const judge = async (page: Page, letters: string, minute: string): Promise<void> => {
  await page.getByRole('button', { name: 'Record the judgement' }).waitFor()
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
const freeze = async (page: Page): Promise<void> => {
  await press(page, 'Freeze…')
  const dialog = page.getByRole('alertdialog')
  await expect(dialog).toContainText('This can’t be undone.')
  await dialog.getByRole('button', { name: 'Freeze for good' }).press('Enter')
  await page
    .getByRole('region', { name: 'Preview' })
    .getByText(/meeting on/)
    .waitFor()
}

/** Saves the report on the screen as Word and PDF; gives the files. */
const print = async (app: AppUnderTest, name: string): Promise<readonly string[]> => {
  const files = ['docx', 'pdf'].map((ending) => join(app.userDataDir, `${name}.${ending}`))
  for (const [at, button] of ['Save as Word', 'Save as PDF'].entries()) {
    const file = files[at] ?? ''
    await app.answerSaveDialogs(file)
    await press(app.page, button)
    await expect(app.page.getByText(file).first()).toBeVisible()
  }
  return files
}

type Read = { readonly blocks: readonly unknown[] }

/** What a printed file says, as Revisit’s own readers find it; the foot of the page says when it was printed. */
const readBack = async (file: string): Promise<readonly unknown[]> => {
  const cli = join(import.meta.dirname, '../out/main/cli.js')
  const { stdout } = await promisify(execFile)(process.execPath, [cli, 'read', file, '--json'], {
    maxBuffer: 64 * 1024 * 1024,
  })
  return (JSON.parse(stdout) as Read).blocks
}

test('twelve recommendations are carried from their report to sign-off by keyboard', async ({
  app,
  page,
}) => {
  test.slow()
  await test.step('the report comes in: eleven found in it, one typed', async () => {
    await importAll(page)
    await typeTheTwelfth(page)
  })

  await test.step('each is put to Cabinet, and Cabinet answers', async () => {
    // The one that was typed is open. The others are Cabinet's too, as its answer says.
    await putToCabinet(page, 13)
    await answerByHand(page)
    await eachBeside(page, [1, 2], (number) => putToCabinet(page, number))
    await recordAnswers(page)
  })

  await test.step('the action plan, and a due date', async () => {
    await page.keyboard.press('Control+3')
    await openRow(page, 'Recommendations', /paints a crossing/)
    await moveDue(page, 'Dec 2021', null)
    await page.keyboard.press('Escape')
    await page.getByRole('grid', { name: 'Recommendations' }).and(page.locator(':focus')).waitFor()
    await page.keyboard.press('b')
    await eachBeside(page, [1, 2, 3, 4], (number) => planAction(page, number))
  })

  let first: readonly string[] = []
  await test.step('the first round: words, as reported, judgements; frozen and printed', async () => {
    await openReview(page)
    await press(page, 'Set March 2022')
    await expect(page.getByRole('heading', { name: 'Revisit: March 2022' })).toBeVisible()
    await startRound(page, '9 march 2022')
    await say(page, 'Two of the six are painted.')
    for (let done = 2; done <= total; done += 1) {
      await page.getByText(`${done - 1} of ${total} done`).waitFor()
      await page.keyboard.press('a')
    }
    await page.getByText(`${total} of ${total} done`).waitFor()
    await page.keyboard.press('Home')
    await judge(page, 'con', 'Minute 21')
    expect(await accessibilityFaults(page)).toEqual([])
    await freeze(page)
    first = await print(app, 'first')
  })

  await test.step('the panel is renamed', async () => {
    await page.keyboard.press('Control+9')
    await openRow(page, 'Bodies', /Environment Scrutiny Panel/)
    await press(page, 'Record what it became')
    await formOpened(page)
    await page.keyboard.insertText('Communities Scrutiny Panel')
    await page.keyboard.press('Tab')
    await page.keyboard.insertText('May 2022')
    await page.keyboard.press('Control+Enter')
    await expect(page.getByText('Became Communities Scrutiny Panel (May 2022)')).toBeVisible()
  })

  await test.step('the due date slips twice, an action is done, and the words change', async () => {
    await openPageOf(page, /paints a crossing/)
    await opened(page).and(page.locator(':focus')).waitFor()
    await moveDue(page, '31 march 2022', 'The paint came late.')
    await moveDue(page, 'July 2022', 'The road was dug up.')
    const due = part(page, 'Owner and due date')
    const dates = [
      /^July 2022.*The road was dug up\.$/,
      /^31 March 2022.*The paint came late\.$/,
      /^December 2021first date$/,
    ]
    await expect(due.getByRole('listitem')).toHaveText(dates)
    await expect(due).toContainText('slipped twice, 7 months')
    await moveDue(page, '', 'Nobody knows any more.')
    await expect(due.getByRole('listitem')).toHaveCount(4)
    await page.keyboard.press('Control+z')
    await expect(due.getByRole('listitem')).toHaveText(dates)
    await press(page, 'Complete')
    await formOpened(page)
    await page.keyboard.insertText('All six are painted.')
    await fill(page, 'Where this comes from', 'email, 3 May')
    await save(page)
    await expect(part(page, 'Action plan')).toContainText('1 of 1 ended.')
    await openForm(page, 'e')
    await page.keyboard.press('Control+End')
    await page.keyboard.insertText(' A list is kept.')
    await save(page)
  })

  await test.step('the second round signs all of them off, and the first prints as it was', async () => {
    await openReview(page)
    await startRound(page, '8 march 2023')
    await expect(
      page.getByRole('heading', { name: /8 March 2023, Communities Scrutiny Panel/ }),
    ).toBeVisible()
    await expect(page.getByRole('heading', { name: 'Since the round of 9 March 2022' })).toBeVisible()
    const pane = page.getByRole('article', { name: 'Recommendation' })
    await expect(pane).toContainText('All six are painted.')
    await say(page, 'two of the six are painted')
    await page.keyboard.press('k')
    await expect(pane).toContainText('These are the same words as in the round before.')
    for (let judged = 1; judged <= total; judged += 1) {
      await pane.getByRole('heading', { name: `Recommendation ${judged}`, exact: true }).waitFor()
      await judge(page, 'si', `Minute ${judged + 30}`)
      await page.getByText(`${judged} judged`).waitFor()
      await page.keyboard.press('j')
    }
    await freeze(page)
    await page.getByRole('radio', { name: /9 March 2022/ }).press('Space')
    await expect(page.getByRole('region', { name: 'Preview' })).toContainText(
      'Environment Scrutiny Panel, meeting on 9 March 2022',
    )
    const again = await print(app, 'again')
    const [before, after] = [await Promise.all(first.map(readBack)), await Promise.all(again.map(readBack))]
    expect(after).toEqual(before)
    expect(JSON.stringify(before)).toContain('Two of the six are painted.')
  })

  await test.step('the timeline tells it, in order', async () => {
    await openPageOf(page, /paints a crossing/)
    const told = part(page, 'Timeline').getByRole('listitem')
    await expect(told.filter({ hasText: 'signed it off' })).toHaveCount(1)
    await expect(part(page, 'Timeline').getByRole('insertion')).toHaveText('A list is kept.')
    expectInOrder((await told.allTextContents()).join('\n'), [
      'Recommended by Environment Scrutiny Panel',
      'Received by Cabinet',
      'Cabinet responded: accepted',
      'Action added',
      'Two of the six are painted.',
      'The panel decided to continue monitoring, Minute 21',
      'The panel signed it off, Minute 31',
      'Due date: December 2021',
      'Due date moved from December 2021 to 31 March 2022',
      'Due date moved from 31 March 2022 to July 2022',
      'Edited a recommendation',
    ])
    expect(await accessibilityFaults(page)).toEqual([])
    const { total: left } = await ask(page, 'recommendations.list', { filter: { live: true } })
    expect(left).toBe(0)
  })

  await test.step('one is removed, and back again', async () => {
    await press(page, 'More')
    await page.keyboard.press('End')
    await page.keyboard.press('Enter')
    const row = page.getByRole('row', { name: /paints a crossing/ })
    await expect(row).toBeHidden()
    await page.keyboard.press('Control+z')
    await expect(row).toContainText('moved twice')
    await expect(row).toContainText('Signed off')
  })
})
