import type { Kysely, Transaction } from 'kysely'
import type { AnswerOf, RequestedOf } from '../../shared/contract.ts'
import { type OtherFound, otherFoundSchema, otherTypes } from '../../shared/model/candidate.ts'
import { ok, type Result } from '../../shared/model/result.ts'
import type { Schema } from '../workspace/index.ts'
import { noPaper } from './papers.ts'

/** Writes down what was found in a paper and is kept apart, in place of what was written before. */
export const storeOthers = async (
  trx: Transaction<Schema>,
  documentId: string,
  others: readonly OtherFound[],
): Promise<void> => {
  await trx.deleteFrom('other_finding').where('other_finding.document_id', '=', documentId).execute()
  const rows = others.map((other, ordinal) => ({
    document_id: documentId,
    ordinal,
    type: other.type,
    other_json: JSON.stringify(other),
  }))
  for (let at = 0; at < rows.length; at += 500)
    await trx
      .insertInto('other_finding')
      .values(rows.slice(at, at + 500))
      .execute()
}

/** How many of each kind there are, and how many people attendance and apologies name. */
const countsOf = (others: readonly OtherFound[]): AnswerOf<'papers.others'>['counts'] =>
  otherTypes.flatMap((type) => {
    const ofType = others.filter((other) => other.type === type)
    const people = new Set(ofType.flatMap((other) => other.people ?? []))
    return ofType.length === 0 ? [] : [{ type, total: ofType.length, people: people.size }]
  })

/** A window of what is kept apart in a paper, in its order, with the counts of all kinds; of one kind where asked. */
export const listOthers = async (
  db: Kysely<Schema>,
  { id, type, offset, limit }: RequestedOf<'papers.others'>,
): Promise<Result<AnswerOf<'papers.others'>>> => {
  const paper = await db
    .selectFrom('document')
    .select('document.id')
    .where('document.id', '=', id)
    .where('document.removed_at', 'is', null)
    .executeTakeFirst()
  if (paper === undefined) return noPaper()
  const rows = await db
    .selectFrom('other_finding')
    .select('other_finding.other_json')
    .where('other_finding.document_id', '=', id)
    .orderBy('other_finding.ordinal')
    .execute()
  const others = rows.map(({ other_json }) => otherFoundSchema.parse(JSON.parse(other_json)))
  const asked = type === undefined ? others : others.filter((other) => other.type === type)
  return ok({ total: asked.length, rows: asked.slice(offset, offset + limit), counts: countsOf(others) })
}
