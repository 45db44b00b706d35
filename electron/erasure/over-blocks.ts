import { type Kysely, sql } from 'kysely'
import type { ErasureFound } from '../../shared/contract/erasure.ts'
import type { Schema } from '../workspace/index.ts'
import { excerptOf } from './look.ts'
import type { Finder } from './phrases.ts'

/** Blocks read at once. */
const atOnce = 2_000
/** As many are named; there are rarely more. */
const most = 50
/** As much of the end and the beginning of a block is looked at: longer than any name. */
const reach = 200

type Row = {
  readonly ordinal: number
  readonly paper: string
  readonly title: string
  readonly page: number | null
  readonly text: string
}

/**
 * Where the words begin at the end of a block and go on at the beginning of the next. Neither block holds them, so that
 * nothing can be taken out there as it stands: a person has to look. Nothing of the paper that goes whole.
 */
export const wordsOverBlocks = async (
  db: Kysely<Schema>,
  finder: Finder,
  paperId: string | null,
): Promise<ErasureFound['unseen']['split']> => {
  const found: ErasureFound['unseen']['split'] = []
  let last: Row | undefined
  let at: Pick<Row, 'paper' | 'ordinal'> = { paper: '', ordinal: -1 }
  for (;;) {
    const { rows } =
      await sql<Row>`select block.ordinal, block.document_id as paper, document.title, block.page, block.text
      from block join document on document.id = block.document_id
      where block.document_id is not ${paperId}
        and (block.document_id, block.ordinal) > (${at.paper}, ${at.ordinal})
      order by block.document_id, block.ordinal limit ${atOnce}`.execute(db)
    for (const row of rows) {
      const hit = last?.paper === row.paper ? overHit(last.text, row.text, finder) : null
      if (last !== undefined && hit !== null)
        found.push({
          paperId: row.paper,
          where: `${row.title}${last.page === null ? '' : `, page ${last.page}`}`,
          ...hit,
        })
      if (found.length === most) return found
      if (row.text.trim() !== '') last = row
    }
    if (rows.length < atOnce) return found
    at = rows.at(-1) ?? at
  }
}

const overHit = (before: string, after: string, finder: Finder) => {
  const [end, begin] = [before.slice(-reach), after.slice(0, reach)]
  const text = `${end} ${begin}`
  if (!finder.mayHold(text)) return null
  const span = finder.spans(text).find((one) => one.start < end.length && one.end > end.length)
  if (span === undefined) return null
  // Where a part of them goes by itself, what is left is not the words any more.
  const partGoes =
    finder.spans(end).some((one) => one.end > span.start) ||
    finder.spans(begin).some((one) => one.start + end.length + 1 < span.end)
  return partGoes ? null : excerptOf({ ...span, text })
}
