import type { Expression } from 'kysely'
import type { Db } from '../queries/window.ts'

/** The council is whatever the review's own papers say; the commonest, where they differ. */
export const councilOf = async (db: Db, reviewId: string): Promise<string | null> => {
  const row = await db
    .selectFrom('recommendation')
    .innerJoin('citation', 'citation.id', 'recommendation.citation_id')
    .innerJoin('document', 'document.id', 'citation.document_id')
    .select('document.council')
    .where('recommendation.review_id', '=', reviewId)
    .where('recommendation.removed_at', 'is', null)
    .where('document.council', 'is not', null)
    .groupBy('document.council')
    .orderBy((eb) => eb.fn.countAll(), 'desc')
    .orderBy('document.council')
    .limit(1)
    .executeTakeFirst()
  return row?.council ?? null
}

const putToCabinet = (db: Db, id: Expression<string>) =>
  db
    .selectFrom('candidate')
    .innerJoin('candidate_set', 'candidate_set.id', 'candidate.set_id')
    .select('candidate.id')
    .where('candidate.recommendation_id', '=', id)
    .where('candidate.state', '=', 'accepted')
    .where('candidate_set.stage', '=', 'cabinet')

/** Whether the council has said how its recommendations are numbered: then their references are printed too. */
export const hasPattern = async (db: Db): Promise<boolean> => {
  const row = await db
    .selectFrom('council_setting')
    .select('council_setting.id')
    .where('council_setting.name', '=', 'referencePattern')
    .where('council_setting.removed_at', 'is', null)
    .executeTakeFirst()
  return row !== undefined
}

/** The recommendations that a revisit of the review goes down, in the order of the paper; `reference`: as printed. */
export const recommendationsOf = async (db: Db, reviewId: string) => {
  const rows = await inOrder(db, reviewId).execute()
  return (await hasPattern(db)) ? rows : rows.map((row) => ({ ...row, reference: null }))
}

const inOrder = (db: Db, reviewId: string) =>
  db
    .selectFrom('recommendation')
    .leftJoin('citation', 'citation.id', 'recommendation.citation_id')
    .leftJoin('document', 'document.id', 'citation.document_id')
    .select(['recommendation.id', 'recommendation.number', 'recommendation.text', 'document.marking'])
    .select('recommendation.reference')
    .where('recommendation.review_id', '=', reviewId)
    .where('recommendation.removed_at', 'is', null)
    // What an officer's cover report puts to cabinet belongs to the review, but no panel revisits "be received".
    .where((eb) => eb.not(eb.exists(putToCabinet(db, eb.ref('recommendation.id')))))
    .orderBy('recommendation.ordinal')
    .orderBy('recommendation.id')

type Marked = { readonly marking: string | null }

/** From a paper that is not for publication: no report has it. */
export const isExempt = ({ marking }: Marked): boolean => marking === 'exempt'
/** From a paper that may be published with its marking only. */
export const isSensitive = ({ marking }: Marked): boolean => marking === 'official-sensitive'
