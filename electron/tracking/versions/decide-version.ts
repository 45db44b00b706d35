import { type Kysely, sql } from 'kysely'
import type { Nothing } from '../../../shared/contract/window.ts'
import type { VersionState } from '../../../shared/model/paper-version.ts'
import { failed, ok, type Result } from '../../../shared/model/result.ts'
import { blockSchema } from '../../../shared/model/source-document.ts'
import { findAgain, type FoundAgain } from '../../documents/index.ts'
import type { Schema, Workspace } from '../../workspace/index.ts'
import { citationOf } from '../citations/citation-row.ts'

type Db = Kysely<Schema>
type Ids = { readonly document_id: string; readonly earlier_id: string }

const summaries: Readonly<Record<VersionState, string>> = {
  confirmed: 'Said that a paper is a later version of another',
  refused: 'Said that a paper is no version of another',
  offered: 'Took back what was said of a paper’s version',
}

const noVersion = () =>
  failed(
    'not-found',
    'One of these two papers is not in the workspace any more.',
    'It may have been removed: undo brings it back.',
  )

const standing = (db: Db, id: string) =>
  db
    .selectFrom('paper_version')
    .innerJoin('document as later', 'later.id', 'paper_version.document_id')
    .innerJoin('document as earlier', 'earlier.id', 'paper_version.earlier_id')
    .select(['paper_version.document_id', 'paper_version.earlier_id'])
    .where('paper_version.id', '=', id)
    .where('later.removed_at', 'is', null)
    .where('earlier.removed_at', 'is', null)
    .executeTakeFirst()

const blocksOf = async (db: Db, documentId: string) => {
  const rows = await db
    .selectFrom('block')
    .select('block.block_json')
    .where('block.document_id', '=', documentId)
    .orderBy('block.ordinal')
    .execute()
  return rows.map(({ block_json }) => blockSchema.parse(JSON.parse(block_json)))
}

type Again = { readonly citationId: string; readonly found: FoundAgain }

/** Every citation of the earlier paper, looked for in the later. */
const lookedFor = async (db: Db, { document_id, earlier_id }: Ids): Promise<readonly Again[]> => {
  const citations = await db
    .selectFrom('citation')
    .selectAll()
    .where('citation.document_id', '=', earlier_id)
    .orderBy('citation.block')
    .execute()
  const found = findAgain(
    citations.map(citationOf),
    await blocksOf(db, earlier_id),
    await blocksOf(db, document_id),
  )
  return citations.flatMap(({ id }, at) => {
    const one = found[at]
    return one === undefined ? [] : [{ citationId: id, found: one }]
  })
}

const rowOf = (versionId: string, { citationId, found: { outcome, citation } }: Again) => ({
  version_id: versionId,
  citation_id: citationId,
  outcome,
  page: citation?.page ?? null,
  block: citation?.block ?? null,
  row: citation?.row ?? null,
  cell: citation?.cell ?? null,
  quote: citation?.quote ?? null,
  before: citation?.before ?? null,
  after: citation?.after ?? null,
})

/**
 * Says whether a paper is a later version of another. Where it is, all that is cited from the earlier one is found
 * again in it; the old citations stay as they are, and the new places stand beside them.
 */
export const decideVersion = async (
  workspace: Workspace,
  { id, state }: { readonly id: string; readonly state: VersionState },
): Promise<Result<Nothing>> => {
  const papers = await standing(workspace.read, id)
  if (papers === undefined) return noVersion()
  // Imported text never changes, so that it can be compared before the transaction begins.
  const again = state === 'confirmed' ? await lookedFor(workspace.read, papers) : []
  return workspace.change(summaries[state], async (change) => {
    if ((await standing(change.trx, id)) === undefined) return noVersion()
    if (state === 'confirmed') {
      await change.trx.deleteFrom('found_again').where('found_again.version_id', '=', id).execute()
      for (const one of again) await change.trx.insertInto('found_again').values(rowOf(id, one)).execute()
    }
    await change.update('paper_version', id, { state })
    return ok({})
  })
}

/** Sorts what needs a person's eye first. */
export const gravity = sql<number>`CASE found_again.outcome WHEN 'gone' THEN 0 WHEN 'changed' THEN 1 WHEN 'moved' THEN 2 ELSE 3 END`
