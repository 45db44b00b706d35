import type { Match, MatchKind } from '../../../shared/model/match.ts'
import type { Dismissal } from '../../../shared/model/queue.ts'
import type { Db } from '../queries/window.ts'

/** What is offered for these findings, by candidate id, likeliest first. At most a window of ids. */
export const matchesOf = async (
  db: Db,
  ids: readonly string[],
): Promise<ReadonlyMap<string, readonly Match[]>> => {
  if (ids.length === 0) return new Map()
  const rows = await db
    .selectFrom('candidate_match')
    .innerJoin('recommendation', 'recommendation.id', 'candidate_match.recommendation_id')
    .leftJoin('review', 'review.id', 'recommendation.review_id')
    .leftJoin('body', (join) =>
      join.on((eb) => eb('body.id', '=', eb.fn.coalesce('recommendation.body_id', 'review.body_id'))),
    )
    .selectAll('candidate_match')
    .select(['recommendation.number', 'recommendation.text', 'recommendation.made_on'])
    .select(['review.title', 'review.report_date', 'body.name'])
    .where('candidate_match.candidate_id', 'in', ids)
    .where('recommendation.removed_at', 'is', null)
    .orderBy('candidate_match.place')
    .execute()
  const matches = rows.map((row): readonly [string, Match] => [
    row.candidate_id,
    {
      recommendationId: row.recommendation_id,
      number: row.number,
      reviewTitle: row.title,
      bodyName: row.name,
      madeOn: row.made_on ?? row.report_date,
      text: row.text,
      kind: row.kind as MatchKind,
      score: row.score,
      sure: row.sure === 1,
      because: row.because,
      words: JSON.parse(row.words_json) as string[],
    },
  ])
  const byCandidate = new Map<string, Match[]>()
  for (const [id, match] of matches) byCandidate.set(id, [...(byCandidate.get(id) ?? []), match])
  return byCandidate
}

const remembered = (db: Db) =>
  db
    .selectFrom('dismissal')
    .innerJoin('candidate', 'candidate.id', 'dismissal.candidate_id')
    .innerJoin('document', 'document.id', 'candidate.document_id')
    .where('dismissal.removed_at', 'is', null)
    .where('document.removed_at', 'is', null)

const selected = (db: Db) =>
  remembered(db)
    .select(['dismissal.id', 'dismissal.body_name', 'dismissal.rule', 'dismissal.words', 'dismissal.at'])
    .select(['document.id as paper_id', 'document.title'])

type Row = Awaited<ReturnType<ReturnType<typeof selected>['executeTakeFirstOrThrow']>>

const dismissalOf = (row: Row): Dismissal => ({
  id: row.id,
  paperId: row.paper_id,
  paperTitle: row.title,
  bodyName: row.body_name,
  rule: row.rule,
  words: row.words,
  at: row.at,
})

/** The dismissals that these findings say again, by candidate id. */
export const dismissalsBefore = async (
  db: Db,
  ids: readonly string[],
): Promise<ReadonlyMap<string, Dismissal>> => {
  if (ids.length === 0) return new Map()
  const rows = await selected(db)
    .innerJoin('dismissed_before', 'dismissed_before.dismissal_id', 'dismissal.id')
    .select('dismissed_before.candidate_id')
    .where('dismissed_before.candidate_id', 'in', ids)
    .execute()
  return new Map(rows.map((row) => [row.candidate_id, dismissalOf(row)]))
}

/** All that is remembered, newest first. */
export const listDismissals = async (
  db: Db,
  { offset, limit }: { readonly offset: number; readonly limit: number },
): Promise<{ total: number; rows: Dismissal[] }> => {
  const { total } = await remembered(db)
    .select((eb) => eb.fn.countAll<number>().as('total'))
    .executeTakeFirstOrThrow()
  const rows = await selected(db).orderBy('dismissal.id', 'desc').limit(limit).offset(offset).execute()
  return { total, rows: rows.map(dismissalOf) }
}
