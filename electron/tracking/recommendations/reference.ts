import { type SqlBool, sql } from 'kysely'
import type { StatedDate } from '../../../shared/model/dates.ts'
import { failed, type Result } from '../../../shared/model/result.ts'
import { aroundNumber, isReferenceBy, referenceOf } from '../../../shared/rules/reference-pattern.ts'
import type { Change } from '../../workspace/index.ts'
import { councilSettings } from '../council/index.ts'
import type { Db } from '../queries/window.ts'

const live = (db: Db) => db.selectFrom('recommendation').where('recommendation.removed_at', 'is', null)

/** The recommendation that stands with this reference, or undefined. */
const bearerOf = (db: Db, reference: string) =>
  live(db)
    .select(['recommendation.id', 'recommendation.text'])
    .where('recommendation.reference', '=', reference)
    .executeTakeFirst()

/** The highest number among the references between these words; 0 where there is none. */
const highest = async (db: Db, before: string, after: string): Promise<number> => {
  const number = sql<string>`substr(reference, length(${before}) + 1, length(reference) - length(${before}) - length(${after}))`
  const { last } = await live(db)
    .select(sql<number | null>`max(CAST(${number} AS INTEGER))`.as('last'))
    .where('recommendation.reference', '>=', before)
    .where('recommendation.reference', '<', `${before}\u{10FFFF}`)
    .where(sql<SqlBool>`substr(reference, length(reference) - length(${after}) + 1) = ${after}`)
    .where(sql<SqlBool>`${number} <> '' AND ${number} NOT GLOB '*[^0-9]*'`)
    .executeTakeFirstOrThrow()
  return last ?? 0
}

/**
 * The reference that a new recommendation gets by the council's pattern: the one that its paper prints where it is
 * of that pattern and free, else the next of its municipal year. `madeOn` null: the year of the change.
 */
export const givenReference = async (
  change: Change,
  { madeOn, number }: { readonly madeOn: StatedDate | null; readonly number: string | null },
): Promise<string> => {
  const { referencePattern, yearStart } = await councilSettings(change.trx)
  if (number !== null && isReferenceBy(referencePattern, number))
    if ((await bearerOf(change.trx, number)) === undefined) return number
  const date = madeOn ?? change.at.slice(0, 10)
  const { before, after } = aroundNumber(referencePattern, date, yearStart)
  return referenceOf(referencePattern, date, (await highest(change.trx, before, after)) + 1, yearStart)
}

/** Why a recommendation can't have this reference, where another has it; undefined where it is free. */
export const referenceTaken = async (
  change: Change,
  id: string,
  reference: string,
): Promise<Result<never> | undefined> => {
  const bearer = await bearerOf(change.trx, reference)
  if (bearer === undefined || bearer.id === id) return undefined
  const words = bearer.text.length > 80 ? `${bearer.text.slice(0, 80)}…` : bearer.text
  return failed(
    'reference-taken',
    `“${reference}” is the reference of another recommendation: ${words}`,
    'Give it another reference.',
  )
}
