import type { Transaction } from 'kysely'
import type { Extraction } from '../../../shared/model/candidate.ts'
import type { SourceDocument } from '../../../shared/model/source-document.ts'
import type { Schema } from '../../workspace/index.ts'
import { blockWords } from '../block-words.ts'
import type { Findings } from '../findings.ts'
import { storeParts } from '../parts.ts'
import { storeOthers } from '../other-findings.ts'
import { recognise } from '../printings/index.ts'
import { storeFindings } from '../store-paper.ts'
import { newFindings } from './known-findings.ts'
import type { RecognisedPaper } from './recognised-paper.ts'

type Trx = Transaction<Schema>

const storeBlocks = async (
  trx: Trx,
  paperId: string,
  { blocks }: SourceDocument,
  moved: readonly number[],
): Promise<void> => {
  // Out of the way first: each place is taken once.
  for (const [old] of moved.entries())
    await trx
      .updateTable('block')
      .set({ ordinal: -1 - old })
      .where('block.document_id', '=', paperId)
      .where('block.ordinal', '=', old)
      .execute()
  for (const [old, now] of moved.entries())
    await trx
      .updateTable('block')
      .set({ ordinal: now, block_json: JSON.stringify(blocks[now]) })
      .where('block.document_id', '=', paperId)
      .where('block.ordinal', '=', -1 - old)
      .execute()
  const stays = new Set(moved)
  for (const block of blocks.filter(({ index }) => !stays.has(index)))
    await trx
      .insertInto('block')
      .values({
        document_id: paperId,
        ordinal: block.index,
        page: block.page,
        kind: block.kind,
        text: blockWords(block),
        block_json: JSON.stringify(block),
      })
      .execute()
}

/** What points at a block by its place follows it: the quote and its page are as they were. */
const moveCitations = async (trx: Trx, paperId: string, moved: readonly number[]): Promise<void> => {
  const citations = await trx
    .selectFrom('citation')
    .select(['citation.id', 'citation.block'])
    .where('citation.document_id', '=', paperId)
    .execute()
  for (const { id, block } of citations)
    await trx
      .updateTable('citation')
      .set({ block: moved[block] ?? block })
      .where('citation.id', '=', id)
      .execute()
  const again = await trx
    .selectFrom('found_again')
    .innerJoin('paper_version', 'paper_version.id', 'found_again.version_id')
    .select(['found_again.version_id', 'found_again.citation_id', 'found_again.block'])
    .where('paper_version.document_id', '=', paperId)
    .where('found_again.block', 'is not', null)
    .execute()
  for (const { version_id, citation_id, block } of again)
    await trx
      .updateTable('found_again')
      .set({ block: moved[block ?? 0] ?? block })
      .where('found_again.version_id', '=', version_id)
      .where('found_again.citation_id', '=', citation_id)
      .execute()
}

const storeFacts = (
  trx: Trx,
  paperId: string,
  { furniture, warnings }: SourceDocument,
  { title, kind, council, body, meetingDate }: Extraction,
): Promise<unknown> =>
  trx
    .updateTable('document')
    .set({
      ...(title === null ? {} : { title }),
      kind,
      council,
      body,
      meeting_date: meetingDate,
      furniture_json: JSON.stringify(furniture),
      warnings_json: JSON.stringify(warnings),
    })
    .where('document.id', '=', paperId)
    .execute()

/**
 * Adds the words of a paper's scans to it, and what is found in the paper now that was not before. What
 * somebody has decided stays; gives how many findings are new.
 */
export const storeRecognised = async (
  trx: Trx,
  newId: () => string,
  paperId: string,
  { document, moved }: RecognisedPaper,
  { extraction, sketches }: Findings,
): Promise<number> => {
  await storeBlocks(trx, paperId, document, moved)
  await moveCitations(trx, paperId, moved)
  await storeFacts(trx, paperId, document, extraction)
  await trx.deleteFrom('part').where('part.document_id', '=', paperId).execute()
  await trx.deleteFrom('printing').where('printing.document_id', '=', paperId).execute()
  const known = await recognise(trx, extraction, sketches)
  await storeParts(trx, paperId, extraction.parts, known)
  const found = await newFindings(trx, paperId, extraction)
  const sameAs = new Map(
    found.at.flatMap((whole, index) => {
      const twin = known.sameAs.get(whole)
      return twin === undefined ? [] : [[index, twin] as const]
    }),
  )
  await storeFindings(trx, paperId, newId, { ...extraction, ...found }, sameAs)
  await storeOthers(trx, paperId, extraction.other)
  return found.items.length
}
