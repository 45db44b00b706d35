import { readFile } from 'node:fs/promises'
import { expect, test } from 'vitest'
import { readDocument } from '../../documents/index.ts'
import { saveReportText } from '../../tracking/index.ts'
import { value } from '../../tracking/testing/workspace.ts'
import type { ServicesOptions } from '../services-options.ts'
import { compareWithPaper } from './compare-report.ts'
import { beginReport, openReport } from './report-drafts.ts'
import { begun, files, nothing } from './testing/report.ts'

test('a report is read back beside its paper, and what differs leads to its place in both', async () => {
  const { workspace, paperId, id: without } = await begun()
  const { folder, options } = await files(() => undefined)
  const given = {
    ...options,
    appDataFolder: folder,
    reader: {
      read: async (path: string, name: string) =>
        readDocument(new Uint8Array(await readFile(path)), { name }),
    },
  } as unknown as ServicesOptions
  const subject = { template: 'scrutiny-report' as const, ...nothing, reviewId: null, paperId }
  const { id } = value(await beginReport(workspace, { ...subject, title: null }))
  const same = value(await compareWithPaper(given, workspace, id))
  expect(same.paper.id).toBe(paperId)
  expect(same.kinds.every((kind) => kind.same === kind.of)).toBe(true)
  expect(same.differences.filter(({ why }) => why === null)).toEqual([])

  const { draft } = value(await openReport(workspace, id))
  value(
    await saveReportText(workspace, id, [
      ...draft.blocks,
      { kind: 'paragraph', text: 'The panel thanks all who grow.' },
    ]),
  )
  const other = value(await compareWithPaper(given, workspace, id))
  expect(other.differences.filter(({ why }) => why === null)).toMatchObject([
    {
      verdict: 'added',
      report: 'The panel thanks all who grow.',
      paperBlock: null,
      reportBlock: draft.blocks.length,
    },
  ])
  expect(await compareWithPaper(given, workspace, without)).toMatchObject({ reason: { code: 'no-paper' } })
})
