import { sql, type SqlBool } from 'kysely'
import type { Nothing } from '../../../shared/contract/window.ts'
import type { RequestedOf } from '../../../shared/contract.ts'
import { listViewSchema, type SavedView } from '../../../shared/model/list-view.ts'
import { failed, ok, type Result } from '../../../shared/model/result.ts'
import type { Workspace } from '../../workspace/index.ts'
import type { Db, Window } from '../queries/window.ts'

const saved = (db: Db, list: string) =>
  db
    .selectFrom('saved_view')
    .selectAll()
    .where('saved_view.list', '=', list)
    .where('saved_view.removed_at', 'is', null)

/** The views that were saved of a list, by name. What a newer Revisit saved and this one can't read is left out. */
export const listViews = async (
  db: Db,
  { list, offset, limit }: RequestedOf<'views.list'>,
): Promise<Window<SavedView>> => {
  const rows = await saved(db, list).orderBy(sql`saved_view.name COLLATE NOCASE`).execute()
  const views = rows.flatMap(({ id, name, view_json }) => {
    const view = listViewSchema.safeParse(JSON.parse(view_json))
    return view.success ? [{ id, name, view: view.data }] : []
  })
  return { total: views.length, rows: views.slice(offset, offset + limit) }
}

/** Saves a view; under a name that is there already (in any case), in its place. */
export const saveView = (
  workspace: Workspace,
  { list, name, view }: RequestedOf<'views.save'>,
): Promise<Result<{ id: string }>> =>
  workspace.change(`Saved the view “${name}”`, async (change) => {
    const before = await saved(change.trx, list)
      .where(sql<SqlBool>`saved_view.name = ${name} COLLATE NOCASE`)
      .executeTakeFirst()
    const view_json = JSON.stringify(view)
    if (before !== undefined) {
      await change.update('saved_view', before.id, { name, view_json })
      return ok({ id: before.id })
    }
    const id = workspace.newId()
    await change.insert('saved_view', { id, list, name, view_json })
    return ok({ id })
  })

const goneView = () => failed('not-found', 'This view is not there any more.')

/** Gives a view another name; refused where another of its list has it, in any case. */
export const renameView = (
  workspace: Workspace,
  { id, name }: RequestedOf<'views.rename'>,
): Promise<Result<Nothing>> =>
  workspace.change(`Renamed a view to “${name}”`, async (change) => {
    const there = await change.trx
      .selectFrom('saved_view')
      .selectAll()
      .where('saved_view.id', '=', id)
      .where('saved_view.removed_at', 'is', null)
      .executeTakeFirst()
    if (there === undefined) return goneView()
    const taken = await saved(change.trx, there.list)
      .where(sql<SqlBool>`saved_view.name = ${name} COLLATE NOCASE`)
      .where('saved_view.id', '!=', id)
      .executeTakeFirst()
    if (taken !== undefined)
      return failed('taken', `There is a view called “${taken.name}” already.`, 'Give it another name.')
    await change.update('saved_view', id, { name })
    return ok({})
  })

/** Removes a view; undo brings it back. */
export const removeView = (workspace: Workspace, id: string): Promise<Result<Nothing>> =>
  workspace.change('Removed a view', async (change) => {
    const there = await change.trx
      .selectFrom('saved_view')
      .select('saved_view.id')
      .where('saved_view.id', '=', id)
      .where('saved_view.removed_at', 'is', null)
      .executeTakeFirst()
    if (there === undefined) return goneView()
    await change.remove('saved_view', id)
    return ok({})
  })
