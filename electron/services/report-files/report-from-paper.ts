import type { Block } from '../../../shared/model/source-document.ts'
import type { DraftBlock } from '../../../shared/model/report-draft.ts'
import type { Marking } from '../../../shared/model/paper.ts'
import type { ReportData } from '../../../shared/model/report-data.ts'
import { failed, ok, type Result } from '../../../shared/model/result.ts'
import { getPaper, paperBlocks } from '../../documents/index.ts'
import { blocksFromPaper, leftOut, leftOutPart, type PaperSource } from '../../reports/index.ts'
import { besidePaper, foundInPaper, reportData, today } from '../../tracking/index.ts'
import type { Workspace } from '../../workspace/index.ts'

/** As many blocks as one query gives. */
const window = 1000

/** Every block of a paper, in order. */
export const wholePaper = async (workspace: Workspace, id: string): Promise<Result<readonly Block[]>> => {
  const blocks: Block[] = []
  for (;;) {
    const page = await paperBlocks(workspace.read, { id, offset: blocks.length, limit: window })
    if (!page.ok) return page
    blocks.push(...page.value.rows)
    if (page.value.rows.length === 0 || blocks.length >= page.value.total) return ok(blocks)
  }
}

type PaperNow = {
  readonly source: PaperSource
  readonly marking: Marking
  readonly data: ReportData
}

/** A paper with what the tracker says now of what was found in it. */
export const paperNow = async (workspace: Workspace, paperId: string): Promise<Result<PaperNow>> => {
  const paper = await getPaper(workspace.read, paperId)
  if (!paper.ok) return paper
  const blocks = await wholePaper(workspace, paperId)
  if (!blocks.ok) return blocks
  const found = await foundInPaper(workspace.read, paperId)
  const own = new Set(found.map(({ recommendationId }) => recommendationId))
  const gone = new Set(found.flatMap(({ removed, recommendationId }) => (removed ? [recommendationId] : [])))
  const beside = await besidePaper(workspace.read, [...own])
  const wanted = [...[...own].filter((id) => !gone.has(id)), ...beside]
  const data = await reportData(workspace.read, null, today(workspace), wanted)
  if (!data.ok) return data
  const all = data.value.recommendations
  const source: PaperSource = {
    title: paper.value.title,
    blocks: blocks.value,
    found,
    tracked: new Map(all.filter(({ id }) => own.has(id)).map((each) => [each.id, each])),
    added: Map.groupBy(
      all.filter(({ id }) => !own.has(id)),
      ({ reviewId }) => reviewId ?? '',
    ),
  }
  return ok({ source, marking: paper.value.marking, data: data.value })
}

const nothingToStartFrom = failed(
  'no-text',
  'This paper has no words to start from.',
  'If its pages are scans, let Revisit read them first.',
)

/** The blocks of a report that is begun from a paper, as the tracker fills them now. */
export const draftOfPaper = (
  { source, data }: PaperNow,
  head: { readonly title: string; readonly council: string | null; readonly body: string | null },
): Result<DraftBlock[]> => {
  if (source.blocks.length === 0) return nothingToStartFrom
  return ok([
    { kind: 'filled', part: leftOutPart, blocks: [...leftOut(data)] },
    ...blocksFromPaper(source, head),
  ])
}

/** The blocks, by index, of the paper with this fingerprint in which something stands that is tracked. */
export const trackedBlocks = async (workspace: Workspace, sha256: string): Promise<ReadonlySet<number>> => {
  const paper = await workspace.read
    .selectFrom('document')
    .select('document.id')
    .where('document.sha256', '=', sha256)
    .where('document.removed_at', 'is', null)
    .executeTakeFirst()
  const found = paper === undefined ? [] : await foundInPaper(workspace.read, paper.id)
  return new Set(found.map(({ citation }) => citation.block))
}
