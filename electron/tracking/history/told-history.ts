import type { Expression } from 'kysely'
import type { HistoryEntry } from '../../../shared/model/recommendation.ts'
import type { Db, Window, WindowRequest } from '../queries/window.ts'
import { fieldWords, namedFields, valueWords } from './history-words.ts'

/** Ids of the lines of history that are told. */
type Lines = Expression<string>

const changesOf = (db: Db, lines: Lines) =>
  db
    .selectFrom('change')
    .where('change.id', 'in', (ids) =>
      ids.selectFrom('history').select('history.change_id').where('history.id', 'in', lines),
    )

const linesOf = (db: Db, lines: Lines, changes: readonly string[]) =>
  db
    .selectFrom('history')
    .selectAll()
    .where('history.id', 'in', lines)
    .where('history.change_id', 'in', changes)
    .orderBy('history.ordinal')
    .execute()

type Line = Awaited<ReturnType<typeof linesOf>>[number]

/** Names of the reviews, bodies and recommendations that the lines speak of, by id. */
export const namesIn = async (
  db: Db,
  lines: readonly Pick<Line, 'field' | 'before_json' | 'after_json'>[],
): Promise<ReadonlyMap<string, string>> => {
  const ids = lines
    .filter(({ field }) => namedFields.has(field))
    .flatMap(({ before_json, after_json }) => [before_json, after_json])
    .flatMap((json) => (json === null || json === 'null' ? [] : [JSON.parse(json) as string]))
  if (ids.length === 0) return new Map<string, string>()
  const reviews = await db
    .selectFrom('review')
    .select(['review.id', 'review.reference', 'review.title'])
    .where('review.id', 'in', ids)
    .execute()
  const bodies = await db
    .selectFrom('body')
    .select(['body.id', 'body.name'])
    .where('body.id', 'in', ids)
    .execute()
  const recommendations = await db
    .selectFrom('recommendation')
    .select(['recommendation.id', 'recommendation.text'])
    .where('recommendation.id', 'in', ids)
    .execute()
  const terms = await db
    .selectFrom('term')
    .select(['term.id', 'term.kind', 'term.name'])
    .where('term.id', 'in', ids)
    .execute()
  return new Map([
    ...terms.map(({ id, kind, name }) => [id, `${kind} ${name}`] as const),
    ...reviews.map(({ id, reference, title }) => [id, `${reference}, ${title}`] as const),
    ...bodies.map(({ id, name }) => [id, name] as const),
    ...recommendations.map(({ id, text }) => [id, text] as const),
  ])
}

/** Lines of history in words; a field that means nothing to a reader, or was left empty, is left out. */
export const fieldsIn = (
  lines: readonly Pick<Line, 'table_name' | 'field' | 'before_json' | 'after_json'>[],
  names: ReadonlyMap<string, string>,
): HistoryEntry['fields'] =>
  lines.flatMap((line) => {
    const field = fieldWords(line.table_name, line.field)
    if (field === null) return []
    const words = (json: string | null) => valueWords(line.field, json, (name) => names.get(name)) || null
    const [before, after] = [words(line.before_json), words(line.after_json)]
    return before === null && after === null ? [] : [{ field, before, after }]
  })

/** A window of what was changed, newest first: who changed what, in words. */
export const historyOf = async (
  db: Db,
  told: Lines,
  { offset, limit }: WindowRequest,
): Promise<Window<HistoryEntry>> => {
  const { total } = await changesOf(db, told)
    .select((eb) => eb.fn.countAll<number>().as('total'))
    .executeTakeFirstOrThrow()
  const changes = await changesOf(db, told)
    .selectAll('change')
    .orderBy('change.at', 'desc')
    .orderBy('change.id', 'desc')
    .limit(limit)
    .offset(offset)
    .execute()
  const ids = changes.map((change) => change.id)
  const lines = ids.length === 0 ? [] : await linesOf(db, told, ids)
  const names = await namesIn(db, lines)
  const byChange = Map.groupBy(lines, (line) => line.change_id)
  return {
    total,
    rows: changes.map((change) => ({
      changeId: change.id,
      at: change.at,
      who: change.who,
      device: change.device,
      summary: change.undoes === null ? change.summary : `Took back: ${change.summary}`,
      fields: fieldsIn(byChange.get(change.id) ?? [], names),
      undone: change.undone_by !== null,
    })),
  }
}
