import { sql } from 'kysely'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { roundReport } from '../../reports/index.ts'
import type { Workspace } from '../../workspace/index.ts'
import { saveNamed, succeed } from '../bodies/index.ts'
import {
  addProgress,
  editRecommendation,
  judge,
  removeRecommendation,
  setDueDate,
} from '../recommendations/index.ts'
import { createReview, editReview } from '../reviews/index.ts'
import { typed, update } from '../testing/register.ts'
import { emptyWorkspace, value } from '../testing/workspace.ts'
import { commentInRound, freezeRound, judgeInRound, removeRound, roundTable, startRound } from './index.ts'

const frozenRound = async (workspace: Workspace) => {
  const { id: bodyId } = value(
    await saveNamed(workspace, 'body', { id: null, name: 'Places Panel', aliases: [], kind: 'scrutiny' }),
  )
  const { id: reviewId } = value(
    await createReview(workspace, {
      title: 'Verges',
      bodyId,
      scope: null,
      stage: 'monitoring',
      day: '2025-09-01',
    }),
  )
  const ids = [
    await typed(workspace, 'That verges be cut.', reviewId),
    await typed(workspace, 'That bins be emptied.', reviewId),
  ]
  const round = { reviewId, bodyId, kind: 'six months' as const }
  const { id } = value(await startRound(workspace, { ...round, day: '2026-03-02' }))
  const row = { id, recommendationId: ids[0] ?? '' }
  value(await commentInRound(workspace, { ...row, commentary: 'Cut twice.', status: 'in progress' }))
  value(
    await judgeInRound(workspace, {
      ...row,
      kind: 'continue monitoring',
      minuteReference: 'Minute 4',
      comment: null,
    }),
  )
  value(await freezeRound(workspace, id))
  return { id, round, bodyId, reviewId, ids }
}

type Frozen = Awaited<ReturnType<typeof frozenRound>>

const printed = async (workspace: Workspace, id: string): Promise<string> =>
  JSON.stringify(roundReport(value(await roundTable(workspace.read, id))))

/** What a person may do after a round was frozen; each may be refused, and does then nothing. */
const acts: readonly ((workspace: Workspace, frozen: Frozen, words: string) => Promise<unknown>)[] = [
  (workspace, { ids }, words) =>
    editRecommendation(workspace, { id: ids[0] ?? '', text: words, number: words }),
  (workspace, { ids }) => removeRecommendation(workspace, ids[1] ?? ''),
  (workspace, { ids }, words) =>
    addProgress(workspace, update(ids[0] ?? '', { commentary: words, status: 'complete' })),
  (workspace, { ids }) =>
    judge(workspace, {
      id: ids[0] ?? '',
      kind: 'signed off',
      date: '2026-04-01',
      minuteReference: null,
      comment: null,
    }),
  (workspace, { ids }, words) =>
    setDueDate(workspace, { id: ids[0] ?? '', date: '2027', words, reason: words }),
  (workspace, { bodyId }, words) =>
    saveNamed(workspace, 'body', { id: bodyId, name: words, aliases: [], kind: 'partner' }),
  (workspace, { bodyId }, words) =>
    succeed(workspace, 'body', { id: bodyId, successor: { name: words }, day: null }),
  (workspace, { reviewId }, words) =>
    editReview(workspace, { id: reviewId, title: words, reference: words, bodyId: null }),
  (workspace, { reviewId }, words) => typed(workspace, words, reviewId),
  (workspace, { id, ids }, words) =>
    commentInRound(workspace, { id, recommendationId: ids[1] ?? '', commentary: words, status: null }),
  (workspace, { id }) => removeRound(workspace, id),
  (workspace, { id }) => freezeRound(workspace, id),
  async (workspace, { round }) => {
    const next = await startRound(workspace, { ...round, day: '2026-09-02' })
    if (next.ok) await freezeRound(workspace, next.value.id)
  },
  (workspace) => workspace.undo(),
  (workspace) => workspace.redo(),
]

test('a frozen round prints the same, whatever is done after', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(
        fc.record({ act: fc.nat(acts.length - 1), words: fc.constantFrom('Grass', 'A panel', 'ŵ "x"') }),
        {
          minLength: 1,
          maxLength: 10,
        },
      ),
      async (steps) => {
        const workspace = await emptyWorkspace()
        const frozen = await frozenRound(workspace)
        const before = await printed(workspace, frozen.id)
        for (const { act, words } of steps) {
          await acts[act]?.(workspace, frozen, words)
          expect(await printed(workspace, frozen.id)).toBe(before)
        }
      },
    ),
    { numRuns: 12 },
  )
}, 120_000)

test('the database itself refuses to change a frozen round, whoever asks', async () => {
  const workspace = await emptyWorkspace()
  const { id, ids } = await frozenRound(workspace)
  const refused = (statement: string) =>
    expect(
      workspace.write((trx) => sql.raw(statement).execute(trx)),
      statement,
    ).rejects.toThrow(/frozen/)
  await refused(`update frozen_row set text = 'Otherwise'`)
  await refused(`delete from frozen_row`)
  await refused(`insert or replace into frozen_row select * from frozen_row`)
  await refused(`update frozen_revisit set body_name = 'Otherwise'`)
  await refused(`delete from frozen_revisit`)
  await refused(`insert or replace into frozen_revisit select * from frozen_revisit`)
  await refused(`update revisit set day = '2026-03-03' where id = '${id}'`)
  await refused(`update revisit set removed_at = '2026-03-03'`)
  await refused(`delete from revisit`)
  await refused(`update revisit_entry set removed_at = '2026-03-03'`)
  await refused(`delete from revisit_entry`)
  await refused(
    `insert into revisit_entry (id, revisit_id, recommendation_id, kind, recorded_at)
     values ('late', '${id}', '${ids[1]}', 'as reported', '2026-03-03T10:00:00.000Z')`,
  )
})
