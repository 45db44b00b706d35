import type { AnswerOf } from '../../../shared/contract.ts'
import type { VersionState } from '../../../shared/model/paper-version.ts'
import type { Db } from '../queries/window.ts'

type Listed = AnswerOf<'versions.list'>['rows'][number]

const versions = (
  db: Db,
  own: 'document_id' | 'earlier_id',
  other: 'document_id' | 'earlier_id',
  id: string,
) =>
  db
    .selectFrom('paper_version')
    .innerJoin('document', 'document.id', `paper_version.${other}`)
    .select(['paper_version.id', 'paper_version.likeness', 'paper_version.state'])
    .select(['document.id as paper_id', 'document.title', 'document.name', 'document.imported_at'])
    .where(`paper_version.${own}`, '=', id)
    .where('document.removed_at', 'is', null)
    .orderBy('document.rowid_', 'desc')
    .execute()

const countsOf = async (db: Db, ids: readonly string[]): Promise<ReadonlyMap<string, Listed['counts']>> => {
  const none = { kept: 0, moved: 0, changed: 0, gone: 0 }
  const counts = new Map(ids.map((id) => [id, none]))
  if (ids.length === 0) return counts
  const rows = await db
    .selectFrom('found_again')
    .select(['found_again.version_id', 'found_again.outcome'])
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .where('found_again.version_id', 'in', ids)
    .groupBy(['found_again.version_id', 'found_again.outcome'])
    .execute()
  for (const { version_id, outcome, count } of rows)
    counts.set(version_id, { ...none, ...counts.get(version_id), [outcome]: count })
  return counts
}

/** What a paper is, or may be, a later version of, and what is a later version of it. */
export const listVersions = async (db: Db, paperId: string): Promise<AnswerOf<'versions.list'>> => {
  const earlier = await versions(db, 'document_id', 'earlier_id', paperId)
  const later = await versions(db, 'earlier_id', 'document_id', paperId)
  const rows = [
    ...earlier.map((row) => ({ row, other: 'earlier' as const })),
    ...later.map((row) => ({ row, other: 'later' as const })),
  ]
  const counts = await countsOf(
    db,
    rows.map(({ row }) => row.id),
  )
  return {
    rows: rows.map(
      ({ row, other }): Listed => ({
        id: row.id,
        other,
        paperId: row.paper_id,
        paperTitle: row.title,
        name: row.name,
        importedAt: row.imported_at,
        likeness: row.likeness,
        state: row.state as VersionState,
        counts: counts.get(row.id) ?? { kept: 0, moved: 0, changed: 0, gone: 0 },
      }),
    ),
  }
}
