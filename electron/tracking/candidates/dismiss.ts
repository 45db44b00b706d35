import type { Nothing } from '../../../shared/contract/window.ts'
import { ok, type Result } from '../../../shared/model/result.ts'
import { counted } from '../../../shared/rules/counted.ts'
import type { Workspace } from '../../workspace/index.ts'
import { candidateRows, noCandidate } from './candidates.ts'
import { alreadyDecided } from './edit.ts'

/** Sets candidates aside, all or none; what is dismissed already stays so. */
export const dismissCandidates = (workspace: Workspace, ids: readonly string[]): Promise<Result<Nothing>> =>
  workspace.change(`Dismissed ${counted(new Set(ids).size, 'finding')}`, async (change) => {
    const rows = await candidateRows(change.trx, ids)
    if (rows.length < new Set(ids).size) return noCandidate()
    if (rows.some(({ state }) => state === 'accepted' || state === 'merged')) return alreadyDecided()
    for (const { id } of rows) await change.update('candidate', id, { state: 'dismissed' })
    return ok({})
  })
