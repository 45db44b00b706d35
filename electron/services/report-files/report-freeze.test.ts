import fc from 'fast-check'
import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { addProgress, addResponse, removeRecommendation } from '../../tracking/recommendations/index.ts'
import { response, typed, update } from '../../tracking/testing/register.ts'
import { value } from '../../tracking/testing/workspace.ts'
import { keepVersion, removeReport, reportVersions, saveReportText } from '../../tracking/index.ts'
import type { Workspace } from '../../workspace/index.ts'
import { changeHead, duplicateReport, freezeNow, printedNow, restoreVersion } from './report-drafts.ts'

import { begun, blocksNow, counted, words } from './testing/report.ts'

test('figures and filled sections say what the tracker says now, until the report is frozen', async () => {
  const { workspace, id, ids } = await begun()
  value(await saveReportText(workspace, id, [...(await blocksNow(workspace, id)), counted]))
  expect(await words(workspace, id)).toContain('Of 2, 0 were accepted.')
  value(await addResponse(workspace, response(ids[0] ?? '')))
  value(await addProgress(workspace, update(ids[1] ?? '', { commentary: 'A pipe is laid.' })))
  const before = await words(workspace, id)
  expect(before).toContain('Of 2, 1 were accepted.')
  expect(before).toContain('A pipe is laid.')
  value(await freezeNow(workspace, id))
  value(await addResponse(workspace, response(ids[1] ?? '')))
  value(await addProgress(workspace, update(ids[1] ?? '', { commentary: 'The tap runs.' })))
  expect(await words(workspace, id)).toBe(before)
})

const acts: readonly ((
  workspace: Workspace,
  made: Awaited<ReturnType<typeof begun>>,
  said: string,
) => Promise<unknown>)[] = [
  async (workspace, { id }, said) => saveReportText(workspace, id, [{ kind: 'paragraph', text: said }]),
  async (workspace, { id }, said) => keepVersion(workspace, id, said),
  async (workspace, { id }) => removeReport(workspace, id),
  async (workspace, { id }) => freezeNow(workspace, id),
  async (workspace, { id }) => duplicateReport(workspace, id),
  async (workspace, { id }, said) =>
    changeHead(workspace, {
      id,
      head: {
        title: said,
        body: said,
        dateWords: null,
        draft: false,
        marking: 'OFFICIAL',
        exemptParagraph: null,
        version: null,
        landscape: true,
      },
    }),
  async (workspace, { id }) => {
    const { rows } = await reportVersions(workspace.read, { id, offset: 0, limit: 1 })
    return restoreVersion(workspace, { id, versionId: rows[0]?.id ?? '' })
  },
  async (workspace, { ids }, said) => addProgress(workspace, update(ids[0] ?? '', { commentary: said })),
  async (workspace, { ids }) => removeRecommendation(workspace, ids[1] ?? ''),
  async (workspace, { reviewId }, said) => typed(workspace, said, reviewId),
  async (workspace, { id }, said) =>
    workspace
      .write((trx) =>
        sql`update report_text set blocks_json = '[]' where report_id = ${id} or ${said} = ''`.execute(trx),
      )
      .catch(() => undefined),
  (workspace) => workspace.undo(),
  (workspace) => workspace.redo(),
]

test('a frozen report prints the same, whatever is done after', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.record({ act: fc.nat(acts.length - 1), said: fc.constantFrom('Soil', 'ŵ "x"') }), {
        minLength: 1,
        maxLength: 8,
      }),
      async (steps) => {
        const made = await begun()
        const { workspace, id } = made
        value(await keepVersion(workspace, id, 'As begun'))
        value(await freezeNow(workspace, id))
        const before = JSON.stringify(value(await printedNow(workspace, id)))
        for (const { act, said } of steps) {
          await acts[act]?.(workspace, made, said)
          expect(JSON.stringify(value(await printedNow(workspace, id)))).toBe(before)
        }
      },
    ),
    { numRuns: 4 },
  )
})
