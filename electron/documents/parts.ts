import type { Kysely, Selectable, Transaction } from 'kysely'
import type { PaperPart, PaperPartKind } from '../../shared/model/paper-part.ts'
import type { Schema } from '../workspace/index.ts'
import { bytesOfSketch, type Recognised } from './printings/index.ts'

/** Writes down the parts of a paper, what each is recognised by, and which papers it is printed in again. */
export const storeParts = async (
  trx: Transaction<Schema>,
  documentId: string,
  parts: readonly PaperPart[],
  { sketches, printings }: Recognised,
): Promise<void> => {
  for (const [at, part] of parts.entries())
    await trx
      .insertInto('part')
      .values({
        document_id: documentId,
        ordinal: part.ordinal,
        kind: part.kind,
        item: part.item,
        title: part.title,
        body: part.body,
        meeting_date: part.meetingDate,
        first_block: part.firstBlock,
        last_block: part.lastBlock,
        first_page: part.firstPage,
        last_page: part.lastPage,
        first_label: part.firstLabel,
        last_label: part.lastLabel,
        sketch: bytesOfSketch(sketches[at] ?? { scale: 1, hashes: new Uint32Array() }),
      })
      .execute()
  for (const { part, otherId, otherPart, likeness } of printings)
    await trx
      .insertInto('printing')
      .values({ document_id: documentId, part, other_id: otherId, other_part: otherPart, likeness })
      .execute()
}

/** The part as others see it. */
export const partOf = (row: Omit<Selectable<Schema['part']>, 'document_id' | 'sketch'>): PaperPart => ({
  ordinal: row.ordinal,
  kind: row.kind as PaperPartKind,
  item: row.item,
  title: row.title,
  body: row.body,
  meetingDate: row.meeting_date,
  firstBlock: row.first_block,
  lastBlock: row.last_block,
  firstPage: row.first_page,
  lastPage: row.last_page,
  firstLabel: row.first_label,
  lastLabel: row.last_label,
})

/** The parts of a paper, in order. */
export const partsOfPaper = async (db: Kysely<Schema>, documentId: string): Promise<readonly PaperPart[]> => {
  const rows = await db
    .selectFrom('part')
    .selectAll()
    .where('part.document_id', '=', documentId)
    .orderBy('part.ordinal')
    .execute()
  return rows.map(partOf)
}
