import type { Nothing } from '../../../shared/contract/window.ts'
import type { RequestedOf } from '../../../shared/contract.ts'
import type { LinkKind, RecommendationLink } from '../../../shared/model/recommendation-link.ts'
import { failed, ok, type Result } from '../../../shared/model/result.ts'
import type { Workspace } from '../../workspace/index.ts'
import type { Db } from '../queries/window.ts'
import { noRecommendation, standingRecommendation } from '../tracked/standing-recommendation.ts'

const live = (db: Db) =>
  db.selectFrom('recommendation_link').where('recommendation_link.removed_at', 'is', null)

/** The links of a recommendation from both sides, in the order of recording; one whose other end was removed is not there. */
export const linksOf = async (db: Db, id: string): Promise<RecommendationLink[]> => {
  const rows = await live(db)
    .innerJoin('recommendation', (join) =>
      join.on((eb) =>
        eb(
          'recommendation.id',
          '=',
          eb
            .case()
            .when('recommendation_link.from_id', '=', id)
            .then(eb.ref('recommendation_link.to_id'))
            .else(eb.ref('recommendation_link.from_id'))
            .end(),
        ),
      ),
    )
    .leftJoin('review', 'review.id', 'recommendation.review_id')
    .select(['recommendation_link.id', 'recommendation_link.kind', 'recommendation_link.from_id'])
    .select(['recommendation_link.recorded_at', 'recommendation.id as other_id', 'recommendation.number'])
    .select(['recommendation.text', 'review.reference', 'review.title'])
    .where((eb) =>
      eb.or([eb('recommendation_link.from_id', '=', id), eb('recommendation_link.to_id', '=', id)]),
    )
    .where('recommendation.removed_at', 'is', null)
    .orderBy('recommendation_link.recorded_at')
    .orderBy('recommendation_link.id')
    .execute()
  return rows.map((row) => ({
    id: row.id,
    kind: row.kind as LinkKind,
    outward: row.from_id === id,
    other: {
      id: row.other_id,
      number: row.number,
      text: row.text,
      reviewReference: row.reference,
      reviewTitle: row.title,
    },
    recordedAt: row.recorded_at,
  }))
}

/** Links two recommendations: "from supersedes to". */
export const addLink = (
  workspace: Workspace,
  { fromId, toId, kind }: RequestedOf<'links.add'>,
): Promise<Result<Nothing>> =>
  workspace.change('Linked two recommendations', async (change) => {
    if (fromId === toId)
      return failed('same', 'A recommendation can’t be linked to itself.', 'Choose another one.')
    for (const id of [fromId, toId])
      if ((await standingRecommendation(change, id)) === undefined) return noRecommendation()
    const ends = (from: string, to: string) =>
      live(change.trx)
        .select('recommendation_link.id')
        .where('recommendation_link.from_id', '=', from)
        .where('recommendation_link.to_id', '=', to)
        .where('recommendation_link.kind', '=', kind)
        .executeTakeFirst()
    // The other way round it would say the opposite of what stands; of two duplicates, the same again.
    if ((await ends(fromId, toId)) !== undefined || (await ends(toId, fromId)) !== undefined)
      return failed(
        'linked',
        'These two are linked in this way already.',
        'Remove the link there is first, if it is the wrong way round.',
      )
    await change.insert(
      'recommendation_link',
      { id: workspace.newId(), from_id: fromId, to_id: toId, kind, recorded_at: change.at },
      { recommendationId: fromId },
    )
    return ok({})
  })

/** Takes a link away. */
export const removeLink = (workspace: Workspace, id: string): Promise<Result<Nothing>> =>
  workspace.change('Removed a link', async (change) => {
    const link = await live(change.trx)
      .select(['recommendation_link.from_id', 'recommendation_link.to_id'])
      .where('recommendation_link.id', '=', id)
      .executeTakeFirst()
    if (link === undefined)
      return failed('not-found', 'This link is not there any more.', 'Undo brings it back.')
    for (const end of [link.from_id, link.to_id])
      if ((await standingRecommendation(change, end)) === undefined) return noRecommendation()
    await change.remove('recommendation_link', id, { recommendationId: link.from_id })
    return ok({})
  })
