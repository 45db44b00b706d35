import type { RequestedOf } from '../../shared/contract.ts'
import type { PaperKind } from '../../shared/model/candidate.ts'
import type { Marking, Paper, PaperSummary } from '../../shared/model/paper.ts'
import { failed, ok, type Result } from '../../shared/model/result.ts'
import { attachmentsOf, messagesOf } from './came-with.ts'
import {
  type Block,
  blockSchema,
  type Format,
  type SourcePage,
  warningSchema,
} from '../../shared/model/source-document.ts'
import type { Kysely } from 'kysely'
import type { Schema } from '../workspace/index.ts'

export type Db = Kysely<Schema>

/** Why a paper that was asked for is not there. */
export const noPaper = () =>
  failed(
    'not-found',
    'This paper is not in the workspace any more.',
    'It may have been removed: undo brings it back.',
  )

export const live = (db: Db) => db.selectFrom('document').where('document.removed_at', 'is', null)

type Row = Awaited<ReturnType<typeof byIds>>[number]

const byIds = (db: Db, ids: readonly string[]) =>
  live(db).selectAll().where('document.id', 'in', ids).execute()

const countsOf = async (db: Db, ids: readonly string[]) => {
  const rows = await db
    .selectFrom('candidate')
    .select('candidate.document_id')
    .select((eb) => [
      eb.fn.countAll<number>().as('found'),
      eb.fn.countAll<number>().filterWhere('candidate.state', '=', 'waiting').as('waiting'),
    ])
    .where('candidate.document_id', 'in', ids)
    .groupBy('candidate.document_id')
    .execute()
  return new Map(rows.map((row) => [row.document_id, row]))
}

type Scans = NonNullable<PaperSummary['scans']>

/** Papers with pages that are pictures: how many, and whether they have been read. */
const scansOf = async (db: Db, ids: readonly string[]): Promise<ReadonlyMap<string, Scans>> => {
  const rows = await db
    .selectFrom('page')
    .leftJoin('scan_job', 'scan_job.document_id', 'page.document_id')
    .select(['page.document_id', 'scan_job.state'])
    .select((eb) => eb.fn.countAll<number>().as('pages'))
    .where('page.document_id', 'in', ids)
    .where('page.content', '=', 'image')
    .groupBy('page.document_id')
    .execute()
  return new Map(
    rows.map(({ document_id, pages, state }) => [document_id, { pages, read: state === 'done' }]),
  )
}

const markingOf = ({ marking, exempt_paragraph }: Row): Marking => {
  if (marking === 'exempt') return { level: 'exempt', paragraph: exempt_paragraph ?? 1 }
  return { level: marking === 'official-sensitive' ? 'official-sensitive' : 'public' }
}

const summaryOf = (
  row: Row,
  counts: { found: number; waiting: number } | undefined,
  cameWith: PaperSummary['cameWith'] = [],
  scans?: Scans,
): PaperSummary => ({
  id: row.id,
  name: row.name,
  title: row.title,
  kind: row.kind as PaperKind,
  council: row.council,
  body: row.body,
  meetingDate: row.meeting_date,
  format: row.format as Format,
  pageCount: row.page_count,
  ...(scans === undefined ? {} : { scans }),
  marking: markingOf(row),
  importedAt: row.imported_at,
  erasedAt: row.erased_at,
  sha256: row.sha256,
  waiting: counts?.waiting ?? 0,
  found: counts?.found ?? 0,
  cameWith,
})

/** These papers as lists show them, in the order asked for; at most a window of ids. */
export const paperSummaries = async (db: Db, ids: readonly string[]): Promise<PaperSummary[]> => {
  if (ids.length === 0) return []
  const rows = new Map((await byIds(db, ids)).map((row) => [row.id, row]))
  const counts = await countsOf(db, ids)
  const messages = await messagesOf(db, ids)
  const scans = await scansOf(db, ids)
  return ids.flatMap((id) => {
    const row = rows.get(id)
    return row === undefined ? [] : [summaryOf(row, counts.get(id), messages.get(id), scans.get(id))]
  })
}

/** One paper with its pages and the reader's warnings. */
export const getPaper = async (db: Db, id: string): Promise<Result<Paper>> => {
  const [row] = await byIds(db, [id])
  if (row === undefined) return noPaper()
  const pages = await db
    .selectFrom('page')
    .selectAll()
    .where('page.document_id', '=', id)
    .orderBy('page.number')
    .execute()
  const { blockCount } = await db
    .selectFrom('block')
    .select((eb) => eb.fn.countAll<number>().as('blockCount'))
    .where('block.document_id', '=', id)
    .executeTakeFirstOrThrow()
  return ok({
    ...summaryOf(
      row,
      (await countsOf(db, [id])).get(id),
      (await messagesOf(db, [id])).get(id),
      (await scansOf(db, [id])).get(id),
    ),
    attachments: await attachmentsOf(db, id),
    pages: pages.map(({ number, label, content }) => ({
      number,
      ...(label === null ? {} : { label }),
      content: content as SourcePage['content'],
    })),
    warnings: warningSchema.array().parse(JSON.parse(row.warnings_json)),
    blockCount,
  })
}

/** A window of a paper's blocks, in their order; `offset` counts blocks. */
export const paperBlocks = async (
  db: Db,
  { id, offset, limit }: RequestedOf<'papers.blocks'>,
): Promise<Result<{ total: number; rows: Block[] }>> => {
  if ((await byIds(db, [id])).length === 0) return noPaper()
  const ofPaper = db.selectFrom('block').where('block.document_id', '=', id)
  const { total } = await ofPaper
    .select((eb) => eb.fn.countAll<number>().as('total'))
    .executeTakeFirstOrThrow()
  const rows = await ofPaper
    .select('block.block_json')
    .orderBy('block.ordinal')
    .limit(limit)
    .offset(offset)
    .execute()
  return ok({ total, rows: rows.map(({ block_json }) => blockSchema.parse(JSON.parse(block_json))) })
}
