import { recommendationPlace } from '../../../shared/rules/recommendation-name.ts'
import { dayRange } from '../../../shared/rules/day-range.ts'
import { endedDeliveries } from '../../../shared/rules/overdue.ts'
import { clockFace, everyClock } from '../clock/index.ts'
import type { Db } from '../queries/window.ts'
import { standingRows } from './standing-rows.ts'

/** A day on which something is due. */
export type DueDay = {
  /** What it is about, the same for good. */
  readonly id: string
  readonly day: string
  readonly title: string
  readonly words: string
}

const recommendations = async (db: Db) => {
  const rows = await db
    .selectFrom('recommendation')
    .leftJoin('review', 'review.id', 'recommendation.review_id')
    .leftJoin('citation', 'citation.id', 'recommendation.citation_id')
    .leftJoin('document', 'document.id', 'citation.document_id')
    .select(['recommendation.id', 'recommendation.number', 'recommendation.text'])
    .select(['recommendation.reference', 'review.reference as reviewReference', 'document.marking'])
    .where('recommendation.removed_at', 'is', null)
    .execute()
  return new Map(
    rows.map(({ id, text, marking, ...named }) => {
      const place = recommendationPlace(named) ?? 'recommendation'
      // A calendar is soon shared: words of an exempt paper stay in the tracker.
      return [
        id,
        { place, words: marking === 'exempt' ? 'From a paper that is exempt from publication.' : text },
      ]
    }),
  )
}

const revisits = async (db: Db): Promise<DueDay[]> => {
  const rows = await db
    .selectFrom('review')
    .select(['review.id', 'review.reference', 'review.title', 'review.revisit_on'])
    .where('review.removed_at', 'is', null)
    .where('review.revisit_on', 'is not', null)
    .execute()
  return rows.map(({ id, reference, title, revisit_on }) => ({
    id: `revisit-${id}`,
    day: dayRange(revisit_on ?? '').first,
    title: `Revisit: ${reference}`,
    words: title,
  }))
}

/** Every day on which a response, a recommendation or a revisit is due, those that passed unanswered among them. */
export const calendarDays = async (db: Db, today: string): Promise<DueDay[]> => {
  const named = await recommendations(db)
  const clocks = await everyClock(db, await clockFace(db, today))
  const responses = clocks.flatMap(({ recommendationId, recipientId, recipientName, standing }): DueDay[] => {
    const of = named.get(recommendationId)
    const waiting =
      standing.state === 'running' || standing.state === 'paused' || standing.state === 'overdue'
    if (of === undefined || standing.dueOn === null || !waiting) return []
    const title = `Response due: ${recipientName}, ${of.place}`
    return [{ id: `response-${recipientId}`, day: standing.dueOn, title, words: of.words }]
  })
  const due = (await standingRows(db)).flatMap((row): DueDay[] => {
    const of = named.get(row.id)
    const ended = (endedDeliveries as readonly (string | null)[]).includes(row.delivery)
    if (of === undefined || row.dueDate === null || ended) return []
    const { last } = dayRange(row.dueDate)
    return [{ id: `due-${row.id}`, day: last, title: `Due: ${of.place}`, words: of.words }]
  })
  return [...responses, ...due, ...(await revisits(db))].toSorted((a, b) => (a.day < b.day ? -1 : 1))
}
