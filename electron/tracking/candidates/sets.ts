import type { SetStage } from '../../../shared/model/candidate.ts'
import type { CandidateSet } from '../../../shared/model/queue.ts'
import { failed } from '../../../shared/model/result.ts'
import type { Db, Window, WindowRequest } from '../queries/window.ts'

/** Why a set that was asked for is not there. */
export const noSet = () =>
  failed(
    'not-found',
    'These findings are not here any more.',
    'Their paper may have been removed: undo brings it back.',
  )

const counts = (db: Db) =>
  db
    .selectFrom('candidate')
    .leftJoin('dismissed_before', 'dismissed_before.candidate_id', 'candidate.id')
    .leftJoin('dismissal as remembered', (join) =>
      join
        .onRef('remembered.id', '=', 'dismissed_before.dismissal_id')
        .on('remembered.removed_at', 'is', null),
    )
    .select('candidate.set_id')
    .select((eb) => {
      const inState = (state: string) => eb.fn.countAll<number>().filterWhere('candidate.state', '=', state)
      return [
        eb.fn.countAll<number>().as('total'),
        inState('waiting').as('waiting'),
        inState('waiting').filterWhere('candidate.procedural', '=', 1).as('procedural'),
        inState('waiting')
          .filterWhere('candidate.procedural', '=', 0)
          .filterWhere('remembered.id', 'is not', null)
          .as('before'),
        inState('accepted').as('accepted'),
        inState('merged').as('merged'),
        inState('merged')
          .filterWhere('candidate.same_as', 'is not', null)
          .filterWhere('candidate.recommendation_id', 'is', null)
          .as('elsewhere'),
        inState('dismissed').as('dismissed'),
      ]
    })
    .groupBy('candidate.set_id')

const sets = (db: Db) =>
  db
    .selectFrom('candidate_set')
    .innerJoin('document', 'document.id', 'candidate_set.document_id')
    .innerJoin(counts(db).as('counted'), 'counted.set_id', 'candidate_set.id')
    .leftJoin('body', 'body.id', 'candidate_set.body_id')
    .leftJoin('review', 'review.id', 'candidate_set.review_id')
    .where('document.removed_at', 'is', null)

const selected = (db: Db) =>
  sets(db)
    .selectAll('candidate_set')
    .select(['document.title as paper_title', 'body.name as body_name', 'review.title as review_title'])
    .select(['counted.total', 'counted.waiting', 'counted.procedural', 'counted.before'])
    .select(['counted.accepted', 'counted.merged', 'counted.elsewhere', 'counted.dismissed'])

type SetRow = Awaited<ReturnType<ReturnType<typeof selected>['executeTakeFirstOrThrow']>>

const setOf = (row: SetRow): CandidateSet => {
  const confirmed = row.confirmed === 1
  return {
    id: row.id,
    paperId: row.document_id,
    paperTitle: row.paper_title,
    bodyName: confirmed ? row.body_name : row.found_body,
    date: confirmed ? row.date : row.found_date,
    reviewTitle: confirmed ? row.review_title : row.found_review,
    reviewId: confirmed ? row.review_id : null,
    stage: row.stage as SetStage,
    confirmed,
    counts: {
      total: row.total,
      waiting: row.waiting,
      procedural: row.procedural,
      dismissedBefore: row.before,
      accepted: row.accepted,
      merged: row.merged,
      elsewhere: row.elsewhere,
      dismissed: row.dismissed,
    },
  }
}

type SetsRequest = WindowRequest & { readonly paperId?: string | undefined; readonly waiting: boolean }

/** Sets in the order of their papers' import, then of the paper; with `waiting`, only those with something to decide. */
export const listSets = async (db: Db, request: SetsRequest): Promise<Window<CandidateSet>> => {
  const { paperId } = request
  const least = request.waiting ? 1 : 0
  const counting = sets(db)
    .where('counted.waiting', '>=', least)
    .select((eb) => eb.fn.countAll<number>().as('total'))
  const listing = selected(db)
    .where('counted.waiting', '>=', least)
    .orderBy('document.rowid_')
    .orderBy('candidate_set.ordinal')
    .limit(request.limit)
    .offset(request.offset)
  const ofPaper = 'candidate_set.document_id'
  const { total } = await (paperId === undefined
    ? counting
    : counting.where(ofPaper, '=', paperId)
  ).executeTakeFirstOrThrow()
  const rows = await (paperId === undefined ? listing : listing.where(ofPaper, '=', paperId)).execute()
  return { total, rows: rows.map(setOf) }
}

/** One set, or undefined. */
export const getSet = async (db: Db, id: string): Promise<CandidateSet | undefined> => {
  const row = await selected(db).where('candidate_set.id', '=', id).executeTakeFirst()
  return row === undefined ? undefined : setOf(row)
}
