import { sql } from 'kysely'
import type { Source } from '../../../shared/model/recommendation.ts'
import type { Db } from '../queries/window.ts'

/** Papers by id that may not be published, and those that may with their marking only. */
export type MarkedPapers = { readonly exempt: ReadonlySet<string>; readonly sensitive: ReadonlySet<string> }

/** Every paper that is not public. */
export const markedPapers = async (db: Db): Promise<MarkedPapers> => {
  const rows = await db
    .selectFrom('document')
    .select(['document.id', 'document.marking'])
    .where('document.marking', '!=', 'public')
    .execute()
  const ids = (marking: string) => new Set(rows.flatMap((row) => (row.marking === marking ? [row.id] : [])))
  return { exempt: ids('exempt'), sensitive: ids('official-sensitive') }
}

/** True of what is cited from one of these papers. */
export const isFrom = (papers: ReadonlySet<string>, source: Source | null | undefined): boolean =>
  source?.from === 'paper' && papers.has(source.paperId)

/** The papers behind each of these recommendations: its own, and those of what happened to it. One parameter for all the ids. */
export const papersBehind = async (
  db: Db,
  ids: readonly string[],
): Promise<ReadonlyMap<string, { readonly own: string | null; readonly others: readonly string[] }>> => {
  const wanted = sql`(SELECT value FROM json_each(${JSON.stringify(ids)}))`
  const said = (table: 'progress_update' | 'response' | 'judgement') => sql`
    SELECT said.recommendation_id AS id, 0 AS own, citation.document_id AS paper
    FROM ${sql.table(table)} AS said JOIN citation ON citation.id = said.citation_id
    WHERE said.removed_at IS NULL AND said.recommendation_id IN ${wanted}`
  const { rows } = await sql<{ id: string; own: number; paper: string }>`
    SELECT recommendation.id AS id, 1 AS own, citation.document_id AS paper
    FROM recommendation JOIN citation ON citation.id = recommendation.citation_id
    WHERE recommendation.id IN ${wanted}
    UNION ALL ${said('progress_update')} UNION ALL ${said('response')} UNION ALL ${said('judgement')}`.execute(
    db,
  )
  return new Map(
    [...Map.groupBy(rows, ({ id }) => id)].map(([id, own]) => [
      id,
      {
        own: own.find((row) => row.own === 1)?.paper ?? null,
        others: own.filter((row) => row.own === 0).map(({ paper }) => paper),
      },
    ]),
  )
}
