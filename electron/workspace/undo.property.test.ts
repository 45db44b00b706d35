import fc from 'fast-check'
import { expect, test } from 'vitest'
import { temporaryWorkspace } from './fixtures/temporary.ts'
import { newBody, newRecommendation } from './fixtures/tracked-rows.ts'
import type { Change, Workspace } from './index.ts'

type Step =
  | { readonly do: 'add' | 'remove'; readonly table: 'body' | 'recommendation'; readonly row: number }
  | { readonly do: 'edit'; readonly row: number; readonly text: string; readonly owner: string | null }
  | { readonly do: 'rename'; readonly row: number; readonly name: string }

const row = fc.nat(3)
const table = fc.constantFrom('body' as const, 'recommendation' as const)
const words = fc.constantFrom('', 'a', 'ŵ', "it's", '{"x":1}', 'null')
const step: fc.Arbitrary<Step> = fc.oneof(
  fc.record({ do: fc.constantFrom('add' as const, 'remove' as const), table, row }),
  fc.record({ do: fc.constant('edit' as const), row, text: words, owner: fc.option(words) }),
  fc.record({ do: fc.constant('rename' as const), row, name: words }),
)

type State = Record<string, Record<string, unknown>>

const stateOf = async ({ read }: Workspace): Promise<State> => {
  const bodies = await read.selectFrom('body').selectAll().execute()
  const recommendations = await read.selectFrom('recommendation').selectAll().execute()
  return Object.fromEntries([...bodies, ...recommendations].map((kept) => [kept.id, kept]))
}

/** Only what stands: a taken-back row stays, marked. */
const standing = (state: State): State =>
  Object.fromEntries(Object.entries(state).filter(([, kept]) => kept['removed_at'] === null))

const apply = async (change: Change, done: Step, name: string): Promise<void> => {
  const id = `${'table' in done ? done.table : done.do === 'edit' ? 'recommendation' : 'body'}-${done.row}`
  const of = id.startsWith('body') ? ('body' as const) : ('recommendation' as const)
  const kept = await change.trx.selectFrom(of).select('removed_at').where('id', '=', id).executeTakeFirst()
  if (done.do === 'add') {
    if (kept !== undefined) return
    if (of === 'body') await change.insert('body', newBody(id, name))
    else await change.insert('recommendation', newRecommendation(id, name))
  } else if (kept?.removed_at === null) {
    if (done.do === 'remove') await change.remove(of, id)
    if (done.do === 'edit') await change.update('recommendation', id, { text: done.text, owner: done.owner })
    if (done.do === 'rename') await change.update('body', id, { name: done.name })
  }
}

const replayed = async ({ read }: Workspace): Promise<State> => {
  const state: State = {}
  const lines = await read
    .selectFrom('history')
    .innerJoin('change', 'change.id', 'history.change_id')
    .select(['history.row_id', 'history.field', 'history.after_json'])
    .orderBy('change.rowid_')
    .orderBy('history.ordinal')
    .execute()
  for (const line of lines) {
    const kept = (state[line.row_id] ??= { id: line.row_id })
    kept[line.field] = JSON.parse(line.after_json ?? 'null')
  }
  return state
}

/** What history says, against a row: unsaid is null, and FTS's key is not history's. */
const expectReplay = (state: State, history: State): void => {
  expect(Object.keys(history).toSorted()).toEqual(Object.keys(state).toSorted())
  for (const [id, kept] of Object.entries(state)) {
    const { rowid_: _, ...fields } = kept
    const said = Object.fromEntries(Object.keys(fields).map((field) => [field, history[id]?.[field] ?? null]))
    expect(said, id).toEqual(fields)
  }
}

test('undoing everything gives the original rows, redoing it the last ones, and history replays to both', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.array(step, { minLength: 1, maxLength: 4 }), { maxLength: 8 }),
      async (changes) => {
        const workspace = await temporaryWorkspace()
        await workspace.change('Begun', async (change) => {
          await change.insert('body', newBody('body-0', 'Housing'))
          await change.insert('recommendation', newRecommendation('recommendation-0', 'Count homes'))
        })
        await workspace.settings.set('user', 'somebody else')
        const states = [standing(await stateOf(workspace))]
        for (const [index, steps] of changes.entries()) {
          const before = await stateOf(workspace)
          await workspace.change(`${index}`, async (change) => {
            for (const done of steps) await apply(change, done, `${index}`)
          })
          const after = await stateOf(workspace)
          if (JSON.stringify(before) !== JSON.stringify(after)) states.push(standing(after))
        }
        expectReplay(await stateOf(workspace), await replayed(workspace))
        // A change that ends where it began is one to undo too, so states are compared, not counted.
        const seen: State[] = [standing(await stateOf(workspace))]
        for (let undone = await workspace.undo(); ; undone = await workspace.undo()) {
          expect(undone.ok).toBe(true)
          if (!undone.ok || undone.value === null) break
          const now = standing(await stateOf(workspace))
          if (JSON.stringify(now) !== JSON.stringify(seen.at(-1))) seen.push(now)
        }
        expect(seen.at(-1)).toEqual(states[0])
        expectReplay(await stateOf(workspace), await replayed(workspace))
        for (let again = await workspace.redo(); again.ok && again.value !== null; )
          again = await workspace.redo()
        expect(standing(await stateOf(workspace))).toEqual(states.at(-1))
        expectReplay(await stateOf(workspace), await replayed(workspace))
        await workspace.close()
      },
    ),
    { numRuns: 15 },
  )
})

type Act = { readonly who: 'ann' | 'bob'; readonly act: readonly Step[] | 'undo' | 'redo' }

const act: fc.Arbitrary<Act> = fc.record({
  who: fc.constantFrom('ann' as const, 'bob' as const),
  act: fc.oneof(
    fc.array(step, { minLength: 1, maxLength: 3 }),
    fc.constantFrom('undo' as const, 'redo' as const, 'undo' as const),
  ),
})

test('whatever two people do, undo and redo between each other, history tells the rows, and a refusal changes nothing', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(act, { minLength: 4, maxLength: 14 }), async (acts) => {
      const workspace = await temporaryWorkspace()
      for (const [index, { who, act }] of acts.entries()) {
        await workspace.settings.set('user', who)
        const before = await stateOf(workspace)
        if (act === 'undo' || act === 'redo') {
          const answer = await workspace[act]()
          if (!answer.ok) expect(answer.reason.code).toBe('changed-since')
          if (!answer.ok || answer.value === null) expect(await stateOf(workspace)).toEqual(before)
        } else {
          await workspace.change(`${index}`, async (change) => {
            for (const done of act) await apply(change, done, `${index}`)
          })
        }
        expectReplay(await stateOf(workspace), await replayed(workspace))
      }
      await workspace.close()
    }),
    { numRuns: 15 },
  )
})
