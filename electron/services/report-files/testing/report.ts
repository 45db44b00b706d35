import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import type { DraftBlock, ReportSubject } from '../../../../shared/model/report-draft.ts'
import { textOf } from '../../../../shared/rules/report/text-of.ts'
import { acceptEverything } from '../../../tracking/candidates/index.ts'
import { finding, storedPaper } from '../../../tracking/testing/paper.ts'
import { register } from '../../../tracking/testing/register.ts'
import { emptyWorkspace, value } from '../../../tracking/testing/workspace.ts'
import { reportText } from '../../../tracking/index.ts'
import type { Workspace } from '../../../workspace/index.ts'
import type { ServicesOptions } from '../../services-options.ts'
import { beginReport, printedNow } from '../report-drafts.ts'

const second = { page: 1, block: 1, quote: 'That water be laid on.', before: '', after: '' }

export const paper = {
  title: 'Allotments revisited',
  sets: [
    {
      id: 'earlier',
      body: 'Green Spaces Panel',
      date: '2024-05',
      review: 'Allotments',
      stage: 'earlier' as const,
    },
  ],
  items: [
    finding({ set: 'earlier', number: '1', text: 'That every plot be let.', commentary: 'All are let.' }),
    finding({ set: 'earlier', number: '2', text: 'That water be laid on.', citation: second }),
  ],
}

export const nothing: Omit<ReportSubject, 'template' | 'reviewId'> = {
  roundId: null,
  columns: null,
  bodyId: null,
  from: null,
  to: null,
  paperId: null,
  own: null,
}

/** A tracker of one review with two recommendations, and a report begun on it. */
export const begun = async (template: ReportSubject['template'] = 'scrutiny-report', now?: () => Date) => {
  const workspace = await emptyWorkspace(now)
  const { paperId } = await storedPaper(workspace, paper)
  value(await acceptEverything(workspace))
  const { rows } = await register(workspace)
  const reviewId = rows[0]?.reviewId ?? ''
  const { id } = value(await beginReport(workspace, { template, reviewId, ...nothing, title: null }))
  return { workspace, paperId, reviewId, id, ids: rows.map((row) => row.id) }
}

export const words = async (workspace: Workspace, id: string): Promise<string> =>
  textOf(value(await printedNow(workspace, id)).blocks).join('\n')

export const blocksNow = async (workspace: Workspace, id: string): Promise<DraftBlock[]> =>
  (await reportText(workspace.read, id))?.blocks ?? []

export const counted: DraftBlock = {
  kind: 'paragraph',
  text: [
    { text: 'Of ' },
    { text: '?', figure: 'recommendations' },
    { text: ', ' },
    { text: '?', figure: 'accepted' },
    { text: ' were accepted.' },
  ],
}

export const files = async (save: (folder: string) => string | undefined) => {
  const folder = await mkdtemp(join(tmpdir(), 'revisit-'))
  onTestFinished(() => rm(folder, { recursive: true, force: true }))
  const options = {
    resourcesFolder: new URL('../../../../resources', import.meta.url).pathname,
    chooseSavePath: async () => save(folder),
  } as unknown as ServicesOptions
  return { folder, options }
}
