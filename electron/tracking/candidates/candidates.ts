import { type Selectable, sql } from 'kysely'
import { type CandidateType, type Found, foundSchema } from '../../../shared/model/candidate.ts'
import type { Citation } from '../../../shared/model/citation.ts'
import type { Match } from '../../../shared/model/match.ts'
import type { Candidate, CandidateState, Dismissal, RecordedAs } from '../../../shared/model/queue.ts'
import { failed } from '../../../shared/model/result.ts'
import type { Schema } from '../../workspace/index.ts'
import { citationOf } from '../citations/citation-row.ts'
import { dismissalsBefore, matchesOf } from '../matching/index.ts'
import { placesOf } from '../citations/place-in-pack.ts'
import type { Db, Window, WindowRequest } from '../queries/window.ts'
import { copiesOf } from './copies.ts'
import { decidedOf } from './decided.ts'
import { printedAgainOf } from './printed-again.ts'

export type CandidateRow = Selectable<Schema['candidate']>

/** Why a candidate that was asked for is not there. */
export const noCandidate = () =>
  failed(
    'not-found',
    'This finding is not here any more.',
    'Its paper may have been removed: undo brings it back.',
  )

/** What was suggested by words that stand there unchanged; where a person wrote other commentary, nothing is. */
const suggestionsOf = (found: Found, row: CandidateRow): Pick<Found, 'suggested' | 'response'> =>
  row.commentary !== found.commentary
    ? {}
    : {
        ...(found.suggested === undefined ? {} : { suggested: found.suggested }),
        ...(found.response === undefined ? {} : { response: found.response }),
      }

/** What is known beside the rows of candidates, each at least for its own. */
type Beside = {
  /** By citation id. */
  readonly citations: ReadonlyMap<string, Citation>
  /** By candidate id. */
  readonly matches: ReadonlyMap<string, readonly Match[]>
  readonly dismissals: ReadonlyMap<string, Dismissal>
}

/** The candidate as the window sees it. */
const candidateOf = (row: CandidateRow, { citations, matches, dismissals }: Beside): Candidate => {
  const found = foundSchema.parse(JSON.parse(row.found_json))
  const commentaryCitation = citations.get(row.commentary_citation_id ?? '')
  return {
    id: row.id,
    setId: row.set_id,
    paperId: row.document_id,
    ordinal: row.ordinal,
    type: row.type as CandidateType,
    number: row.number,
    text: row.text,
    commentary: row.commentary,
    // The span counts characters of the text as found.
    ...(found.rationale !== undefined && row.text === found.text ? { rationale: found.rationale } : {}),
    owner: row.owner,
    ...(found.ownerName !== undefined && row.owner === found.owner ? { ownerName: found.ownerName } : {}),
    ...(found.recipient === undefined ? {} : { recipient: found.recipient }),
    ...(found.minute === undefined ? {} : { minute: found.minute }),
    ...(found.under === undefined ? {} : { under: found.under }),
    due: row.due_words,
    dueDate: row.due_date,
    citation: citations.get(row.citation_id) ?? found.citation,
    ...(commentaryCitation === undefined ? {} : { commentaryCitation }),
    ...(found.reason === undefined ? {} : { reason: found.reason }),
    rule: row.rule,
    fired: row.fired,
    confidence: row.confidence,
    procedural: row.procedural === 1,
    ...suggestionsOf(found, row),
    ...(found.values === undefined ? {} : { values: found.values }),
    ...(found.recognised === undefined ? {} : { recognised: found.recognised }),
    ...(found.polarity === undefined ? {} : { polarity: found.polarity }),
    state: row.state as CandidateState,
    edited: row.edited === 1,
    recommendationId: row.recommendation_id,
    recordedAs: row.recorded_as as RecordedAs | null,
    ...(row.action_id === null ? {} : { actionId: row.action_id }),
    matches: [...(matches.get(row.id) ?? [])],
    dismissedBefore: dismissals.get(row.id) ?? null,
  }
}

