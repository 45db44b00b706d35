import type { Transaction } from 'kysely'
import type { ImportJob } from '../../shared/model/paper.ts'
import { failed, ok, type Result } from '../../shared/model/result.ts'
import type { Schema, Workspace } from '../workspace/index.ts'

/** A job as the queue holds it; the database has the same but for `progress`, which dies with the process. */
export type QueuedJob = ImportJob & {
  readonly ordinal: number
  /** The copy in the workspace's incoming folder; null once it is not needed, or where copying failed. */
  readonly stagedFile: string | null
  /** The e-mail that it came with. */
  readonly cameWith: string | null
}

const ended = new Set<ImportJob['state']>(['done', 'failed', 'cancelled'])

export const hasEnded = ({ state }: ImportJob): boolean => ended.has(state)

export const newJob = (
  id: string,
  ordinal: number,
  name: string,
  cameWith: string | null = null,
): QueuedJob => ({
  id,
  ordinal,
  name,
  state: 'waiting',
  progress: null,
  message: null,
  next: null,
  paperId: null,
  found: null,
  stagedFile: null,
  cameWith,
})

const rowOf = (job: QueuedJob) => ({
  id: job.id,
  ordinal: job.ordinal,
  name: job.name,
  staged_file: job.stagedFile,
  state: job.state,
  message: job.message,
  next: job.next,
  document_id: job.paperId,
  found: job.found,
  came_with: job.cameWith,
})

/** Writes a job down, so that a restart knows it. */
export const saveJob = async (trx: Transaction<Schema>, job: QueuedJob): Promise<void> => {
  const { id, ...row } = rowOf(job)
  await trx
    .insertInto('import_job')
    .values({ id, ...row })
    .onConflict((conflict) => conflict.column('id').doUpdateSet(row))
    .execute()
}

/** Jobs as the last run left them. What was under way then starts again. */
export const loadJobs = async (workspace: Workspace): Promise<readonly QueuedJob[]> => {
  const rows = await workspace.read
    .selectFrom('import_job')
    .selectAll()
    .orderBy('import_job.ordinal')
    .execute()
  return rows.map((row) => {
    const job = {
      id: row.id,
      ordinal: row.ordinal,
      name: row.name,
      state: row.state as ImportJob['state'],
      progress: null,
      message: row.message,
      next: row.next,
      paperId: row.document_id,
      found: row.found,
      stagedFile: row.staged_file,
      cameWith: row.came_with,
    }
    return hasEnded(job) ? job : { ...job, state: 'waiting' }
  })
}

export const deleteJobs = async (workspace: Workspace, ids: readonly string[]): Promise<void> => {
  await workspace.write(async (trx) => {
    for (const id of ids) await trx.deleteFrom('import_job').where('import_job.id', '=', id).execute()
  })
}

/** Whether a job may be tried again. */
export const mayRetry = (job: QueuedJob | undefined): Result<QueuedJob> => {
  if (job === undefined) return failed('not-found', 'This import is not in the list any more.')
  if (job.state !== 'failed' && job.state !== 'cancelled')
    return failed('not-ended', 'This import has not failed, so there is nothing to try again.')
  return job.stagedFile === null
    ? failed('file-gone', 'Revisit has no copy of this file.', 'Add the file again.')
    : ok(job)
}
