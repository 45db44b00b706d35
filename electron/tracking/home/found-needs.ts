import { sql } from 'kysely'
import type { CouncilSettings } from '../../../shared/model/council.ts'
import { clockWords } from '../../../shared/rules/clock/clock-words.ts'
import { daysBetween } from '../../../shared/rules/clock/day-sums.ts'
import { counted } from '../../../shared/rules/counted.ts'
import { dayRange } from '../../../shared/rules/day-range.ts'
import { statedDateWords } from '../../../shared/rules/stated-date-words.ts'
import { clockFace, everyClock } from '../clock/index.ts'
import { councilSettings } from '../council/index.ts'
import type { Db } from '../queries/window.ts'
import { deliveryNeeds, lookOn } from './delivery-needs.ts'
import type { FoundNeed } from './need.ts'
import { standingRows } from './standing-rows.ts'

const responseNeeds = async (
  db: Db,
  today: string,
  followed: ReadonlySet<string>,
  { dueSoonDays }: CouncilSettings,
): Promise<FoundNeed[]> => {
  const clocks = await everyClock(db, await clockFace(db, today))
  return clocks.flatMap(({ recommendationId, recipientId, recipientName, standing }) => {
    const { state, dueOn, daysLeft } = standing
    if (dueOn === null || daysLeft === null || !followed.has(recommendationId)) return []
    const soon = state === 'running' && daysLeft <= dueSoonDays
    if (state !== 'overdue' && !soon) return []
    return [
      {
        kind: state === 'overdue' ? ('response overdue' as const) : ('response due soon' as const),
        about: recipientId,
        recommendationId,
        reason: `${recipientName}: ${clockWords(standing).toLowerCase()}, due ${statedDateWords(dueOn)}`,
        standing: dueOn,
        order: dueOn,
      },
    ]
  })
}

/** Reviews whose day to be looked at again is near or past, and that no round of that day or later looks at. */
const revisitsDue = async (db: Db, today: string, soonUntil: string): Promise<FoundNeed[]> => {
  const reviews = await db
    .selectFrom('review')
    .select(['review.id', 'review.revisit_on'])
    .where('review.removed_at', 'is', null)
    .where('review.revisit_on', 'is not', null)
    .where((eb) =>
      eb.not(
        eb.exists(
          eb
            .selectFrom('revisit')
            .select('revisit.id')
            .whereRef('revisit.review_id', '=', 'review.id')
            .whereRef('revisit.day', '>=', 'review.revisit_on')
            .where('revisit.removed_at', 'is', null),
        ),
      ),
    )
    .execute()
  return reviews.flatMap(({ id, revisit_on }) => {
    if (revisit_on === null || dayRange(revisit_on).first > soonUntil) return []
    const { last } = dayRange(revisit_on)
    const late = last < today ? `, ${counted(daysBetween(last, today), 'day')} ago` : ''
    const reason = `To be revisited ${statedDateWords(revisit_on)}${late}`
    return [
      { kind: 'revisit due', about: id, recommendationId: null, reason, standing: revisit_on, order: last },
    ]
  })
}

const waitingSets = async (db: Db): Promise<FoundNeed[]> => {
  const sets = await db
    .selectFrom('candidate')
    .innerJoin('candidate_set', 'candidate_set.id', 'candidate.set_id')
    .innerJoin('document', 'document.id', 'candidate_set.document_id')
    .select(['candidate_set.id', 'document.imported_at'])
    .select((eb) => eb.fn.countAll<number>().as('waiting'))
    .where('candidate.state', '=', 'waiting')
    .where('candidate.procedural', '=', 0)
    .where('candidate.same_as', 'is', null)
    .where('document.removed_at', 'is', null)
    .groupBy('candidate_set.id')
    .orderBy('document.imported_at')
    .orderBy('candidate_set.ordinal')
    .execute()
  return sets.map(({ id, waiting, imported_at }, place) => ({
    kind: 'candidates waiting',
    about: id,
    recommendationId: null,
    reason: `${counted(waiting, 'finding')} to decide on`,
    standing: String(waiting),
    order: `${imported_at} ${String(place).padStart(6, '0')}`,
  }))
}

/** Everything that needs a person on the ISO day `today`, put away or not, the most pressing of each kind first. */
export const foundNeeds = async (db: Db, today: string): Promise<FoundNeed[]> => {
  const settings = await councilSettings(db)
  const rows = await standingRows(db)
  const look = lookOn(today, settings)
  const found = [
    ...(await responseNeeds(db, today, new Set(rows.map(({ id }) => id)), settings)),
    ...rows.flatMap((row) => deliveryNeeds(row, look)),
    ...(await revisitsDue(db, today, look.soonUntil)),
    ...(await waitingSets(db)),
  ]
  return found.toSorted((a, b) => (a.order < b.order ? -1 : a.order > b.order ? 1 : 0))
}

/** What was put away, as it stood then. */
export const dismissedStandings = async (db: Db): Promise<ReadonlyMap<string, ReadonlySet<string>>> => {
  const rows = await db
    .selectFrom('need_dismissal')
    .select(['need_dismissal.need', 'need_dismissal.standing'])
    .where('need_dismissal.removed_at', 'is', null)
    .orderBy(sql`need_dismissal.id`)
    .execute()
  return new Map(
    [...Map.groupBy(rows, ({ need }) => need)].map(([need, own]) => [
      need,
      new Set(own.map(({ standing }) => standing)),
    ]),
  )
}
