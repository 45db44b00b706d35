import { join } from 'node:path'
import { readFile } from 'node:fs/promises'
import { expect, test } from 'vitest'
import { readDocument, setMarking } from '../../documents/index.ts'
import { editRecommendation, removeRecommendation } from '../../tracking/recommendations/index.ts'
import { confirmSet, listSets } from '../../tracking/candidates/index.ts'
import { addProgress, saveReportText } from '../../tracking/index.ts'
import { update } from '../../tracking/testing/register.ts'
import { finding, storedPaper } from '../../tracking/testing/paper.ts'
import { emptyWorkspace, value } from '../../tracking/testing/workspace.ts'
import { buildFromPaper } from './filled-report.ts'
import { beginReport, duplicateReport, openReport, printedNow } from './report-drafts.ts'
import { saveReport } from './export-report.ts'
import { begun, files, nothing, paper, words } from './testing/report.ts'

const fromPaper = async () => {
  const made = await begun()
  const { workspace, paperId } = made
  const subject = { template: 'scrutiny-report' as const, ...nothing, reviewId: null, paperId }
  const { id } = value(await beginReport(workspace, { ...subject, title: null }))
  return { ...made, id }
}

test('a report begun from a paper has its words, is on its review, and follows the tracker', async () => {
  const { workspace, id, ids, reviewId } = await fromPaper()
  const open = value(await openReport(workspace, id))
  expect(open.subject.reviewId).toBe(reviewId)
  expect(open.draft.title).toBe('Allotments revisited')
  expect(await words(workspace, id)).toContain('That every plot be let.')
  value(await editRecommendation(workspace, { id: ids[0] ?? '', text: 'That each plot be let by May.' }))
  value(await removeRecommendation(workspace, ids[1] ?? ''))
  const now = await words(workspace, id)
  expect(now).toContain('That each plot be let by May.')
  expect(now).not.toContain('That every plot be let.')
  expect(now).not.toContain('That water be laid on.')
  value(await workspace.undo())
  expect(await words(workspace, id)).toContain('That water be laid on.')
  const copy = value(await duplicateReport(workspace, id))
  expect(await words(workspace, copy.id)).toContain('That each plot be let by May.')
})

test('a paper whose own recommendations wait to be reviewed is not taken for a report of an earlier review', async () => {
  const workspace = await emptyWorkspace()
  const own = {
    id: 'new',
    body: 'Green Spaces Panel',
    date: '2025-05',
    review: 'Ponds',
    stage: 'new' as const,
  }
  const items = [...paper.items, finding({ set: 'new', number: '1', text: 'That every pond be fenced.' })]
  const { paperId } = await storedPaper(workspace, {
    ...paper,
    title: 'Ponds',
    sets: [...paper.sets, own],
    items,
  })
  const { rows } = await listSets(workspace.read, { waiting: true, limit: 10, offset: 0 })
  const earlier = rows.find(({ stage }) => stage === 'earlier')
  const { id: setId = '', bodyName = null, date = null } = earlier ?? {}
  value(
    await confirmSet(workspace, { setId, bodyName, date, stage: 'earlier', review: { title: 'Allotments' } }),
  )
  const subject = { template: 'scrutiny-report' as const, ...nothing, reviewId: null, paperId }
  const { id } = value(await beginReport(workspace, { ...subject, title: null }))
  const open = value(await openReport(workspace, id))
  expect(open.subject.reviewId).toBeNull()
  expect(open.draft.title).toBe('Ponds')
})

test('a paper that is exempt, or becomes so, marks every page; what is tracked of it is left out and the gap said', async () => {
  const { workspace, id, paperId } = await fromPaper()
  expect(value(await printedNow(workspace, id)).marking).toBeNull()
  value(await setMarking(workspace, paperId, { level: 'official-sensitive' }))
  expect(value(await printedNow(workspace, id)).marking).toBe('OFFICIAL-SENSITIVE')
  value(await setMarking(workspace, paperId, { level: 'exempt', paragraph: 3 }))
  const report = value(await printedNow(workspace, id))
  expect(report.marking).toBe('EXEMPT FROM PUBLICATION: paragraph 3 of Schedule 12A')
  expect(await words(workspace, id)).toContain('Left out of this report')
  expect(await words(workspace, id)).not.toContain('That every plot be let.')
})

test('exported and read back it has the words of the paper, and what came after it', async () => {
  const { workspace, ids, paperId } = await begun()
  value(await addProgress(workspace, update(ids[0] ?? '', { commentary: 'The last one is let.' })))
  const report = value(
    await buildFromPaper(workspace, { template: 'scrutiny-report', paperId, reviewId: null }),
  )
  const { folder, options } = await files(() => undefined)
  const file = join(folder, 'report.docx')
  const to = { format: 'docx', file, by: 'window', resourcesFolder: options.resourcesFolder } as const
  value(await saveReport(workspace, report, to))
  const read = await readDocument(new Uint8Array(await readFile(file)), { name: 'report.docx' })
  const texts = value(read).blocks.flatMap((block) => (block.kind === 'table' ? [] : [block.text]))
  expect(texts).toEqual(expect.arrayContaining(['That every plot be let.', 'That water be laid on.']))
})

test('sections of the template that the paper has not are offered, and what they are filled with stays current', async () => {
  const { workspace, id, ids } = await fromPaper()
  const { template, draft } = value(await openReport(workspace, id))
  expect(template.headings).toEqual([
    'Foreword',
    'Recommendations',
    'Context',
    'Findings',
    'Performance',
    'Progress on the recommendations',
    'Conclusions',
    'Thanks',
    'Appendices',
  ])
  const progress = template.lacks.find(({ heading }) => heading === 'Progress on the recommendations')
  value(await saveReportText(workspace, id, [...draft.blocks, ...(progress?.blocks ?? [])]))
  const after = value(await openReport(workspace, id))
  expect(after.template.lacks.map(({ heading }) => heading)).not.toContain('Progress on the recommendations')
  value(await addProgress(workspace, update(ids[0] ?? '', { commentary: 'The last one is let.' })))
  const tables = value(await printedNow(workspace, id)).blocks.filter(({ kind }) => kind === 'table')
  expect(JSON.stringify(tables)).toContain('The last one is let.')
})
