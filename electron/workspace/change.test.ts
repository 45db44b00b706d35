import { expect, test } from 'vitest'
import { failed } from '../../shared/model/result.ts'
import { oneOfEach } from './fixtures/rows.ts'
import { temporaryWorkspace } from './fixtures/temporary.ts'
import { newBody, newRecommendation, newUpdate } from './fixtures/tracked-rows.ts'
import type { Change, Workspace } from './index.ts'

const at = '2026-05-03T10:00:00.000Z'
const now = (): Date => new Date(at)

const history = ({ read }: Workspace): Promise<unknown[]> =>
  read
    .selectFrom('history')
    .innerJoin('change', 'change.id', 'history.change_id')
    .select(['change.summary', 'history.table_name as table', 'history.row_id as row', 'history.field'])
    .select([
      'history.before_json as before',
      'history.after_json as after',
      'history.recommendation_id as of',
    ])
    .orderBy('change.rowid_')
    .orderBy('history.ordinal')
    .execute()

test('an insert writes the row, the change and a line for each field that says something', async () => {
  const workspace = await temporaryWorkspace({ now, device: 'laptop-7' })
  await workspace.settings.set('user', 'prosser')
  await workspace.change('Added a body', async (change) => {
    expect(change).toMatchObject({ at, who: 'prosser' })
    await change.insert('body', newBody('b', 'Housing Panel'))
  })
  const bodies = await workspace.read.selectFrom('body').selectAll().execute()
  expect(bodies).toEqual([
    { id: 'b', name: 'Housing Panel', aliases_json: '[]', kind: null, removed_at: null },
  ])
  const changes = await workspace.read.selectFrom('change').selectAll().execute()
  expect(changes).toMatchObject([
    { at, who: 'prosser', device: 'laptop-7', summary: 'Added a body', undoes: null, undone_by: null },
  ])
  const line = { summary: 'Added a body', table: 'body', row: 'b', before: null, of: null }
  expect(await history(workspace)).toEqual([
    { ...line, field: 'name', after: '"Housing Panel"' },
    { ...line, field: 'aliases_json', after: '"[]"' },
  ])
})

test('an update writes only the fields that really change', async () => {
  const workspace = await temporaryWorkspace()
  await workspace.change('Typed', (change) =>
    change.insert('recommendation', newRecommendation('r', 'Count homes')),
  )
  await workspace.change('Edited', (change) =>
    change.update('recommendation', 'r', { text: 'Count homes', owner: 'Head of Housing', number: null }),
  )
  const line = { summary: 'Edited', table: 'recommendation', row: 'r', of: 'r' }
  const edited = (await history(workspace)).filter((row) => (row as { summary: string }).summary === 'Edited')
  expect(edited).toEqual([
    { ...line, field: 'owner', before: 'null', after: '"Head of Housing"' },
    { ...line, field: 'number', before: '"1"', after: 'null' },
  ])
})

test('a change that changes nothing leaves nothing to undo', async () => {
  const workspace = await temporaryWorkspace()
  await workspace.change('Added', (change) => change.insert('body', newBody('b', 'Housing Panel')))
  await workspace.change('Renamed', (change) => change.update('body', 'b', { name: 'Housing Panel' }))
  await workspace.change('Looked', (change) => change.trx.selectFrom('body').selectAll().execute())
  expect(await workspace.undo()).toEqual({ ok: true, value: 'Added' })
})

test('a removed row stays, marked with when', async () => {
  const workspace = await temporaryWorkspace({ now })
  await workspace.change('Added', (change) => change.insert('body', newBody('b', 'Housing Panel')))
  await workspace.change('Removed', (change) => change.remove('body', 'b'))
  const bodies = await workspace.read.selectFrom('body').select('removed_at').execute()
  expect(bodies).toEqual([{ removed_at: at }])
})

test('lines belong to a recommendation’s timeline by its row, or where they are said to', async () => {
  const workspace = await temporaryWorkspace()
  await workspace.change('Typed', async (change) => {
    await change.insert('recommendation', newRecommendation('r', 'Count homes'))
    await change.insert('progress_update', newUpdate('p', 'r', 'Counted half'))
    await change.insert('body', newBody('b', 'Housing Panel'), { recommendationId: 'r' })
  })
  const lines = (await history(workspace)) as { table: string; of: string | null }[]
  expect(new Set(lines.map((line) => `${line.table} ${line.of}`))).toEqual(
    new Set(['recommendation r', 'progress_update r', 'body r']),
  )
})

test('what fails half-way, or is refused, leaves neither rows nor history', async () => {
  const workspace = await temporaryWorkspace()
  const add = (change: Change): Promise<void> => change.insert('body', newBody('b', 'Housing Panel'))
  const broken = workspace.change('Added', async (change) => {
    await add(change)
    await change.insert('progress_update', newUpdate('p', 'nobody', 'x'))
  })
  await expect(broken).rejects.toThrow(/FOREIGN KEY/)
  await workspace.change('Added', async (change) => {
    await add(change)
    return failed('not-now', 'Not now.')
  })
  for (const table of ['body', 'change', 'history'] as const) {
    expect(await workspace.read.selectFrom(table).selectAll().execute(), table).toEqual([])
  }
})

