import type { Kysely } from 'kysely'
import type { AnswerOf, RequestedOf } from '../../shared/contract.ts'
import { ok, type Result } from '../../shared/model/result.ts'
import type { Schema } from '../workspace/index.ts'
import { noPaper } from './papers.ts'
import { partOf } from './parts.ts'

type Db = Kysely<Schema>
type Listed = AnswerOf<'parts.list'>['rows'][number]
type Copy = Listed['copies'][number]

/** Papers that this one is a version of, or that are one of it, as far as nobody has said they are not. */
const versionsOf = async (db: Db, id: string): Promise<ReadonlySet<string>> => {
  const rows = await db
    .selectFrom('paper_version')
    .select(['paper_version.document_id', 'paper_version.earlier_id'])
    .where('paper_version.state', '!=', 'refused')
    .where((eb) => eb.or([eb('paper_version.document_id', '=', id), eb('paper_version.earlier_id', '=', id)]))
    .execute()
  return new Set(rows.flatMap(({ document_id, earlier_id }) => [document_id, earlier_id]))
}

/** Parts of other papers that these parts are printed in too, whichever came first. */
const copiesOf = async (db: Db, id: string): Promise<ReadonlyMap<number, readonly Copy[]>> => {
  const both = db
    .selectFrom('printing')
    .select([
      'printing.part as own',
      'printing.other_id as id',
      'printing.other_part as part',
      'printing.likeness',
    ])
    .where('printing.document_id', '=', id)
    .unionAll(
      db
        .selectFrom('printing')
        .select([
          'printing.other_part as own',
          'printing.document_id as id',
          'printing.part as part',
          'printing.likeness',
        ])
        .where('printing.other_id', '=', id),
    )
  const rows = await db
    .selectFrom(both.as('copy'))
    .innerJoin('document', 'document.id', 'copy.id')
    .innerJoin('part', (join) =>
      join.onRef('part.document_id', '=', 'copy.id').onRef('part.ordinal', '=', 'copy.part'),
    )
    .select(['copy.own', 'copy.likeness', 'document.id', 'document.title', 'part.first_block'])
    .select(['part.item', 'part.title as part_title'])
    .select((eb) =>
      eb
        .selectFrom('part as all')
        .select((own) => own.fn.countAll<number>().as('count'))
        .whereRef('all.document_id', '=', 'copy.id')
        .as('parts'),
    )
    .where('document.removed_at', 'is', null)
    .orderBy('document.rowid_')
    .execute()
  const versions = await versionsOf(db, id)
  // Two versions of a paper say so themselves.
  const copies = rows
    .filter((row) => !versions.has(row.id))
    .map((row) => ({
      own: row.own,
      copy: {
        paperId: row.id,
        paperTitle: row.title,
        part: (row.parts ?? 1) > 1 ? { item: row.item, title: row.part_title } : null,
        firstBlock: row.first_block,
        likeness: row.likeness,
      },
    }))
  return new Map(
    [...Map.groupBy(copies, ({ own }) => own)].map(([own, ofPart]) => [own, ofPart.map(({ copy }) => copy)]),
  )
}

/** A window of the parts of a paper, each with the papers that have it too. */
export const listParts = async (
  db: Db,
  { id, offset, limit }: RequestedOf<'parts.list'>,
): Promise<Result<AnswerOf<'parts.list'>>> => {
  const paper = await db
    .selectFrom('document')
    .select('document.id')
    .where('document.id', '=', id)
    .where('document.removed_at', 'is', null)
    .executeTakeFirst()
  if (paper === undefined) return noPaper()
  const ofPaper = db.selectFrom('part').where('part.document_id', '=', id)
  const { total } = await ofPaper
    .select((eb) => eb.fn.countAll<number>().as('total'))
    .executeTakeFirstOrThrow()
  const rows = await ofPaper.selectAll().orderBy('part.ordinal').limit(limit).offset(offset).execute()
  const copies = await copiesOf(db, id)
  return ok({
    total,
    rows: rows.map((row): Listed => ({ ...partOf(row), copies: [...(copies.get(row.ordinal) ?? [])] })),
  })
}
