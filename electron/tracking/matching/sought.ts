import { type CandidateType, foundSchema, type SetStage } from '../../../shared/model/candidate.ts'
import type { StatedDate } from '../../../shared/model/dates.ts'
import type { Db } from '../queries/window.ts'

/** A finding as it is compared with what is tracked. */
export type Sought = {
  readonly id: string
  /** Name of the rule that found it. */
  readonly rule: string
  readonly type: CandidateType
  readonly number: string | null
  readonly text: string
  readonly commentary: string | null
  readonly procedural: boolean
  /** The title of the minute or section that it stands under. */
  readonly under: string | null
  /** It decides recommendations of its own paper by their numbers: these name none that is tracked. */
  readonly decidesOwn: boolean
}

/** Where a set's findings come from: what the officer confirmed, else what the paper says. */
export type SetPlace = {
  readonly setId: string
  readonly paperId: string
  readonly paperTitle: string
  readonly stage: SetStage
  readonly council: string | null
  readonly bodyName: string | null
  readonly date: StatedDate | null
  /** The review that the officer put the set under. */
  readonly reviewId: string | null
  /** The review's title as the paper prints it. */
  readonly reviewTitle: string | null
}

/** Where the findings of a set come from; undefined where its paper is gone. */
export const placeOfSet = async (db: Db, setId: string): Promise<SetPlace | undefined> => {
  const row = await db
    .selectFrom('candidate_set')
    .innerJoin('document', 'document.id', 'candidate_set.document_id')
    .leftJoin('body', 'body.id', 'candidate_set.body_id')
    .selectAll('candidate_set')
    .select(['document.title', 'document.council', 'document.body as paper_body', 'body.name'])
    .where('candidate_set.id', '=', setId)
    .where('document.removed_at', 'is', null)
    .executeTakeFirst()
  if (row === undefined) return undefined
  const confirmed = row.confirmed === 1
  return {
    setId,
    paperId: row.document_id,
    paperTitle: row.title,
    stage: row.stage as SetStage,
    council: row.council,
    bodyName: (confirmed ? row.name : row.found_body) ?? row.paper_body,
    date: confirmed ? row.date : row.found_date,
    reviewId: confirmed ? row.review_id : null,
    reviewTitle: row.found_review,
  }
}

const saidOfPlace = foundSchema.pick({ under: true, decides: true })

/** The findings of a set that wait for a decision. */
export const waitingIn = async (db: Db, setId: string): Promise<readonly Sought[]> => {
  const rows = await db
    .selectFrom('candidate')
    .select(['candidate.id', 'candidate.type', 'candidate.number', 'candidate.text'])
    .select(['candidate.commentary', 'candidate.procedural', 'candidate.rule', 'candidate.found_json'])
    .where('candidate.set_id', '=', setId)
    .where('candidate.state', '=', 'waiting')
    .orderBy('candidate.ordinal')
    .execute()
  return rows.map(({ found_json: json, ...row }) => {
    const { under, decides } = saidOfPlace.parse(JSON.parse(json))
    return {
      ...row,
      type: row.type as CandidateType,
      procedural: row.procedural === 1,
      under: under ?? null,
      decidesOwn: (decides?.length ?? 0) > 0,
    }
  })
}