/** The citations of these candidates, by id. */
const citationsOf = async (db: Db, rows: readonly CandidateRow[]): Promise<ReadonlyMap<string, Citation>> => {
  const ids = rows.flatMap((row) => [row.citation_id, row.commentary_citation_id]).filter((id) => id !== null)
  if (ids.length === 0) return new Map()
  const citations = await db.selectFrom('citation').selectAll().where('citation.id', 'in', ids).execute()
  return new Map(citations.map((row) => [row.id, citationOf(row)]))
}

const asCandidates = async (db: Db, rows: readonly CandidateRow[]): Promise<Candidate[]> => {
  // A decision that was made is not offered again.
  const waiting = rows.filter(({ state }) => state === 'waiting').map(({ id }) => id)
  const beside = {
    citations: await citationsOf(db, rows),
    matches: await matchesOf(db, waiting),
    dismissals: await dismissalsBefore(db, waiting),
  }
  const places = await placesOf(
    db,
    rows.map((row) => row.citation_id),
  )
  const copies = await copiesOf(db, rows)
  const decided = await decidedOf(
    db,
    rows.map(({ id }) => id),
  )
  const again = await printedAgainOf(db, rows)
  return rows.map((row) => {
    const place = places.get(row.citation_id)
    const [decides, printedAgain] = [decided.get(row.id), again.get(row.id)]
    return {
      ...candidateOf(row, beside),
      ...(decides === undefined ? {} : { decides: [...decides] }),
      ...(printedAgain === undefined ? {} : { printedAgain }),
      ...(place === undefined ? {} : { place }),
      ...copies.get(row.id),
    }
  })
}

/** The candidates of a set, in the order of the paper. */
export const listCandidates = async (
  db: Db,
  { setId, offset, limit }: WindowRequest & { readonly setId: string },
): Promise<Window<Candidate>> => {
  const ofSet = db.selectFrom('candidate').where('candidate.set_id', '=', setId)
  const { total } = await ofSet.select((eb) => eb.fn.countAll<number>().as('total')).executeTakeFirstOrThrow()
  const rows = await ofSet.selectAll().orderBy('candidate.ordinal').limit(limit).offset(offset).execute()
  return { total, rows: await asCandidates(db, rows) }
}

/** One candidate, or undefined. */
export const getCandidate = async (db: Db, id: string): Promise<Candidate | undefined> => {
  const rows = await db.selectFrom('candidate').selectAll().where('candidate.id', '=', id).execute()
  return (await asCandidates(db, rows))[0]
}

/** Accepted candidates of one type over all papers, in the order of import: the actions, resolutions or indicators there are. */
export const listAccepted = async (
  db: Db,
  type: CandidateType,
  { offset, limit }: WindowRequest,
): Promise<Window<Candidate>> => {
  const accepted = db
    .selectFrom('candidate')
    .innerJoin('document', 'document.id', 'candidate.document_id')
    .where('document.removed_at', 'is', null)
    .where('candidate.type', '=', type)
    .where('candidate.state', '=', 'accepted')
  const { total } = await accepted
    .select((eb) => eb.fn.countAll<number>().as('total'))
    .executeTakeFirstOrThrow()
  const rows = await accepted
    .selectAll('candidate')
    .orderBy('document.rowid_')
    .orderBy('candidate.ordinal')
    .limit(limit)
    .offset(offset)
    .execute()
  return { total, rows: await asCandidates(db, rows) }
}

/** The rows of these candidates inside a change, in the order of their papers and in them. */
export const candidateRows = (db: Db, ids: readonly string[]): Promise<CandidateRow[]> =>
  db
    .selectFrom('candidate')
    .innerJoin('document', 'document.id', 'candidate.document_id')
    .selectAll('candidate')
    .where('document.removed_at', 'is', null)
    .where('candidate.id', 'in', (eb) =>
      // One parameter for all the ids, however many there are.
      eb
        .selectFrom(sql<{ value: string }>`json_each(${JSON.stringify(ids)})`.as('wanted'))
        .select('wanted.value'),
    )
    .orderBy('document.rowid_')
    .orderBy('candidate.ordinal')
    .execute()
