import { expect, test } from 'vitest'
import { setMarking } from '../documents/index.ts'
import { acceptEverything } from './candidates/index.ts'
import { addProgress, addResponse } from './recommendations/index.ts'
import { reportData } from './report-data.ts'
import { finding, storedPaper } from './testing/paper.ts'
import { register, response, today, typed, update } from './testing/register.ts'
import { emptyWorkspace, value } from './testing/workspace.ts'

const paper = {
  title: 'Cycling to school revisited',
  sets: [
    {
      id: 'earlier',
      body: 'Places Scrutiny Panel',
      date: '2024-05',
      review: 'Cycling to school',
      stage: 'earlier' as const,
    },
  ],
  items: [
    finding({
      set: 'earlier',
      number: '1',
      text: 'That every route be mapped.',
      commentary: 'It is mapped.',
    }),
    finding({ set: 'earlier', number: '2', text: 'That racks be put up.' }),
  ],
}

test('a report has the recommendations of its review with what stands for each, and where it comes from', async () => {
  const workspace = await emptyWorkspace()
  await storedPaper(workspace, paper)
  value(await acceptEverything(workspace))
  const rows = (await register(workspace)).rows
  const [first, second] = rows.map(({ id }) => id)
  value(await addProgress(workspace, update(first ?? '', { status: 'complete', date: '2026-03-01' })))
  value(await addResponse(workspace, response(second ?? '', { kind: 'rejected', reason: 'No room.' })))
  await typed(workspace, 'That another review do other things.')

  const data = value(await reportData(workspace.read, rows[0]?.reviewId ?? '', today))
  expect(data.review?.title).toBe('Cycling to school')
  expect(
    data.recommendations.map(({ number, delivery, response: answer, source, updates }) => [
      number,
      delivery,
      answer,
      source?.from,
      updates.length,
    ]),
  ).toEqual([
    ['1', 'complete', null, 'paper', 2],
    ['2', null, 'rejected', 'paper', 0],
  ])
  expect(value(await reportData(workspace.read, null, today)).recommendations).toHaveLength(3)
})

test('what comes from an exempt paper is in no report, and is counted', async () => {
  const workspace = await emptyWorkspace()
  await storedPaper(workspace, paper)
  value(await acceptEverything(workspace))
  const own = await typed(workspace, 'That this be open.')
  value(await addProgress(workspace, update(own, { status: 'on track' })))
  const documents = await workspace.read.selectFrom('document').select('document.id').execute()
  for (const { id } of documents) value(await setMarking(workspace, id, { level: 'exempt', paragraph: 3 }))

  const data = value(await reportData(workspace.read, null, today))
  expect(data.recommendations.map(({ text }) => text)).toEqual(['That this be open.'])
  expect(data.leftOut.recommendations).toBe(2)
  expect(JSON.stringify(data)).not.toContain('mapped')
})

test('a review that is gone is said to be', async () => {
  const workspace = await emptyWorkspace()
  expect(await reportData(workspace.read, 'gone', today)).toMatchObject({ ok: false })
})
