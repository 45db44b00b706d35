import type { Workspace } from '../workspace/index.ts'
import type { Db } from './queries/window.ts'

/** What was being typed under this key, or null. */
export const getDraft = async (db: Db, key: string): Promise<string | null> => {
  const draft = await db
    .selectFrom('draft')
    .select('draft.content')
    .where('draft.key', '=', key)
    .executeTakeFirst()
  return draft?.content ?? null
}

/** Keeps what is being typed, so that it survives a crash. */
export const saveDraft = async (workspace: Workspace, key: string, content: string): Promise<void> => {
  const kept = { content, saved_at: workspace.now().toISOString() }
  await workspace.write((trx) =>
    trx
      .insertInto('draft')
      .values({ key, ...kept })
      .onConflict((conflict) => conflict.column('key').doUpdateSet(kept))
      .execute(),
  )
}

/** Drops a draft, as when its form was sent. */
export const discardDraft = async (workspace: Workspace, key: string): Promise<void> => {
  await workspace.write((trx) => trx.deleteFrom('draft').where('draft.key', '=', key).execute())
}
