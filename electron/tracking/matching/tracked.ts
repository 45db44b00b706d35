import type { StatedDate } from '../../../shared/model/dates.ts'
import { numberKey } from '../../../shared/rules/number-key.ts'
import type { Db } from '../queries/window.ts'

/** A recommendation in the register, with what a paper may say of it. */
export type Tracked = {
  readonly id: string
  /** As printed, and as numbers are compared. */
  readonly number: string | null
  readonly key: string | null
  /** Its own, by the council's pattern or as it was given. */
  readonly reference: string | null
  readonly text: string
  readonly reviewId: string | null
  readonly bodyId: string | null
  readonly madeOn: StatedDate | null
  /** Papers that it was accepted from. */
  readonly papers: ReadonlySet<string>
}

const rows = (db: Db) =>
  db
    .selectFrom('recommendation')
    .leftJoin('citation', 'citation.id', 'recommendation.citation_id')
    .select(['recommendation.id', 'recommendation.number', 'recommendation.text'])
    .select('recommendation.reference')
    .select(['recommendation.review_id', 'recommendation.made_on', 'recommendation.body_id'])
    .select('citation.document_id')
    .where('recommendation.removed_at', 'is', null)

type Row = Awaited<ReturnType<ReturnType<typeof rows>['execute']>>[number]

const trackedOf = (row: Row): Tracked => ({
  id: row.id,
  number: row.number,
  key: numberKey(row.number),
  reference: row.reference,
  text: row.text,
  reviewId: row.review_id,
  bodyId: row.body_id,
  madeOn: row.made_on,
  papers: new Set(row.document_id === null ? [] : [row.document_id]),
})

/** How many are read at once: enough to be quick, few enough to let others have their turn. */
const batch = 500

/** Every recommendation of the register, some at a time, in the order of their ids. */
export async function* allTracked(db: Db): AsyncGenerator<readonly Tracked[]> {
  let after = ''
  for (;;) {
    const part = await rows(db)
      .where('recommendation.id', '>', after)
      .orderBy('recommendation.id')
      .limit(batch)
      .execute()
    const last = part.at(-1)
    if (last === undefined) return
    yield part.map(trackedOf)
    after = last.id
  }
}

/** These recommendations, as far as they are in the register. */
export const trackedByIds = async (db: Db, ids: readonly string[]): Promise<readonly Tracked[]> => {
  const found: Tracked[] = []
  for (let at = 0; at < ids.length; at += batch) {
    const part = await rows(db)
      .where('recommendation.id', 'in', ids.slice(at, at + batch))
      .execute()
    found.push(...part.map(trackedOf))
  }
  return found
}
