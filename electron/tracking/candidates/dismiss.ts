import type { Nothing } from '../../../shared/contract/window.ts'
import { ok, type Result } from '../../../shared/model/result.ts'
import { counted } from '../../../shared/rules/counted.ts'
import type { Change, Workspace } from '../../workspace/index.ts'
import { dismissable, dismissedBefore, placeOfSet, rememberedDismissals } from '../matching/index.ts'
import { type CandidateRow, candidateRows, noCandidate } from './candidates.ts'
import { alreadyDecided } from './edit.ts'

/** Remembers what was set aside, so that later papers of the same body come with it folded away; once for the same. */
const remember = async (
  change: Change,
  newId: () => string,
  rows: readonly CandidateRow[],
): Promise<void> => {
  const remembered = [
    ...(await rememberedDismissals(
      change.trx,
      rows.map(({ rule }) => rule),
    )),
  ]
  for (const [setId, ofSet] of Map.groupBy(rows, (row) => row.set_id)) {
    const place = await placeOfSet(change.trx, setId)
    if (place === undefined) continue
    for (const row of ofSet) {
      const found = dismissable(place, row)
      if (found === null || dismissedBefore(remembered, found, (name) => name) !== undefined) continue
      const id = newId()
      remembered.push({ id, ...found })
      await change.insert('dismissal', {
        id,
        candidate_id: row.id,
        council: found.council,
        body_name: found.bodyName,
        rule: found.rule,
        type: found.type,
        words: found.words,
        at: change.at,
      })
    }
  }
}

/** Sets candidates aside, all or none, and remembers it for the body; what is dismissed already stays so. */
export const dismissCandidates = (workspace: Workspace, ids: readonly string[]): Promise<Result<Nothing>> =>
  workspace.change(`Dismissed ${counted(new Set(ids).size, 'finding')}`, async (change) => {
    const rows = await candidateRows(change.trx, ids)
    if (rows.length < new Set(ids).size) return noCandidate()
    if (rows.some(({ state }) => state === 'accepted' || state === 'merged')) return alreadyDecided()
    const fresh = rows.filter(({ state }) => state === 'waiting')
    for (const { id } of fresh) await change.update('candidate', id, { state: 'dismissed' })
    await remember(change, workspace.newId, fresh)
    return ok({})
  })

/** Forgets what was dismissed, so that the same comes to be decided again: these, or with null all that is remembered. */
export const forgetDismissals = (
  workspace: Workspace,
  ids: readonly string[] | null,
): Promise<Result<Nothing>> =>
  workspace.change(
    ids === null ? 'Forgot all dismissals' : `Forgot ${counted(ids.length, 'dismissal')}`,
    async (change) => {
      const standing = await change.trx
        .selectFrom('dismissal')
        .select('dismissal.id')
        .where('dismissal.removed_at', 'is', null)
        .execute()
      const wanted = ids === null ? null : new Set(ids)
      for (const { id } of standing)
        if (wanted === null || wanted.has(id)) await change.remove('dismissal', id)
      return ok({})
    },
  )
