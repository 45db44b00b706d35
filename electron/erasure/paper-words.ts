import { type Kysely, sql } from 'kysely'
import { blockSchema } from '../../shared/model/source-document.ts'
import type { Schema } from '../workspace/index.ts'
import { placeId } from './cut.ts'
import { keptIn } from './kept/index.ts'
import { wordsOfPhrase } from './phrases.ts'

type Db = Kysely<Schema>

/** Fewer words than this stand in many papers: what was recorded from a paper, and what merely stands in it. */
const least = { recorded: 3, printed: 8 } as const

const longEnough = (texts: readonly (string | null)[], words: number): readonly string[] =>
  texts.filter((text) => text !== null).filter((text) => wordsOfPhrase(text).length >= words)

const recordedFrom = [
  'recommendation.text',
  'response.text',
  'progress_update.commentary',
  'action.text',
] as const
const recordedToo = ['action_progress.commentary', 'judgement.comment'] as const

const recorded = async (db: Db, paperId: string): Promise<readonly (string | null)[]> => {
  const cited = sql`select id from citation where document_id = ${paperId}`
  const texts: (string | null)[] = []
  for (const column of [...recordedFrom, ...recordedToo]) {
    const [table = ''] = column.split('.')
    const { rows } = await sql<{ text: string | null }>`select ${sql.ref(column)} as text
      from ${sql.table(table)} where citation_id in (${cited})`.execute(db)
    texts.push(...rows.map(({ text }) => text))
  }
  const { rows } = await sql<{ text: string | null }>`
    select quote as text from citation where document_id = ${paperId}
    union select text from candidate where document_id = ${paperId}
    union select commentary from candidate where document_id = ${paperId}`.execute(db)
  return [...texts, ...rows.map(({ text }) => text)]
}

const printed = async (db: Db, paperId: string): Promise<readonly string[]> => {
  const rows = await db
    .selectFrom('block')
    .select('block.block_json')
    .where('block.document_id', '=', paperId)
    .execute()
  return rows
    .map(({ block_json }) => blockSchema.parse(JSON.parse(block_json)))
    .flatMap((block) =>
      block.kind === 'table'
        ? block.rows.flatMap(({ cells }) => cells.flatMap(({ text }) => text.split('\n')))
        : block.text.split('\n'),
    )
}

/** Places of the tracker that rest on a paper, by id: what merely says the same was recorded from another. */
export const placesRestingOn = async (db: Db, paperId: string): Promise<ReadonlySet<string>> => {
  const cited = sql`select id from citation where document_id = ${paperId}`
  const places: string[] = []
  for (const column of [...recordedFrom, ...recordedToo]) {
    const [table = ''] = column.split('.')
    const { rows } = await sql<{ id: string }>`select id from ${sql.table(table)}
      where citation_id in (${cited})`.execute(db)
    places.push(...rows.map(({ id }) => placeId(keptIn(table)?.kind ?? '', id)))
  }
  return new Set(places)
}

const fileName = async (db: Db, paperId: string): Promise<readonly string[]> => {
  const rows = await db
    .selectFrom('document')
    .select('document.name')
    .where('document.id', '=', paperId)
    .execute()
  return rows.map(({ name }) => name)
}

/** The words of a paper by which what was taken from it is known elsewhere: in the tracker, in reports, in other papers. */
export const phrasesOfPaper = async (db: Db, paperId: string): Promise<readonly string[]> => [
  ...new Set([
    ...longEnough(await recorded(db, paperId), least.recorded),
    ...longEnough(await printed(db, paperId), least.printed),
    // As the log of imports has it.
    ...longEnough(await fileName(db, paperId), least.recorded),
  ]),
]
