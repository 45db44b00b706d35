import { type Kysely, sql, type Transaction } from 'kysely'
import type { CameWith } from '../../shared/model/paper.ts'
import type { Schema } from '../workspace/index.ts'

type Db = Kysely<Schema>

/** E-mails in e-mails are followed so deep, and one e-mail brings in so many papers with all that are inside it. */
export const mostDeep = 4
export const mostOfOne = 200

/** Whether the attachments of a message may come in: how deep it lies itself, and how many came with the outermost. */
export const roomFor = async (db: Db, cameWith: string | null): Promise<number> => {
  if (cameWith === null) return mostOfOne
  const { rows } = await sql<{ depth: number; count: number }>`
    with recursive
      above (id, depth) as (
        select ${cameWith}, 1
        union select came_with.message_id, above.depth + 1
        from came_with join above on came_with.document_id = above.id where above.depth < 20
      ),
      below (id) as (
        select id from above where depth = (select max(depth) from above)
        union select came_with.document_id from came_with join below on came_with.message_id = below.id limit 1000
      )
    select (select max(depth) from above) as depth, (select count(*) from below) as count`.execute(db)
  const [found] = rows
  if (found === undefined || found.depth >= mostDeep) return 0
  return Math.max(0, mostOfOne - found.count)
}

/** Ties a paper to the message it came in, once. */
export const tie = async (
  trx: Transaction<Schema>,
  paperId: string,
  messageId: string | null,
): Promise<void> => {
  if (messageId === null || messageId === paperId) return
  await trx
    .insertInto('came_with')
    .values({ document_id: paperId, message_id: messageId })
    .onConflict((conflict) => conflict.doNothing())
    .execute()
}

// The message's own line says when it was sent; the time of day is more than a list needs.
const sent = /^Date: (\d{1,2} \p{L}+ \d{4})/u

const linked = (db: Db, from: 'document_id' | 'message_id', ids: readonly string[]) => {
  const other = from === 'document_id' ? 'message_id' : 'document_id'
  return db
    .selectFrom('came_with')
    .innerJoin('document', 'document.id', `came_with.${other}`)
    .select([`came_with.${from} as of`, 'document.id', 'document.title'])
    .select((eb) =>
      eb
        .selectFrom('block')
        .select('block.text')
        .whereRef('block.document_id', '=', 'document.id')
        .where('block.ordinal', '<', 6)
        .where('block.text', 'like', 'Date: %')
        .limit(1)
        .as('line'),
    )
    .where(`came_with.${from}`, 'in', ids)
    .where('document.removed_at', 'is', null)
    .orderBy('document.id')
    .execute()
}

/** The e-mails that each of these papers came with. */
export const messagesOf = async (
  db: Db,
  ids: readonly string[],
): Promise<ReadonlyMap<string, CameWith[]>> => {
  const found = new Map<string, CameWith[]>()
  for (const { of, id, title, line } of await linked(db, 'document_id', ids)) {
    const date = sent.exec(line ?? '')?.[1] ?? null
    found.set(of, [...(found.get(of) ?? []), { id, title, date }])
  }
  return found
}

/** The papers that came with this e-mail. */
export const attachmentsOf = async (db: Db, id: string): Promise<{ id: string; title: string }[]> =>
  (await linked(db, 'message_id', [id])).map((paper) => ({ id: paper.id, title: paper.title }))
