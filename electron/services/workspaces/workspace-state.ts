import type { Kysely } from 'kysely'
import type { WorkspaceState } from '../../../shared/model/workspace.ts'
import type { Schema, Workspace } from '../../workspace/index.ts'

const countsOf = async (db: Kysely<Schema>): Promise<WorkspaceState['counts']> => {
  const { papers } = await db
    .selectFrom('document')
    .select((eb) => eb.fn.countAll<number>().as('papers'))
    .where('document.removed_at', 'is', null)
    .executeTakeFirstOrThrow()
  const { waiting } = await db
    .selectFrom('candidate')
    .innerJoin('document', 'document.id', 'candidate.document_id')
    .select((eb) => eb.fn.countAll<number>().as('waiting'))
    .where('candidate.state', '=', 'waiting')
    // Procedural items are folded away: they are not work that waits.
    .where('candidate.procedural', '=', 0)
    .where('document.removed_at', 'is', null)
    .executeTakeFirstOrThrow()
  const { recommendations } = await db
    .selectFrom('recommendation')
    .select((eb) => eb.fn.countAll<number>().as('recommendations'))
    .where('recommendation.removed_at', 'is', null)
    .executeTakeFirstOrThrow()
  return { papers, waiting, recommendations }
}

/** Where its backups are copied to as well; null: nowhere. */
export const secondPlaceOf = async ({ settings }: Workspace): Promise<WorkspaceState['secondPlace']> => {
  const folder = await settings.get('backup_place')
  return folder === null || folder === ''
    ? null
    : { folder, lastAt: await settings.get('last_second_backup_at') }
}

/** What the window shows of an open workspace. */
export const stateOf = async (workspace: Workspace, version: string): Promise<WorkspaceState> => ({
  folder: workspace.folder,
  sample: (await workspace.settings.get('sample')) === '1',
  user: (await workspace.settings.get('user')) ?? '',
  version,
  counts: await countsOf(workspace.read),
  lastBackupAt: await workspace.settings.get('last_backup_at'),
  secondPlace: await secondPlaceOf(workspace),
  notice: workspace.notice,
})

/** What the window shows where none is open. `notice`: why the last one could not be opened, in words. */
export const noState = (version: string, user: string | null, notice: string | null): WorkspaceState => ({
  folder: null,
  sample: false,
  user: user ?? '',
  version,
  counts: { papers: 0, waiting: 0, recommendations: 0 },
  lastBackupAt: null,
  secondPlace: null,
  notice,
})
