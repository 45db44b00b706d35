import type { Db } from '../queries/window.ts'

/** What was done on one recommendation in a round. */
export type RoundEntries = {
  /** The update typed in it that stands. */
  readonly updateId: string | null
  /** The last word was that what is reported stands as it is. */
  readonly asReported: boolean
  readonly judgementId: string | null
  /** Updates typed in it that were said again since, or given up. */
  readonly superseded: ReadonlySet<string>
}

export const noEntries: RoundEntries = {
  updateId: null,
  asReported: false,
  judgementId: null,
  superseded: new Set(),
}

type Stored = {
  readonly kind: string
  readonly update_id: string | null
  readonly judgement_id: string | null
}

const entriesIn = (stored: readonly Stored[]): RoundEntries => {
  const said = stored.filter(({ kind }) => kind !== 'judgement')
  const last = said.at(-1)
  const updateId = last?.kind === 'commentary' ? last.update_id : null
  const typed = said.map(({ update_id }) => update_id).filter((id) => id !== null)
  return {
    updateId,
    asReported: last?.kind === 'as reported',
    judgementId: stored.findLast(({ kind }) => kind === 'judgement')?.judgement_id ?? null,
    superseded: new Set(typed.filter((id) => id !== updateId)),
  }
}

/** What was done in a round, by recommendation. */
export const entriesOf = async (db: Db, roundId: string): Promise<ReadonlyMap<string, RoundEntries>> => {
  const rows = await db
    .selectFrom('revisit_entry')
    .leftJoin('progress_update', 'progress_update.id', 'revisit_entry.update_id')
    .leftJoin('judgement', 'judgement.id', 'revisit_entry.judgement_id')
    .select(['revisit_entry.recommendation_id', 'revisit_entry.kind'])
    .select(['revisit_entry.update_id', 'revisit_entry.judgement_id'])
    .where('revisit_entry.revisit_id', '=', roundId)
    .where('revisit_entry.removed_at', 'is', null)
    .where('progress_update.removed_at', 'is', null)
    .where('judgement.removed_at', 'is', null)
    .orderBy('revisit_entry.recorded_at')
    .orderBy('revisit_entry.id')
    .execute()
  return new Map(
    [...Map.groupBy(rows, (row) => row.recommendation_id)].map(([id, stored]) => [id, entriesIn(stored)]),
  )
}
