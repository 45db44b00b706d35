import { type Kysely, sql } from 'kysely'

// Copies of shared/rules' of the day this was written: a released migration never changes.
const usualPattern = 'SR ({yy/yy}) {nn}'
const part = /(\{(?:yyyy\/yy|yy\/yy|yyyy|n{1,6})\})/u

const literally = (words: string): string => words.replace(/[.*+?^${}()|[\]\\]/gu, String.raw`\$&`)

const shapeOf = (pattern: string): RegExp => {
  const shapes: Readonly<Record<string, string>> = {
    '{yyyy/yy}': String.raw`\d{4}/\d\d`,
    '{yy/yy}': String.raw`\d\d/\d\d`,
    '{yyyy}': String.raw`\d{4}`,
  }
  const shape = pattern
    .split(part)
    .map((words) => shapes[words] ?? (/^\{n+\}$/u.test(words) ? String.raw`\d{1,9}` : literally(words)))
  return new RegExp(`^${shape.join('')}$`, 'u')
}

const twoDigits = (year: number): string => String(year % 100).padStart(2, '0')

/** The pattern with its year filled in. */
const ofYear = (pattern: string, date: string, yearStart: number): string => {
  const [year = '', month = '12'] = date.split('-')
  const begins = Number(month) >= yearStart ? Number(year) : Number(year) - 1
  return pattern
    .replaceAll('{yyyy/yy}', `${begins}/${twoDigits(begins + 1)}`)
    .replaceAll('{yy/yy}', `${twoDigits(begins)}/${twoDigits(begins + 1)}`)
    .replaceAll('{yyyy}', String(begins))
}

const numbered = (pattern: string, number: number): string =>
  pattern.replace(/\{(n+)\}/u, (_, digits: string) => String(number).padStart(digits.length, '0'))

type Row = { readonly id: string; readonly number: string | null; readonly date: string }

const settingOf = async (db: Kysely<unknown>, name: string): Promise<unknown> => {
  const { rows } = await sql<{ value: string }>`
    SELECT value_json AS value FROM council_setting WHERE name = ${name} AND removed_at IS NULL`.execute(db)
  return rows[0] === undefined ? undefined : JSON.parse(rows[0].value)
}

/** By year and review, in the order of the papers; what was removed comes after what stands. */
const recommendations = async (db: Kysely<unknown>): Promise<readonly Row[]> => {
  const { rows } = await sql<Row>`
    SELECT recommendation.id, recommendation.number, coalesce(recommendation.made_on, review.report_date, (
        SELECT substr(min(change.at), 1, 10) FROM history JOIN change ON change.id = history.change_id
        WHERE history.recommendation_id = recommendation.id
      ), date('now')) AS date
    FROM recommendation LEFT JOIN review ON review.id = recommendation.review_id
    ORDER BY recommendation.removed_at IS NOT NULL, date, review.reference, recommendation.ordinal, recommendation.id
  `.execute(db)
  return rows
}

/** Each its reference: the one that its paper prints, where that is by the pattern, else the next of its year. */
const givenTo = (rows: readonly Row[], pattern: string, yearStart: number): ReadonlyMap<string, string> => {
  const shape = shapeOf(pattern)
  const given = new Map<string, string>()
  const taken = new Set<string>()
  const give = (id: string, reference: string): void => {
    given.set(id, reference)
    taken.add(reference)
  }
  for (const { id, number } of rows)
    if (number !== null && shape.test(number) && !taken.has(number)) give(id, number)
  const last = new Map<string, number>()
  for (const { id, date } of rows) {
    if (given.has(id)) continue
    const year = ofYear(pattern, date, yearStart)
    let next = (last.get(year) ?? 0) + 1
    while (taken.has(numbered(year, next))) next++
    last.set(year, next)
    give(id, numbered(year, next))
  }
  return given
}

/**
 * Gives the recommendations that are there their references. History tells it as something that each was made
 * with: a change of its own would stand in the way of undoing what made them.
 */
export const backfillReferences = async (db: Kysely<unknown>): Promise<void> => {
  const pattern = await settingOf(db, 'referencePattern')
  const yearStart = await settingOf(db, 'yearStart')
  const given = givenTo(
    await recommendations(db),
    typeof pattern === 'string' ? pattern : usualPattern,
    typeof yearStart === 'number' ? yearStart : 4,
  )
  for (const [id, reference] of given) {
    await sql`UPDATE recommendation SET reference = ${reference} WHERE id = ${id}`.execute(db)
    await sql`
      INSERT INTO history (id, change_id, ordinal, table_name, row_id, recommendation_id, field, before_json, after_json)
      SELECT ${`reference-of-${id}`}, history.change_id,
        (SELECT max(other.ordinal) + 1 FROM history AS other WHERE other.change_id = history.change_id),
        'recommendation', ${id}, ${id}, 'reference', NULL, ${JSON.stringify(reference)}
      FROM history
      WHERE history.table_name = 'recommendation' AND history.row_id = ${id} AND history.before_json IS NULL
      LIMIT 1`.execute(db)
  }
}
