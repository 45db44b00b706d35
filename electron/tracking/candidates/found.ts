import { type RawBuilder, type SqlBool, sql } from 'kysely'
import type { RequestedOf } from '../../../shared/contract.ts'
import type { CandidateType, SetStage } from '../../../shared/model/candidate.ts'
import type { FoundRow } from '../../../shared/model/found-row.ts'
import type { ListGroup } from '../../../shared/model/list-group.ts'
import type { CandidateState } from '../../../shared/model/queue.ts'
import type { Db, Window } from '../queries/window.ts'

type Request = RequestedOf<'candidates.found'>
type Filter = Request['filter']
type GroupName = NonNullable<Request['group']>

const bodyName = sql<
  string | null
>`CASE candidate_set.confirmed WHEN 1 THEN body.name ELSE candidate_set.found_body END`

const live = (db: Db) =>
  db
    .selectFrom('candidate')
    .innerJoin('document', 'document.id', 'candidate.document_id')
    .innerJoin('candidate_set', 'candidate_set.id', 'candidate.set_id')
    .leftJoin('body', 'body.id', 'candidate_set.body_id')
    .leftJoin('citation', 'citation.id', 'candidate.citation_id')
    .where('document.removed_at', 'is', null)

const matching = (db: Db, { text, paperId, type, state, procedural, owner }: Filter) => {
  let query = live(db)
  if (paperId !== undefined) query = query.where('candidate.document_id', '=', paperId)
  if (type !== undefined) query = query.where('candidate.type', '=', type)
  if (state !== undefined) query = query.where('candidate.state', '=', state)
  if (procedural !== undefined) query = query.where('candidate.procedural', '=', procedural ? 1 : 0)
  if (owner !== undefined)
    query = query.where(
      owner === '' ? sql<SqlBool>`candidate.owner IS NULL` : sql<SqlBool>`candidate.owner = ${owner}`,
    )
  for (const word of (text ?? '').split(/\s+/).filter(Boolean)) {
    const like = `%${word.replace(/[\\%_]/g, '\\$&')}%`
    query = query.where(
      sql<SqlBool>`(candidate.text || ' ' || coalesce(candidate.commentary, '') || ' ' || coalesce(candidate.owner, '') || ' ' || document.title) LIKE ${like} ESCAPE '\\'`,
    )
  }
  return query
}

const states = sql`CASE candidate.state WHEN 'waiting' THEN 0 WHEN 'accepted' THEN 1 WHEN 'merged' THEN 2 ELSE 3 END`

const orders: Readonly<Record<Request['sort'], RawBuilder<unknown>>> = {
  paper: sql`document.rowid_`,
  type: sql`candidate.type`,
  text: sql`candidate.text COLLATE NOCASE`,
  owner: sql`candidate.owner COLLATE NOCASE`,
  dueDate: sql`candidate.due_date`,
  state: states,
  confidence: sql`candidate.confidence`,
  body: sql`${bodyName} COLLATE NOCASE`,
  meetingDate: sql`document.meeting_date`,
}

type Grouping = { readonly key: RawBuilder<string | null>; readonly place: RawBuilder<unknown> }

const groupings: Readonly<Record<GroupName, Grouping>> = {
  paper: { key: sql`document.id`, place: sql`document.rowid_` },
  type: { key: sql`candidate.type`, place: sql`candidate.type` },
  state: { key: sql`candidate.state`, place: states },
  body: { key: bodyName, place: sql`${bodyName} COLLATE NOCASE` },
  owner: { key: sql`candidate.owner`, place: sql`candidate.owner COLLATE NOCASE` },
  meeting: { key: sql`document.meeting_date`, place: sql`document.meeting_date` },
}

/** A window of all candidates that fit, over papers and sets; what is missing comes last, whichever way. */
export const listFound = async (
  db: Db,
  { filter, sort, descending, group, offset, limit }: Request,
): Promise<Window<FoundRow>> => {
  const { total } = await matching(db, filter)
    .select((eb) => eb.fn.countAll<number>().as('total'))
    .executeTakeFirstOrThrow()
  let query = matching(db, filter)
  if (group !== undefined)
    query = query
      .orderBy(sql`${groupings[group].place} ASC NULLS LAST`)
      .orderBy(sql`${groupings[group].key} ASC NULLS LAST`)
  const rows = await query
    .orderBy(sql`${orders[sort]} ${descending ? sql`DESC` : sql`ASC`} NULLS LAST`)
    .orderBy('document.rowid_')
    .orderBy('candidate.ordinal')
    .select(['candidate.id', 'candidate.set_id', 'candidate.document_id', 'document.title'])
    .select(['document.meeting_date', 'candidate_set.stage', 'candidate.type', 'candidate.number'])
    .select(['candidate.text', 'candidate.commentary', 'candidate.owner', 'candidate.due_words'])
    .select(['candidate.due_date', 'citation.page', 'candidate.state', 'candidate.confidence'])
    .select(['candidate.rule', 'candidate.procedural', bodyName.as('body_name')])
    .limit(limit)
    .offset(offset)
    .execute()
  return {
    total,
    rows: rows.map((row) => ({
      id: row.id,
      setId: row.set_id,
      paperId: row.document_id,
      paperTitle: row.title,
      meetingDate: row.meeting_date,
      bodyName: row.body_name,
      stage: row.stage as SetStage,
      type: row.type as CandidateType,
      number: row.number,
      text: row.text,
      commentary: row.commentary,
      owner: row.owner,
      due: row.due_words,
      dueDate: row.due_date,
      page: row.page,
      state: row.state as CandidateState,
      confidence: row.confidence,
      rule: row.rule,
      procedural: row.procedural === 1,
    })),
  }
}

/** The groups of those candidates in the order in which their rows come, with how many rows each has. */
export const groupFound = (
  db: Db,
  { filter, group }: { readonly filter: Filter; readonly group: GroupName },
): Promise<ListGroup[]> => {
  const { key, place } = groupings[group]
  return matching(db, filter)
    .select([key.as('key'), sql<number>`count(*)`.as('count')])
    .select(group === 'paper' ? sql<string | null>`document.title`.as('label') : sql<null>`NULL`.as('label'))
    .groupBy(key)
    .orderBy(sql`${place} ASC NULLS LAST`)
    .orderBy(sql`${key} ASC NULLS LAST`)
    .execute()
}

/** The ids of all candidates that fit. */
export const foundIds = async (db: Db, filter: Filter): Promise<string[]> => {
  const rows = await matching(db, filter).select('candidate.id').execute()
  return rows.map(({ id }) => id)
}