test('append-only rows are not updated, by the types and when running', async () => {
  const workspace = await temporaryWorkspace()
  await workspace.write(async (trx) => {
    await trx.insertInto('document').values(oneOfEach.document).execute()
    await trx.insertInto('citation').values(oneOfEach.citation).execute()
  })
  await workspace.change('Recorded', async (change) => {
    await change.insert('body', oneOfEach.body)
    await change.insert('review', oneOfEach.review)
    await change.insert('recommendation', oneOfEach.recommendation)
    await change.insert('recipient', oneOfEach.recipient)
    await change.insert('response', oneOfEach.response)
    await change.insert('progress_update', oneOfEach.progress_update)
    await change.insert('judgement', oneOfEach.judgement)
    await change.insert('due_date_revision', oneOfEach.due_date_revision)
  })
  const tries: readonly ((change: Change) => Promise<void>)[] = [
    // @ts-expect-error: append-only
    (change) => change.update('response', 'response-1', { text: 'x' }),
    // @ts-expect-error: append-only
    (change) => change.update('progress_update', 'update-1', { commentary: 'x' }),
    // @ts-expect-error: append-only
    (change) => change.update('judgement', 'judgement-1', { comment: 'x' }),
    // @ts-expect-error: append-only
    (change) => change.update('due_date_revision', 'due-1', { words: 'x' }),
  ]
  for (const attempt of tries) {
    await expect(workspace.change('Corrected', attempt)).rejects.toThrow(
      /append-only: a correction is a new row/,
    )
  }
})

test('what is not a person’s to change is refused, by the types and when running', async () => {
  const workspace = await temporaryWorkspace()
  await workspace.change('Added', (change) => change.insert('body', newBody('b', 'Housing Panel')))
  const tries: readonly [(change: Change) => Promise<void>, RegExp][] = [
    // @ts-expect-error: a candidate comes with its paper
    [(change) => change.insert('candidate', oneOfEach.candidate), /comes with its paper/],
    // @ts-expect-error: a candidate stays with its paper
    [(change) => change.remove('candidate', 'candidate-1'), /stays with its paper/],
    // @ts-expect-error: an id is for ever
    [(change) => change.update('body', 'b', { id: 'c' }), /id of a body/],
    // @ts-expect-error: removing is remove's
    [(change) => change.update('body', 'b', { removed_at: 'now' }), /removed_at of a body/],
    // @ts-expect-error: history is not tracked itself
    [(change) => change.update('history', 'h', { field: 'x' }), /not tracked/],
    [(change) => change.update('body', 'nobody', { name: 'x' }), /There is no body nobody/],
    [(change) => change.remove('body', 'nobody'), /There is no body nobody/],
  ]
  for (const [attempt, words] of tries)
    await expect(workspace.change('Tried', attempt)).rejects.toThrow(words)
  await workspace.change('Removed', (change) => change.remove('body', 'b'))
  const again = workspace.change('Renamed', (change) => change.update('body', 'b', { name: 'x' }))
  await expect(again).rejects.toThrow(/has been removed/)
})

test('half a surrogate pair is kept as SQLite keeps it, in row and history', async () => {
  const workspace = await temporaryWorkspace()
  await workspace.change('Added', (change) => change.insert('body', newBody('b', 'broken \ud800 font')))
  expect(await workspace.read.selectFrom('body').select('name').execute()).toEqual([
    { name: 'broken \ufffd font' },
  ])
  await workspace.change('Renamed', (change) => change.update('body', 'b', { name: 'broken \ud800 font' }))
  expect(await workspace.undo()).toEqual({ ok: true, value: 'Added' })
})

test('no transaction changes tracked data, or history, past its history', async () => {
  const workspace = await temporaryWorkspace()
  await workspace.change('Added', (change) => change.insert('body', newBody('b', 'Housing Panel')))
  const tries: readonly ((trx: Change['trx']) => Promise<unknown>)[] = [
    (trx) => trx.insertInto('body').values(newBody('c', 'Health')).execute(),
    (trx) => trx.replaceInto('document').values(oneOfEach.document).execute(),
    (trx) => trx.updateTable('body').set({ name: 'x' }).execute(),
    (trx) => trx.updateTable('body as b').set({ name: 'x' }).execute(),
    (trx) => trx.updateTable('candidate').set({ state: 'accepted' }).execute(),
    (trx) => trx.deleteFrom('body').execute(),
    (trx) => trx.deleteFrom('history').execute(),
    (trx) => trx.updateTable('change').set({ undone_by: null }).execute(),
  ]
  for (const attempt of tries) {
    await expect(workspace.write(attempt)).rejects.toThrow(/are changed with history/)
    await expect(workspace.change('Tried', ({ trx }) => attempt(trx))).rejects.toThrow(
      /are changed with history/,
    )
  }
  expect(await workspace.read.selectFrom('body').select(['id', 'name']).execute()).toEqual([
    { id: 'b', name: 'Housing Panel' },
  ])
})
