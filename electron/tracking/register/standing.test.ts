import fc from 'fast-check'
import { expect, test } from 'vitest'
import { deliveryStatuses, judgements, responses } from '../../../shared/model/recommendation.ts'
import type { Workspace } from '../../workspace/index.ts'
import {
  addProgress,
  addResponse,
  judge,
  recommendationRows,
  removeRecommendation,
  setDueDate,
} from '../recommendations/index.ts'
import { response, today, typed, update } from '../testing/register.ts'
import { emptyWorkspace } from '../testing/workspace.ts'

const date = fc.constantFrom('2024', '2025-02', '2025-02-11', '2025-03-01', null)

const act = fc.oneof(
  fc.record({
    does: fc.constant('update' as const),
    date,
    status: fc.constantFrom(...deliveryStatuses, null),
  }),
  fc.record({ does: fc.constant('respond' as const), date, kind: fc.constantFrom(...responses) }),
  fc.record({ does: fc.constant('judge' as const), kind: fc.constantFrom(...judgements) }),
  fc.record({ does: fc.constant('due' as const), date }),
  fc.record({ does: fc.constantFrom('undo' as const, 'redo' as const) }),
)
type Act = typeof act extends fc.Arbitrary<infer T> ? T : never

const perform = async (workspace: Workspace, id: string, one: Act): Promise<unknown> => {
  switch (one.does) {
    case 'update':
      return addProgress(workspace, update(id, { date: one.date, status: one.status }))
    case 'respond':
      return addResponse(workspace, response(id, { date: one.date, kind: one.kind, reason: 'Said why.' }))
    case 'judge':
      return judge(workspace, {
        id,
        kind: one.kind,
        date: '2025-02-20',
        minuteReference: null,
        comment: null,
      })
    case 'due':
      return setDueDate(workspace, { id, date: one.date, words: null, reason: 'It was moved.' })
    case 'undo':
    case 'redo':
      return workspace[one.does]()
  }
}

test('what the register is filtered by is what the rules say of each recommendation, whatever happened to it', async () => {
  const workspace = await emptyWorkspace()
  await fc.assert(
    fc.asyncProperty(fc.array(act, { minLength: 1, maxLength: 8 }), async (acts) => {
      const id = await typed(workspace, 'That the bridge be repaired.')
      // Undo stays within what happened to this one.
      await workspace.settings.set('user', id)
      for (const one of acts) await perform(workspace, id, one)
      const [row] = await recommendationRows(workspace.read, [id], today)
      const standing = await workspace.read
        .selectFrom('standing')
        .innerJoin('recommendation', 'recommendation.rowid_', 'standing.recommendation_rowid')
        .select(['standing.delivery', 'standing.response', 'standing.judgement'])
        .select(['standing.due_date as dueDate', 'standing.slips'])
        .where('recommendation.id', '=', id)
        .executeTakeFirst()
      expect(standing).toEqual({
        delivery: row?.delivery,
        response: row?.response,
        judgement: row?.judgement,
        dueDate: row?.dueDate,
        slips: row?.slips,
      })
    }),
    { numRuns: 25 },
  )
})

test('an update that is taken back stands no longer', async () => {
  const workspace = await emptyWorkspace()
  const id = await typed(workspace, 'That the bridge be repaired.')
  await addProgress(workspace, update(id, { status: 'complete', date: '2025-01' }))
  const updatedAt = async () =>
    (await workspace.read.selectFrom('standing').select('standing.updated_at').executeTakeFirst())?.updated_at
  expect(await updatedAt()).toMatch(/^2025-01-31 /)
  await workspace.undo()
  expect(await updatedAt()).toBeNull()
  await removeRecommendation(workspace, id)
})
