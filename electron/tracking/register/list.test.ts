import { expect, test } from 'vitest'
import type { RecommendationRow } from '../../../shared/model/recommendation.ts'
import type { Workspace } from '../../workspace/index.ts'
import { register, response, typed, update } from '../testing/register.ts'
import { emptyWorkspace, value } from '../testing/workspace.ts'
import { setDueDate } from '../recommendations/due-date.ts'
import { editRecommendation, removeRecommendation } from '../recommendations/edit.ts'
import { judge } from '../recommendations/judge.ts'
import { addProgress } from '../recommendations/progress.ts'
import { addResponse } from '../recommendations/respond.ts'

const statuses = ['on track', 'complete', null, 'delayed'] as const
const kinds = ['accepted', 'rejected', null] as const
const judgements = ['signed off', 'reopened', null] as const
const dates = ['2012', '2026-05', '2026-05-19', '2026-05-20', '2031', null] as const

/** A register in which every axis meets every other, each with something older that no longer stands. */
const mixed = async (): Promise<Workspace> => {
  const workspace = await emptyWorkspace()
  for (let at = 0; at < 40; at += 1) {
    const id = await typed(workspace, `That measure ${at} be taken.`)
    const due = dates[at % dates.length] ?? null
    const status = statuses[at % statuses.length] ?? null
    const kind = kinds[at % kinds.length] ?? null
    const judged = judgements[Math.floor(at / 3) % judgements.length] ?? null
    value(await setDueDate(workspace, { id, date: '2011', words: null, reason: null }))
    value(await setDueDate(workspace, { id, date: due, words: null, reason: 'It was moved.' }))
    if (status !== null) {
      value(await addProgress(workspace, update(id, { status, date: '2026-02' })))
      value(await addProgress(workspace, update(id, { status: 'paused', date: '2026-02-27' })))
    }
    if (kind !== null) {
      value(await addResponse(workspace, response(id, { kind, reason: 'Said why.', date: '2026-02-28' })))
      value(await addResponse(workspace, response(id, { kind: 'deferred', date: '2025' })))
    }
    if (judged !== null)
      value(
        await judge(workspace, {
          id,
          kind: judged,
          date: '2026-03-01',
          minuteReference: null,
          comment: null,
        }),
      )
    if (at % 5 === 0) value(await editRecommendation(workspace, { id, procedural: true, number: String(at) }))
  }
  return workspace
}

const texts = (rows: readonly RecommendationRow[]) => rows.map(({ text }) => text)

test('a filter lists exactly the rows that say so', async () => {
  const workspace = await mixed()
  const all = (await register(workspace)).rows
  expect(all).toHaveLength(40)
  const cases = [
    [{ overdue: true }, (row) => row.overdue],
    [{ overdue: false }, (row) => !row.overdue],
    [{ delivery: 'complete' }, (row) => row.delivery === 'complete'],
    [{ delivery: 'paused' }, (row) => row.delivery === 'paused'],
    [{ delivery: 'none' }, (row) => row.delivery === null],
    [{ response: 'rejected' }, (row) => row.response === 'rejected'],
    [{ response: 'deferred' }, (row) => row.response === 'deferred'],
    [{ response: 'awaiting' }, (row) => row.response === null],
    [{ judgement: 'signed off' }, (row) => row.judgement === 'signed off'],
    [{ judgement: 'none' }, (row) => row.judgement === null],
    [{ procedural: true }, (row) => row.procedural],
    [{ overdue: true, response: 'awaiting' }, (row) => row.overdue && row.response === null],
  ] as const satisfies readonly (readonly [object, (row: RecommendationRow) => boolean])[]
  for (const [filter, fits] of cases) {
    const { rows, total } = await register(workspace, { filter })
    expect(texts(rows), JSON.stringify(filter)).toEqual(texts(all.filter(fits)))
    expect(total).toBe(rows.length)
  }
  expect(all.filter(({ overdue }) => overdue).length).toBeGreaterThan(3)
})

test('windows of a list join to the whole, and the count is of all', async () => {
  const workspace = await mixed()
  const all = await register(workspace)
  const windows = [0, 15, 30].map((offset) => register(workspace, { offset, limit: 15 }))
  const joined = await Promise.all(windows)
  expect(joined.map(({ total }) => total)).toEqual([40, 40, 40])
  expect(joined.flatMap(({ rows }) => texts(rows))).toEqual(texts(all.rows))
  expect(await register(workspace, { offset: 100 })).toEqual({ total: 40, rows: [] })
})

test('numbers sort as people count, and what has none comes last both ways', async () => {
  const workspace = await emptyWorkspace()
  for (const number of ['Recommendation 10', 'Recommendation 9', null, 'Recommendation 2'])
    value(await editRecommendation(workspace, { id: await typed(workspace, `${number}`), number }))
  const sorted = async (descending: boolean) =>
    (await register(workspace, { sort: 'number', descending })).rows.map(({ number }) => number)
  expect(await sorted(false)).toEqual(['Recommendation 2', 'Recommendation 9', 'Recommendation 10', null])
  expect(await sorted(true)).toEqual(['Recommendation 10', 'Recommendation 9', 'Recommendation 2', null])
})

test('every other column sorts, missing values last', async () => {
  const workspace = await mixed()
  const values = async (sort: 'dueDate' | 'delivery' | 'latestUpdateOn', descending: boolean) =>
    (await register(workspace, { sort, descending })).rows.map((row) => row[sort])
  for (const sort of ['dueDate', 'delivery', 'latestUpdateOn'] as const) {
    const up = await values(sort, false)
    const down = await values(sort, true)
    const known = up.filter((one) => one !== null)
    expect(up.slice(known.length).every((one) => one === null)).toBe(true)
    expect(down.filter((one) => one !== null)).toEqual(known.toReversed())
  }
  const due = (await values('dueDate', false)).filter((date) => date !== null)
  expect(due).toEqual(due.toSorted())
})

test('words are looked for in text and commentary, each in either, beginnings too', async () => {
  const workspace = await emptyWorkspace()
  const bridge = await typed(workspace, 'That the café bridge be repaired.')
  await typed(workspace, 'That the path be lit.')
  value(await addProgress(workspace, update(bridge, { commentary: 'Scaffolding is up.' })))
  const found = async (text: string) => texts((await register(workspace, { filter: { text } })).rows)
  expect(await found('scaff bridge')).toEqual(['That the café bridge be repaired.'])
  expect(await found('CAFE')).toHaveLength(1)
  expect(await found('scaffolding path')).toEqual([])
  expect(await found('that')).toHaveLength(2)
  expect(await found('"bridge" OR (path NEAR')).toEqual([])
  expect(await found('  ')).toHaveLength(2)
})

test('removed recommendations and updates are in no list and no search', async () => {
  const workspace = await emptyWorkspace()
  const id = await typed(workspace, 'That the bridge be repaired.')
  value(await addProgress(workspace, update(id, { commentary: 'Scaffolding is up.' })))
  value(await workspace.undo())
  expect((await register(workspace, { filter: { text: 'scaffolding' } })).total).toBe(0)
  value(await removeRecommendation(workspace, id))
  expect((await register(workspace, { filter: { text: 'bridge' } })).total).toBe(0)
})
