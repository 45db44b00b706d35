import { type Kysely, sql } from 'kysely'
import { blockSchema } from '../../shared/model/source-document.ts'
import { instantWords } from '../../shared/rules/instant-words.ts'
import type { Erasing, Schema } from '../workspace/index.ts'
import { type Cut, isWhole, placeId } from './cut.ts'
import { keptIn } from './kept/index.ts'
import { rowEdit } from './row-edit.ts'
import { mayHold, rowsOf } from './rows.ts'
import { textPaper } from './text-paper.ts'
import { takenOut } from './taken-out.ts'

type Db = Kysely<Schema>

/** A paper whose original goes, and what stands in its place. */
export type Replaced = { readonly id: string; readonly original: string; readonly sha256: string }

/** The papers that hold taken places, and the e-mails that those came in: their files hold them too. */
export const papersOf = async (
  db: Db,
  places: readonly string[],
  paperId: string | null,
): Promise<readonly string[]> => {
  const start = placeId('papers', '')
  const direct = places
    .filter((place) => place.startsWith(start))
    .map((place) => place.slice(start.length, place.lastIndexOf(':')))
  const papers = new Set([...direct, ...(paperId === null ? [] : [paperId])])
  const { rows } = await sql<{ message: string }>`
    with recursive holds (id) as (
      select value from json_each(${JSON.stringify([...papers])})
      union select came_with.message_id from came_with join holds on came_with.document_id = holds.id
    ) select id as message from holds`.execute(db)
  return rows.map(({ message }) => message)
}

const blocksWithout = async (db: Db, id: string, cut: Cut) => {
  const kept = keptIn('block')
  if (kept === undefined) throw new Error('Nothing is known of blocks')
  const blocks = []
  for await (const rows of rowsOf(db, kept, `"block".document_id = '${id.replaceAll("'", "''")}'`))
    for (const row of rows) {
      const isOver = isWhole(cut, row.place) || mayHold(kept, row, cut.finder.mayHold)
      const { set } = isOver ? rowEdit(kept, row, cut, () => false) : { set: {} }
      const json = 'block_json' in set ? set['block_json'] : row.values['block_json']
      blocks.push(blockSchema.parse(JSON.parse(String(json))))
    }
  return blocks.toSorted((a, b) => a.index - b.index)
}

/** Writes what stands in the place of the originals of these papers into the store, before any row speaks of it. */
export const replaceOriginals = async (
  { read, files }: Pick<Erasing, 'read' | 'files'>,
  papers: readonly string[],
  cut: Cut,
  at: string,
): Promise<readonly Replaced[]> => {
  const replaced: Replaced[] = []
  for (const id of papers) {
    const paper = await read
      .selectFrom('document')
      .select(['document.title', 'document.sha256'])
      .where('document.id', '=', id)
      .executeTakeFirstOrThrow()
    const head = placeId('papers', `${id}:`)
    const goes = cut.isTaken(head) ? cut.finder.spans(paper.title) : []
    const title = id === cut.paperId ? cut.replacement : takenOut(paper.title, goes, cut.replacement).text
    const note = `The original of this paper was removed on ${instantWords(at)}, because ${
      id === cut.paperId ? 'the whole of it was erased' : 'words in it were erased'
    }. These are its words as Revisit had read them.`
    const { sha256 } = await files.put(
      textPaper({ id, title, note, blocks: await blocksWithout(read, id, cut) }),
    )
    replaced.push({ id, original: paper.sha256, sha256 })
  }
  return replaced
}
