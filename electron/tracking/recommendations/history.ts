import type { HistoryEntry } from '../../../shared/model/recommendation.ts'
import type { Db, Window, WindowRequest } from '../reading.ts'
import { fieldWords, valueWords } from './history-words.ts'

const changesOf = (db: Db, id: string) =>
  db
    .selectFrom('change')
    .where('change.id', 'in', (ids) =>
      ids.selectFrom('history').select('history.change_id').where('history.recommendation_id', '=', id),
    )

const linesOf = (db: Db, id: string, changes: readonly string[]) =>
  db
    .selectFrom('history')
    .selectAll()
    .where('history.recommendation_id', '=', id)
    .where('history.change_id', 'in', changes)
    .orderBy('history.ordinal')
    .execute()

/** Names of the reviews and bodies that the lines speak of, by id. */
const namesIn = async (db: Db, lines: Awaited<ReturnType<typeof linesOf>>) => {
  const ids = lines
    .filter(({ field }) => field === 'review_id' || field === 'body_id')
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
  return new Map([
    ...reviews.map(({ id, reference, title }) => [id, `${reference}, ${title}`] as const),
    ...bodies.map(({ id, name }) => [id, name] as const),
  ])
}

/** The timeline of one recommendation, newest first: who changed what, in words. */
export const recommendationHistory = async (
  db: Db,
  { id, offset, limit }: WindowRequest & { readonly id: string },
): Promise<Window<HistoryEntry>> => {
  const { total } = await changesOf(db, id)
    .select((eb) => eb.fn.countAll<number>().as('total'))
    .executeTakeFirstOrThrow()
  const changes = await changesOf(db, id)
    .selectAll('change')
    .orderBy('change.at', 'desc')
    .orderBy('change.id', 'desc')
    .limit(limit)
    .offset(offset)
    .execute()
  const lines =
    changes.length === 0
      ? []
      : await linesOf(
          db,
          id,
          changes.map((change) => change.id),
        )
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
      fields: (byChange.get(change.id) ?? []).flatMap((line) => {
        const field = fieldWords(line.table_name, line.field)
        if (field === null) return []
        const words = (json: string | null) => valueWords(line.field, json, (name) => names.get(name)) || null
        const [before, after] = [words(line.before_json), words(line.after_json)]
        // A field of a new entry that was left empty.
        return before === null && after === null ? [] : [{ field, before, after }]
      }),
      undone: change.undone_by !== null,
    })),
  }
}
