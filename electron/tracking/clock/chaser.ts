import type { Chaser } from '../../../shared/model/chaser.ts'
import { failed, ok, type Result } from '../../../shared/model/result.ts'
import { ruleWords } from '../../../shared/rules/clock/clock-words.ts'
import { councilSettings } from '../council/index.ts'
import type { Db } from '../queries/window.ts'
import { clockFace, clocksOf } from './recipient-clocks.ts'

const about = (db: Db, recipientId: string) =>
  db
    .selectFrom('recipient')
    .innerJoin('recommendation', 'recommendation.id', 'recipient.recommendation_id')
    .leftJoin('review', 'review.id', 'recommendation.review_id')
    .leftJoin('body', (join) =>
      join.on((eb) => eb('body.id', '=', eb.fn.coalesce('recommendation.body_id', 'review.body_id'))),
    )
    .leftJoin('citation', 'citation.id', 'recommendation.citation_id')
    .leftJoin('document', 'document.id', 'citation.document_id')
    .select(['recommendation.id', 'recommendation.number', 'recommendation.text'])
    .select(['recommendation.reference as own_reference', 'review.reference'])
    .select(['review.title', 'body.name as body_name', 'document.marking', 'document.council'])
    .where('recipient.id', '=', recipientId)
    .where('recipient.removed_at', 'is', null)
    .where('recommendation.removed_at', 'is', null)
    .executeTakeFirst()

/** What a chaser letter to a recipient says on the ISO day `today`; refused while its response is not overdue. */
export const chaserOf = async (db: Db, recipientId: string, today: string): Promise<Result<Chaser>> => {
  const row = await about(db, recipientId)
  if (row === undefined)
    return failed('not-found', 'This recipient is not on the recommendation any more.', 'Choose another.')
  const clocks = await clocksOf(db, await clockFace(db, today), [row.id])
  const clock = clocks.find((one) => one.recipientId === recipientId)
  const { state, dueOn, startedOn, daysLeft } = clock?.standing ?? {}
  if (clock?.rule == null || state !== 'overdue' || dueOn == null || daysLeft == null)
    return failed(
      'not-overdue',
      'This response is not overdue.',
      'A letter can be drafted once its last day has passed.',
    )
  return ok({
    council: (await councilSettings(db)).name ?? row.council,
    bodyName: row.body_name,
    recipientName: clock.recipientName,
    today,
    startedOn: startedOn ?? null,
    dueOn,
    daysOverdue: -daysLeft,
    ruleWords: ruleWords(clock.rule),
    ruleSource: clock.rule.source,
    reference: row.reference,
    reviewTitle: row.title,
    number: row.number,
    ownReference: row.own_reference,
    text: row.marking === 'exempt' ? null : row.text,
  })
}
