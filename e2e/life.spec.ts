import { accessibilityFaults } from './accessibility.ts'
import { expect, test } from './fixtures.ts'
import { expectInOrder, fill, formOpened, openForm, openRow, press, save } from './keyboard.ts'
import {
  total,
  opened,
  part,
  importAll,
  typeTheTwelfth,
  eachBeside,
  putToCabinet,
  recordAnswers,
  answerByHand,
  planAction,
  moveDue,
  openPageOf,
  openReview,
  moveRound,
  removeRoundAndUndo,
  startRound,
  say,
  judge,
  freeze,
  print,
  readBack,
} from './life-acts.ts'
import { ask } from './sample.ts'

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
    await page.keyboard.press('Control+4')
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
    await press(page, 'Set 12 March 2022')
    await expect(page.getByRole('heading', { name: 'Revisit: 12 March 2022' })).toBeVisible()
    await startRound(page, '8 march 2022', 'Environment Scrutiny Panel')
    await removeRoundAndUndo(page)
    await page.getByRole('link', { name: '8 March 2022, Environment Scrutiny Panel' }).press('Enter')
    await moveRound(page, '9 march 2022')
    await say(page, 'Two of the six are painted.')
    const reported = 4
    for (let done = 2; done <= reported; done += 1) {
      await page.getByText(`${done - 1} of ${total} done`).waitFor()
      await page.keyboard.press('a')
    }
    await page.getByText(`${reported} of ${total} done`).waitFor()
    await page.keyboard.press('Home')
    await judge(page, 'con', 'Minute 21')
    expect(await accessibilityFaults(page)).toEqual([])
    await freeze(page, '9 recommendations of 13 have no commentary of this round yet.')
    first = await print(app, 'first')
  })

  await test.step('the panel is renamed', async () => {
    await page.keyboard.press('Control+7')
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
    await startRound(page, '8 march 2023', 'Communities Scrutiny Panel')
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
      await pane.getByRole('heading', { name: new RegExp(`Recommendation ${judged}$`) }).waitFor()
      await judge(page, 'si', `Minute ${judged + 30}`)
      await page.getByText(`${judged} judged`).waitFor()
      await page.keyboard.press('j')
    }
    await freeze(page)
    await openReview(page)
    await page.getByRole('link', { name: /9 March 2022/ }).press('Enter')
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
    await press(page, 'Edit or remove')
    await page.keyboard.press('End')
    await page.keyboard.press('Enter')
    const row = page.getByRole('row', { name: /paints a crossing/ })
    await expect(row).toBeHidden()
    await page.keyboard.press('Control+z')
    await expect(row).toContainText('moved twice')
    await expect(row).toContainText('Signed off')
  })
})
