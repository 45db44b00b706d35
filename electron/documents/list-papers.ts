import { type RawBuilder, type SelectQueryBuilder, sql } from 'kysely'
import type { RequestedOf } from '../../shared/contract.ts'
import type { ListGroup } from '../../shared/model/list-group.ts'
import type { PaperSummary } from '../../shared/model/paper.ts'
import type { Schema } from '../workspace/index.ts'
import { type Db, live, paperSummaries } from './papers.ts'

type Request = RequestedOf<'papers.list'>
type ListPapers = Omit<Request, 'filter'> & Partial<Pick<Request, 'filter'>>
type Filter = Request['filter']

const waiting = sql<number>`(SELECT count(*) FROM candidate WHERE candidate.document_id = document.id AND candidate.state = 'waiting')`
const marking = sql`CASE document.marking WHEN 'public' THEN 0 WHEN 'official-sensitive' THEN 1 ELSE 2 END`

const orders: Readonly<Record<Request['sort'], RawBuilder<unknown>>> = {
  title: sql`document.title COLLATE NOCASE`,
  kind: sql`document.kind`,
  body: sql`document.body COLLATE NOCASE`,
  meetingDate: sql`document.meeting_date`,
  importedAt: sql`document.imported_at`,
  waiting,
  marking,
  pages: sql`document.page_count`,
  council: sql`document.council COLLATE NOCASE`,
}

type Grouping = { readonly key: RawBuilder<string | null>; readonly place: RawBuilder<unknown> }

const same = (key: RawBuilder<string | null>): Grouping => ({ key, place: key })

const groupings: Readonly<Record<NonNullable<Request['group']>, Grouping>> = {
  kind: same(sql`document.kind`),
  body: { key: sql`document.body`, place: sql`document.body COLLATE NOCASE` },
  year: same(sql`substr(document.meeting_date, 1, 4)`),
  marking: { key: sql`document.marking`, place: marking },
}

const matching = (db: Db, { text, kind, waiting: waits, marked }: Filter) => {
  let query: SelectQueryBuilder<Schema, 'document', object> = live(db)
  if (kind !== undefined) query = query.where('document.kind', '=', kind)
  if (waits !== undefined) query = query.where(waiting, waits ? '>' : '=', 0)
  if (marked !== undefined) query = query.where('document.marking', marked ? '!=' : '=', 'public')
  for (const word of (text ?? '').split(/\s+/).filter(Boolean)) {
    const like = `%${word.replace(/[\\%_]/g, '\\$&')}%`
    query = query.where(
      sql<boolean>`(document.title || ' ' || document.name || ' ' || coalesce(document.body, '') || ' ' || coalesce(document.council, '')) LIKE ${like} ESCAPE '\\'`,
    )
  }
  return query
}

/** A window of the papers; the text filter wants every word in title, file name, body or council. */
export const listPapers = async (
  db: Db,
  { filter = {}, sort, descending, group, offset, limit }: ListPapers,
): Promise<{ total: number; rows: PaperSummary[] }> => {
  const { total } = await matching(db, filter)
    .select((eb) => eb.fn.countAll<number>().as('total'))
    .executeTakeFirstOrThrow()
  let query = matching(db, filter).select('document.id')
  if (group !== undefined)
    query = query
      .orderBy(sql`${groupings[group].place} ASC NULLS LAST`)
      .orderBy(sql`${groupings[group].key} ASC NULLS LAST`)
  const found = await query
    .orderBy(sql`${orders[sort]} ${descending ? sql`DESC` : sql`ASC`} NULLS LAST`)
    .orderBy('document.id', descending ? 'desc' : 'asc')
    .limit(limit)
    .offset(offset)
    .execute()
  const rows = await paperSummaries(
    db,
    found.map(({ id }) => id),
  )
  return { total, rows }
}

/** The groups of the papers in the order in which their rows come, with how many rows each has. */
export const groupPapers = (
  db: Db,
  { filter, group }: { readonly filter: Filter; readonly group: NonNullable<Request['group']> },
): Promise<ListGroup[]> => {
  const { key, place } = groupings[group]
  return matching(db, filter)
    .select([key.as('key'), sql<string | null>`NULL`.as('label'), sql<number>`count(*)`.as('count')])
    .groupBy(key)
    .orderBy(sql`${place} ASC NULLS LAST`)
    .orderBy(sql`${key} ASC NULLS LAST`)
    .execute()
}

/** The ids of all papers that fit. */
export const paperIds = async (db: Db, filter: Filter): Promise<string[]> => {
  const rows = await matching(db, filter).select('document.id').execute()
  return rows.map(({ id }) => id)
}
