import type { Round, RoundKind } from '../../../shared/model/revisit.ts'
import { ok, type Result } from '../../../shared/model/result.ts'
import type { Db } from '../queries/window.ts'
import { frozenRows } from './frozen-rows.ts'
import { openRows } from './round-rows.ts'
import { frozenRecord, lastFrozen, noRound, type RoundRecord, standingRound } from './standing-round.ts'

type Standing = { readonly state: string; readonly judgement: string | null }

const countsOf = (rows: readonly Standing[]): Pick<Round, 'total' | 'done' | 'judged'> => ({
  total: rows.length,
  done: rows.filter(({ state }) => state !== 'to do').length,
  judged: rows.filter(({ judgement }) => judgement !== null).length,
})

const asFrozen = async (db: Db, round: RoundRecord): Promise<Round | undefined> => {
  const head = await frozenRecord(db, round.id)
  if (head === undefined) return undefined
  return {
    id: round.id,
    reviewId: round.review_id,
    reviewTitle: head.title,
    reviewReference: head.reference,
    bodyId: round.body_id,
    bodyName: head.meeting_body_name,
    day: head.day,
    kind: head.kind as RoundKind,
    frozen: { at: head.frozen_at, who: head.who, erasedAt: head.erased_at },
    lastDay: head.last_day,
    ...countsOf(await frozenRows(db, round.id)),
  }
}

const asOpen = async (db: Db, round: RoundRecord): Promise<Round> => {
  const review = await db
    .selectFrom('review')
    .leftJoin('body', (join) => join.on('body.id', '=', round.body_id))
    .select(['review.title', 'review.reference', 'body.name'])
    .where('review.id', '=', round.review_id)
    .executeTakeFirstOrThrow()
  return {
    id: round.id,
    reviewId: round.review_id,
    reviewTitle: review.title,
    reviewReference: review.reference,
    bodyId: round.body_id,
    bodyName: review.name,
    day: round.day,
    kind: round.kind as RoundKind,
    frozen: null,
    lastDay: (await lastFrozen(db, round.review_id))?.day ?? null,
    ...countsOf(await openRows(db, round)),
  }
}

const roundOf = async (db: Db, round: RoundRecord): Promise<Round> =>
  (await asFrozen(db, round)) ?? asOpen(db, round)

/** One round, and how far it is. */
export const getRound = async (db: Db, id: string): Promise<Result<Round>> => {
  const round = await standingRound(db, id)
  return round === undefined ? noRound() : ok(await roundOf(db, round))
}

/** The rounds of a review, newest meeting first; there are a few. */
export const roundsOf = async (db: Db, reviewId: string): Promise<Round[]> => {
  const rounds = await db
    .selectFrom('revisit')
    .selectAll()
    .where('revisit.review_id', '=', reviewId)
    .where('revisit.removed_at', 'is', null)
    .orderBy('revisit.day', 'desc')
    .orderBy('revisit.id', 'desc')
    .execute()
  const all: Round[] = []
  for (const round of rounds) all.push(await roundOf(db, round))
  return all
}
