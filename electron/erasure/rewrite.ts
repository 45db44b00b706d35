import { sql, type Transaction } from 'kysely'
import { blockSchema } from '../../shared/model/source-document.ts'
import type { Schema } from '../workspace/index.ts'
import type { Cut } from './cut.ts'
import { isWhole } from './cut.ts'
import { keptWords, type TableWords } from './kept/index.ts'
import type { Tell } from './look.ts'
import type { Replaced } from './papers-to-replace.ts'
import { type MayBeNull, rowEdit } from './row-edit.ts'
import { dropRow, type FoundRow, holdsWords, mayHold, nullability, rowsOf, setRow } from './rows.ts'

type Trx = Transaction<Schema>

/** What says of a frozen thing that its words were changed, by the table in which they were. */
const marks: Readonly<Record<string, { readonly table: string; readonly id: string }>> = {
  frozen_row: { table: 'frozen_revisit', id: 'revisit_id' },
  frozen_revisit: { table: 'frozen_revisit', id: 'revisit_id' },
  frozen_report: { table: 'frozen_report', id: 'report_id' },
}

/** A citation may hold half a word of what is taken out of its block: it is looked at whatever it says. */
const citesTaken = (kept: TableWords, row: FoundRow, cut: Cut, papers: ReadonlySet<string>): boolean => {
  if (row.document === null || !papers.has(row.document)) return false
  if (kept.cites !== undefined) return cut.blocks.has(`${row.document}:${row.block}`)
  return Object.values(kept.json ?? {}).some(({ cites }) => cites === true)
}

type Work = {
  readonly trx: Trx
  readonly cut: Cut
  readonly at: string
  readonly papers: ReadonlySet<string>
  readonly mayBeNull: MayBeNull
}

const rewriteRow = async (kept: TableWords, row: FoundRow, { trx, cut, at, mayBeNull }: Work) => {
  const { set } = rowEdit(kept, row, cut, mayBeNull)
  if (Object.keys(set).length === 0) return
  if (kept.goes === 'discarded') return dropRow(trx, kept, row)
  if (kept.table === 'block' && !isWhole(cut, row.place)) {
    const before = blockSchema.parse(JSON.parse(String(row.values['block_json'])))
    cut.blocks.set(row.place.slice(row.place.indexOf(':') + 1), before)
  }
  await setRow(trx, kept, row, set)
  const mark = marks[kept.table]
  if (mark === undefined) return
  await sql`update ${sql.table(mark.table)} set erased_at = ${at}
    where ${sql.ref(mark.id)} = ${row.by[mark.id]}`.execute(trx)
}

/** A paper as it stands once its original is gone: what was read of its scans went with the pictures. */
const replacePaper = async (trx: Trx, { id, sha256 }: Replaced, at: string): Promise<void> => {
  await sql`update document set sha256 = ${sha256}, format = 'html', erased_at = ${at} where id = ${id}`.execute(
    trx,
  )
  await sql`update page set content = 'text' where document_id = ${id} and content = 'image'`.execute(trx)
  await sql`delete from scan_page where document_id = ${id}`.execute(trx)
  await sql`delete from scan_job where document_id = ${id}`.execute(trx)
}

/** What was found in a paper that is gone waits for nobody, and it is no copy of another any more. */
const emptyPaper = async (trx: Trx, id: string): Promise<void> => {
  await sql`update candidate set state = 'dismissed' where document_id = ${id} and state = 'waiting'`.execute(
    trx,
  )
  await sql`delete from printing where ${id} in (document_id, other_id)`.execute(trx)
  await sql`delete from part where document_id = ${id}`.execute(trx)
}

/** Takes the words out of every row that holds them, and says so on what was frozen. `tell`: tables done. */
export const rewriteAll = async (
  trx: Trx,
  cut: Cut,
  replaced: readonly Replaced[],
  at: string,
  tell: Tell,
): Promise<void> => {
  for (const paper of replaced) await replacePaper(trx, paper, at)
  const papers = new Set(replaced.map(({ id }) => id))
  const work: Work = { trx, cut, at, papers, mayBeNull: await nullability(trx) }
  const tables = keptWords.filter(holdsWords)
  for (const [done, kept] of tables.entries()) {
    tell(done, tables.length)
    for await (const rows of rowsOf(trx, kept))
      for (const row of rows)
        if (
          isWhole(cut, row.place) ||
          mayHold(kept, row, cut.finder.mayHold) ||
          citesTaken(kept, row, cut, papers)
        )
          await rewriteRow(kept, row, work)
  }
  for (const { table } of keptWords.filter(({ goes }) => goes === 'emptied'))
    await sql`delete from ${sql.table(table)}`.execute(trx)
  if (cut.paperId !== null) await emptyPaper(trx, cut.paperId)
}
