import type { Selectable } from 'kysely'
import { type Found, foundSchema } from '../../../shared/model/candidate.ts'
import { failed, ok, type Result } from '../../../shared/model/result.ts'
import { counted } from '../../../shared/rules/counted.ts'
import type { Change, Schema, Workspace } from '../../workspace/index.ts'
import { addCitedProgress, makeAction, tieAction } from '../actions/index.ts'
import { paperDate } from '../citations/paper-date.ts'
import { givenReference, paperOffset } from '../recommendations/index.ts'
import { noRecommendation, standingRecommendation } from '../tracked/standing-recommendation.ts'
import { type CandidateRow, candidateRows, noCandidate } from './candidates.ts'
import { alreadyDecided } from './edit.ts'
import { addCommentary } from './commentary.ts'

type SetRow = Selectable<Schema['candidate_set']>

const setNotConfirmed = () =>
  failed(
    'set-not-confirmed',
    'Nobody has said yet which body and review these belong to.',
    'Confirm the set first, once for all that is in it.',
  )

const setsOf = async (
  change: Change,
  rows: readonly CandidateRow[],
): Promise<ReadonlyMap<string, SetRow>> => {
  const ids = [...new Set(rows.map((row) => row.set_id))]
  const sets = await change.trx
    .selectFrom('candidate_set')
    .selectAll()
    .where('candidate_set.id', 'in', ids)
    .execute()
  return new Map(sets.map((set) => [set.id, set]))
}

/** The span counts characters of the text as found; in other words it means nothing. */
const rationaleOf = (row: CandidateRow): Found['rationale'] => {
  const found = foundSchema.parse(JSON.parse(row.found_json))
  return row.text === found.text ? found.rationale : undefined
}

/** Makes the recommendation that a candidate becomes, with its due date and first update; gives its id. */
const makeRecommendation = async (
  change: Change,
  newId: () => string,
  row: CandidateRow,
  set: SetRow,
): Promise<string> => {
  const id = newId()
  const rationale = rationaleOf(row)
  await change.insert('recommendation', {
    id,
    review_id: set.review_id,
    body_id: set.body_id,
    made_on: set.date,
    ordinal: row.ordinal + (await paperOffset(change.trx, set.review_id, row.document_id)),
    number: row.number,
    reference: await givenReference(change, { madeOn: set.date, number: row.number }),
    text: row.text,
    rationale_start: rationale?.start ?? null,
    rationale_end: rationale?.end ?? null,
    owner: row.owner,
    procedural: row.procedural,
    citation_id: row.citation_id,
    source_words: null,
  })
  if (row.due_date !== null || row.due_words !== null)
    await change.insert('due_date_revision', {
      id: newId(),
      recommendation_id: id,
      date: row.due_date,
      words: row.due_words,
      reason: null,
      recorded_at: change.at,
    })
  if (row.commentary !== null)
    await addCommentary(change, newId, row, {
      recommendationId: id,
      commentary: row.commentary,
      status: null,
    })
  return id
}

/** Makes the action that a candidate becomes, with its due date and what the paper says on it; gives its id. */
const makeFoundAction = async (
  change: Change,
  newId: () => string,
  row: CandidateRow,
  set: SetRow,
): Promise<string> => {
  const id = await makeAction(change, newId, {
    bodyId: set.body_id,
    madeOn: set.date,
    ordinal: row.ordinal,
    number: row.number,
    text: row.text,
    owner: row.owner,
    dueDate: row.due_date,
    dueWords: row.due_words,
    citationId: row.citation_id,
    sourceWords: null,
  })
  if (row.commentary !== null)
    await addCitedProgress(change, newId, id, {
      commentary: row.commentary,
      date: (await paperDate(change.trx, row.document_id)).date,
      citationId: row.commentary_citation_id ?? row.citation_id,
    })
  return id
}

type Made = { readonly recommendation_id: string | null; readonly action_id: string | null }

/** What a candidate becomes in the tracker; resolutions, indicators and progress become nothing of their own. */
const make = async (
  change: Change,
  newId: () => string,
  row: CandidateRow,
  set: SetRow,
  answers: readonly string[],
): Promise<Made> => {
  if (row.type === 'recommendation')
    return { recommendation_id: await makeRecommendation(change, newId, row, set), action_id: null }
  if (row.type !== 'action') return { recommendation_id: null, action_id: null }
  const action = await makeFoundAction(change, newId, row, set)
  for (const answered of answers) await tieAction(change, newId, action, answered)
  return { recommendation_id: null, action_id: action }
}

const summaryOf = (rows: number) => `Accepted ${counted(rows, 'finding')}`

/**
 * Accepts candidates, all or none: recommendations enter the register with their citation, due date and
 * commentary, actions the list of actions; resolutions, indicators and progress count as accepted from then on.
 * What is accepted already stays so. `answers`: the recommendations that the actions among them answer. Gives the
 * ids of the recommendations, in the order of the paper.
 */
export const acceptCandidates = (
  workspace: Workspace,
  ids: readonly string[],
  answers: readonly string[] = [],
): Promise<Result<{ recommendations: string[] }>> =>
  workspace.change(summaryOf(new Set(ids).size), async (change) => {
    const rows = await candidateRows(change.trx, ids)
    if (rows.length < new Set(ids).size) return noCandidate()
    for (const answered of answers)
      if ((await standingRecommendation(change, answered)) === undefined) return noRecommendation()
    const sets = await setsOf(change, rows)
    const recommendations: string[] = []
    for (const row of rows) {
      const set = sets.get(row.set_id)
      if (row.state === 'accepted') {
        if (row.recommendation_id !== null) recommendations.push(row.recommendation_id)
        continue
      }
      if (row.state !== 'waiting') return alreadyDecided()
      if (set?.confirmed !== 1) return setNotConfirmed()
      const made = await make(change, workspace.newId, row, set, answers)
      const { recommendation_id: recommendation } = made
      if (recommendation !== null) recommendations.push(recommendation)
      await change.update(
        'candidate',
        row.id,
        { state: 'accepted', ...made },
        recommendation === null ? {} : { recommendationId: recommendation },
      )
    }
    return ok({ recommendations })
  })
