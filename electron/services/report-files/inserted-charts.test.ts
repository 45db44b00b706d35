import { expect, test } from 'vitest'
import type { DraftBlock } from '../../../shared/model/report-draft.ts'
import { addProgress, saveReportText } from '../../tracking/index.ts'
import { update } from '../../tracking/testing/register.ts'
import { value } from '../../tracking/testing/workspace.ts'
import { chartsToInsert } from './inserted-charts.ts'
import { freezeNow, openReport, printedNow } from './report-drafts.ts'
import { begun } from './testing/report.ts'

const inserted = (of: 'progress' | 'delivery', reviewId: string | null, alt: string | null): DraftBlock => ({
  kind: 'filled',
  part: `chart ${of}`,
  chart: { of, reviewId, measure: null, alt },
  blocks: [],
})

test('charts of a review are offered with their figures', async () => {
  const { workspace, reviewId } = await begun()
  const { charts } = value(await chartsToInsert(workspace, reviewId))
  expect(charts.map(({ of }) => of)).toEqual(['progress', 'responses', 'delivery', 'judgements'])
  expect(value(await chartsToInsert(workspace, null)).charts.length).toBe(4)
  expect(await chartsToInsert(workspace, 'gone')).toMatchObject({ ok: false })
})

test('a chart that was put in follows the tracker with its alternative text, until the report is frozen', async () => {
  const { workspace, id, reviewId, ids } = await begun()
  const blocks = [
    inserted('delivery', reviewId, 'How far it is.'),
    inserted('progress', null, null),
    { ...inserted('delivery', 'gone', null), part: 'chart gone' },
  ]
  value(await saveReportText(workspace, id, blocks))
  const drawn = async () => value(await printedNow(workspace, id)).blocks
  const count = { of: 'counts', title: 'Delivery' }
  expect(await drawn()).toMatchObject([
    { kind: 'chart', alt: 'How far it is.', chart: { ...count, rows: [{ count: 2 }] } },
    { kind: 'chart', chart: { of: 'progress', total: 1 } },
  ])
  value(await addProgress(workspace, update(ids[0] ?? '', { status: 'complete' })))
  const now = await drawn()
  expect(now[0]).toMatchObject({ alt: 'How far it is.', chart: count })
  expect(JSON.stringify(now[0])).toContain('"count":1')
  value(await freezeNow(workspace, id))
  value(await addProgress(workspace, update(ids[1] ?? '', { status: 'complete' })))
  expect(value(await openReport(workspace, id)).draft.blocks[0]).toEqual(now[0])
})
