import type { RequestedOf } from '../../../shared/contract.ts'
import type { Candidate } from '../../../shared/model/queue.ts'
import { failed, ok, type Result } from '../../../shared/model/result.ts'
import type { Workspace } from '../../workspace/index.ts'
import { candidateRows, getCandidate, noCandidate } from './candidates.ts'

/** Why a candidate that was decided on can't be decided on in another way. */
export const alreadyDecided = () =>
  failed(
    'already-decided',
    'This has been decided already.',
    'Put it back to waiting first, then decide again.',
  )

/** Changes what will be accepted; the citation keeps the words as they were found. */
export const editCandidate = async (
  workspace: Workspace,
  request: RequestedOf<'candidates.edit'>,
): Promise<Result<Candidate>> => {
  const { id, due, dueDate, procedural, type, number, text, commentary, owner } = request
  const done = await workspace.change('Edited a finding', async (change) => {
    const [row] = await candidateRows(change.trx, [id])
    if (row === undefined) return noCandidate()
    if (row.state !== 'waiting') return alreadyDecided()
    const patch = {
      ...(type === undefined ? {} : { type }),
      ...(number === undefined ? {} : { number }),
      ...(text === undefined ? {} : { text }),
      ...(commentary === undefined ? {} : { commentary }),
      ...(owner === undefined ? {} : { owner }),
      ...(due === undefined ? {} : { due_words: due }),
      ...(dueDate === undefined ? {} : { due_date: dueDate }),
      ...(procedural === undefined ? {} : { procedural: procedural ? (1 as const) : (0 as const) }),
    }
    // A form that is sent as it was opened changes nothing.
    const before: Readonly<Record<string, unknown>> = row
    if (Object.entries(patch).some(([field, value]) => before[field] !== value))
      await change.update('candidate', id, { ...patch, edited: 1 })
    return ok({})
  })
  if (!done.ok) return done
  const candidate = await getCandidate(workspace.read, id)
  return candidate === undefined ? noCandidate() : ok(candidate)
}
