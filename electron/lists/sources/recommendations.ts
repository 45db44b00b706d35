import { recommendationsContract } from '../../../shared/contract/recommendations.ts'
import { recommendationList } from '../../../shared/lists/recommendations.ts'
import type { RecommendationRow } from '../../../shared/model/recommendation.ts'
import {
  groupRecommendations,
  listRecommendations,
  markedPapers,
  papersBehind,
  recommendationIds,
  recommendationRows,
} from '../../tracking/index.ts'
import { requestFor } from '../request-for.ts'
import { type Asked, asTheyAre, type Filter, type ListSource } from '../source.ts'

const request = recommendationsContract['recommendations.list'].request
const anywhere = { offset: 0, limit: 1 }
const asked = (filter: Filter, group: string | null): Asked => ({
  filter,
  group,
  sort: recommendationList.first.sort,
})

/** Conditions that say nothing of what happened to a recommendation. */
const plain: ReadonlySet<string> = new Set([
  'procedural',
  'reviewId',
  'bodyId',
  'madeFrom',
  'madeTo',
  'termId',
  'cited',
])

/**
 * The register. A recommendation of an exempt paper is left out; what an exempt paper says of others is not said. One
 * that was only asked for by what happened to it might be told by being there: it is left out too.
 */
export const recommendationSource: ListSource<RecommendationRow> = {
  list: recommendationList,
  rowId: ({ id }) => id,
  window: (db, { offset, limit, ...view }, today) =>
    listRecommendations(db, requestFor(request, view, { offset, limit }), today),
  groups: async (db, filter, by, today) => {
    const { filter: fits, group } = requestFor(request, asked(filter, by), anywhere)
    return group === undefined ? [] : groupRecommendations(db, { filter: fits, group }, today)
  },
  ids: (db, filter, today) =>
    recommendationIds(db, requestFor(request, asked(filter, null), anywhere).filter, today),
  published: async (db, rows, { filter, today, exempt: keepsExempt }) => {
    const { exempt, sensitive } = await markedPapers(db)
    if (exempt.size + sensitive.size === 0) return asTheyAre(rows)
    const behind = await papersBehind(
      db,
      rows.map(({ id }) => id),
    )
    const isOf = (papers: ReadonlySet<string>, paper: string | null | undefined): boolean =>
      typeof paper === 'string' && papers.has(paper)
    const isSaidIn = (papers: ReadonlySet<string>, { id }: RecommendationRow): boolean =>
      behind.get(id)?.others.some((paper) => papers.has(paper)) ?? false
    const isSensitive = (row: RecommendationRow): boolean =>
      isOf(sensitive, behind.get(row.id)?.own) || isSaidIn(sensitive, row)
    if (keepsExempt) return { ...asTheyAre(rows), sensitive: rows.some(isSensitive) }
    const askedByEvents = Object.keys(filter).some((name) => !plain.has(name))
    const open = rows.filter(
      (row) => !isOf(exempt, behind.get(row.id)?.own) && !(askedByEvents && isSaidIn(exempt, row)),
    )
    const touched = open.filter((row) => isSaidIn(exempt, row)).map(({ id }) => id)
    const again = new Map((await recommendationRows(db, touched, today, exempt)).map((row) => [row.id, row]))
    return {
      rows: open.map((row) => again.get(row.id) ?? row),
      leftOut: rows.length - open.length,
      shortened: touched.length,
      sensitive: open.some(isSensitive),
    }
  },
}
