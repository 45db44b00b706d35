import { join } from 'node:path'
import fc from 'fast-check'
import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { temporaryFolder } from '../workspace/fixtures/temporary.ts'
import { openWorkspace, type Workspace } from '../workspace/index.ts'
import { type TrackedTable, tracked } from '../workspace/tracked.ts'
import { type Act, anAct, anActOf, perform } from './testing/acts.ts'
import { freezeOne } from './testing/acts-of-reviews.ts'
import { value } from './testing/workspace.ts'

type Row = Readonly<Record<string, unknown>>
/** Every tracked row there is, by table and id. */
type State = ReadonlyMap<string, Row>

const tables = Object.keys(tracked) as TrackedTable[]

const rowsOf = async ({ read }: Workspace, table: string): Promise<readonly Row[]> =>
  (await sql<Row>`select * from ${sql.table(table)}`.execute(read)).rows

const stateOf = async (workspace: Workspace): Promise<State> => {
  const state = new Map<string, Row>()
  for (const table of tables)
    for (const { rowid_: _, ...row } of await rowsOf(workspace, table))
      state.set(`${table} ${String(row['id'])}`, row)
  return state
}

/** The rows that history tells of, put together from its lines alone. */
const replayed = async ({ read }: Workspace): Promise<State> => {
  const lines = await read
    .selectFrom('history')
    .innerJoin('change', 'change.id', 'history.change_id')
    .select(['history.table_name', 'history.row_id', 'history.field', 'history.after_json'])
    .orderBy('change.rowid_')
    .orderBy('history.ordinal')
    .execute()
  const state = new Map<string, Record<string, unknown>>()
  for (const { table_name, row_id, field, after_json } of lines) {
    const name = `${table_name} ${row_id}`
    const row = state.get(name) ?? { id: row_id }
    row[field] = JSON.parse(after_json ?? 'null')
    state.set(name, row)
  }
  return state
}

/** `given`: the rows that were there before anybody did anything. */
const expectReplay = async (workspace: Workspace, given: State): Promise<void> => {
  const state = await stateOf(workspace)
  const told = await replayed(workspace)
  for (const [name, row] of state) {
    const said = told.get(name)
    if (said === undefined) expect(row, name).toEqual(given.get(name))
    else {
      // What a new row left empty is not said, and neither is what a row had before anybody touched it.
      const first = given.get(name)
      const whole = Object.fromEntries(
        Object.keys(row).map((field) => [field, field in said ? said[field] : (first?.[field] ?? null)]),
      )
      expect(whole, name).toEqual(row)
    }
  }
  for (const name of told.keys()) expect(state.has(name), name).toBe(true)
}

/** What was appended or frozen, and history itself, but for the marks that something was taken back. */
const appendedIn = async (workspace: Workspace): Promise<ReadonlyMap<string, string>> => {
  const appended = tables.filter((table) => tracked[table].appendOnly)
  const kept = new Map<string, string>()
  for (const table of ['frozen_row', 'frozen_revisit'])
    for (const row of await rowsOf(workspace, table))
      kept.set(`${table} ${String(row['revisit_id'])} ${String(row['ordinal'])}`, JSON.stringify(row))
  for (const table of [...appended, 'change', 'history'])
    for (const { removed_at: _removed, undone_by: _undone, ...row } of await rowsOf(workspace, table))
      kept.set(`${table} ${String(row['id'])}`, JSON.stringify(row))
  return kept
}

const expectKept = (before: ReadonlyMap<string, string>, after: ReadonlyMap<string, string>): void => {
  for (const [name, row] of before) expect(after.get(name), name).toBe(row)
}

type Step = Act | 'undo' | 'redo' | 'restart' | 'somebody else' | 'freeze'

const steps: fc.Arbitrary<readonly Step[]> = fc.array(
  fc.oneof(
    { arbitrary: anAct, weight: 12 },
    // So that rounds come about often enough to be frozen.
    { arbitrary: anActOf('start round', 'say in round', 'judge in round'), weight: 3 },
    { arbitrary: fc.constant<Step>('freeze'), weight: 2 },
    { arbitrary: fc.constant<Step>('undo'), weight: 4 },
    { arbitrary: fc.constant<Step>('redo'), weight: 2 },
    { arbitrary: fc.constant<Step>('restart'), weight: 1 },
    { arbitrary: fc.constant<Step>('somebody else'), weight: 1 },
  ),
  { minLength: 15, maxLength: 30, size: 'max' },
)

const begin: Act = { act: 'create', one: 0, other: 0, words: 'That a start be made.', date: null }
const beginnings: readonly Act[] = [
  { ...begin, act: 'add body' },
  { ...begin, act: 'begin review' },
  begin,
  { ...begin, other: 5 },
  { ...begin, act: 'add action', other: 5 },
]

const open = async (folder: string): Promise<Workspace> =>
  value(await openWorkspace({ folder: join(folder, 'workspace'), appVersion: '1.0.0', device: 'test' }))

const doStep = (workspace: Workspace, step: Act | 'undo' | 'redo' | 'freeze') => {
  if (step === 'freeze') return freezeOne(workspace, 0)
  return step === 'undo' || step === 'redo' ? workspace[step]() : perform(workspace, step)
}

/** Does one step; gives the workspace to go on with. */
const take = async (workspace: Workspace, folder: string, step: Step, who: string): Promise<Workspace> => {
  if (step === 'restart') {
    await workspace.close()
    return open(folder)
  }
  if (step === 'somebody else') {
    await workspace.settings.set('user', who)
    return workspace
  }
  const before = await stateOf(workspace)
  const done = await doStep(workspace, step)
  if (!done.ok) expect(await stateOf(workspace), 'a refusal changes nothing').toEqual(before)
  return workspace
}

/** A machine at work on other things takes long over files that are opened again and again: no fault of the tracker. */
const patience = 120_000

test(
  'whatever is done, undone and opened again, history tells the tracker, and what was appended stays',
  async () => {
    await fc.assert(
      fc.asyncProperty(steps, async (taken) => {
        const folder = await temporaryFolder()
        let workspace = await open(folder)
        const given = await stateOf(workspace)
        for (const act of beginnings) value(await perform(workspace, act))
        let kept = await appendedIn(workspace)
        for (const [index, step] of taken.entries()) {
          const before = step === 'restart' ? await stateOf(workspace) : null
          workspace = await take(workspace, folder, step, index % 2 === 0 ? 'ann' : 'bob')
          if (before !== null) expect(await stateOf(workspace)).toEqual(before)
          const now = await appendedIn(workspace)
          expectKept(kept, now)
          kept = now
        }
        await expectReplay(workspace, given)
        await workspace.close()
      }),
      { numRuns: 5 },
    )
  },
  patience,
)

test(
  'undone to the beginning the tracker stands as it began, and redone as it ended',
  async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(anAct, { minLength: 6, maxLength: 16, size: 'max' }), async (acts) => {
        const folder = await temporaryFolder()
        let workspace = await open(folder)
        const standing = async (): Promise<readonly Row[]> =>
          [...(await stateOf(workspace)).values()].filter((row) => row['removed_at'] == null)
        const first = await standing()
        for (const act of [...beginnings, ...acts]) await perform(workspace, act)
        const last = await standing()
        const all = async (way: 'undo' | 'redo'): Promise<void> => {
          while (value(await workspace[way]()) !== null);
        }
        await all('undo')
        expect(await standing()).toEqual(first)
        await workspace.close()
        workspace = await open(folder)
        await all('redo')
        expect(await standing()).toEqual(last)
        await workspace.close()
      }),
      { numRuns: 3 },
    )
  },
  patience,
)
