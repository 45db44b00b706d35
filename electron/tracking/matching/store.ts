import type { Workspace } from '../../workspace/index.ts'
import type { Db } from '../queries/window.ts'
import type { FoundMatch } from './match-finding.ts'

/** What was worked out for one finding. */
export type Worked = {
  readonly candidateId: string
  readonly matches: readonly FoundMatch[]
  /** The dismissal that it says again. */
  readonly dismissalId: string | null
}

const rowsOf = (worked: readonly Worked[]) =>
  worked.flatMap(({ candidateId, matches }) =>
    matches.map((match, place) => ({
      candidate_id: candidateId,
      place,
      recommendation_id: match.recommendationId,
      kind: match.kind,
      score: match.score,
      sure: match.sure ? (1 as const) : (0 as const),
      because: match.because,
      words_json: JSON.stringify(match.words),
    })),
  )

const storedFor = async (db: Db, ids: readonly string[]) => ({
  matches: await db
    .selectFrom('candidate_match')
    .selectAll()
    .where('candidate_match.candidate_id', 'in', ids)
    .orderBy('candidate_match.candidate_id')
    .orderBy('candidate_match.place')
    .execute(),
  folded: await db
    .selectFrom('dismissed_before')
    .selectAll()
    .where('dismissed_before.candidate_id', 'in', ids)
    .orderBy('dismissed_before.candidate_id')
    .execute(),
})

/** Below SQLite's parameters for the widest of the rows. */
const batch = 500

const storePart = async (workspace: Workspace, part: readonly Worked[]): Promise<boolean> => {
  const ids = part.map(({ candidateId }) => candidateId)
  const inOrder = part.toSorted((a, b) => (a.candidateId < b.candidateId ? -1 : 1))
  const now = {
    matches: rowsOf(inOrder),
    folded: inOrder.flatMap(({ candidateId, dismissalId }) =>
      dismissalId === null ? [] : [{ candidate_id: candidateId, dismissal_id: dismissalId }],
    ),
  }
  // Most often nothing has changed, and nobody needs to be told.
  const before = await storedFor(workspace.read, ids)
  const key = (rows: readonly object[]) =>
    rows.map((row) => JSON.stringify(Object.entries(row).toSorted(([a], [b]) => (a < b ? -1 : 1)))).join('\n')
  if (key(before.matches) === key(now.matches) && key(before.folded) === key(now.folded)) return false
  await workspace.write(async (trx) => {
    await trx.deleteFrom('candidate_match').where('candidate_match.candidate_id', 'in', ids).execute()
    await trx.deleteFrom('dismissed_before').where('dismissed_before.candidate_id', 'in', ids).execute()
    if (now.matches.length > 0) await trx.insertInto('candidate_match').values(now.matches).execute()
    if (now.folded.length > 0) await trx.insertInto('dismissed_before').values(now.folded).execute()
  })
  return true
}

/** Keeps what was worked out for a set, as of `standing`; true where it differs from what was kept before. */
export const storeWorked = async (
  workspace: Workspace,
  setId: string,
  standing: number,
  worked: readonly Worked[],
): Promise<boolean> => {
  let changed = false
  for (let at = 0; at < worked.length; at += batch)
    changed = (await storePart(workspace, worked.slice(at, at + batch))) || changed
  await workspace.write((trx) =>
    trx
      .insertInto('set_matching')
      .values({ set_id: setId, standing })
      .onConflict((conflict) => conflict.column('set_id').doUpdateSet({ standing }))
      .execute(),
  )
  return changed
}

/** Sets with findings that wait and that were last looked at before the tracker came to `standing`, newest papers first. */
export const setsBehind = async (db: Db, standing: number): Promise<readonly string[]> => {
  const rows = await db
    .selectFrom('candidate_set')
    .innerJoin('document', 'document.id', 'candidate_set.document_id')
    .leftJoin('set_matching', 'set_matching.set_id', 'candidate_set.id')
    .select('candidate_set.id')
    .where('document.removed_at', 'is', null)
    .where((eb) =>
      eb.or([eb('set_matching.standing', 'is', null), eb('set_matching.standing', '<', standing)]),
    )
    .where((eb) =>
      eb.exists(
        eb
          .selectFrom('candidate')
          .select('candidate.id')
          .whereRef('candidate.set_id', '=', 'candidate_set.id')
          .where('candidate.state', '=', 'waiting'),
      ),
    )
    .orderBy('document.rowid_', 'desc')
    .orderBy('candidate_set.ordinal')
    .execute()
  return rows.map(({ id }) => id)
}
