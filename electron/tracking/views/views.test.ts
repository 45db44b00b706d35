import { expect, test } from 'vitest'
import type { ListName } from '../../../shared/model/list-name.ts'
import type { ListView } from '../../../shared/model/list-view.ts'
import { openWorkspace, type Workspace } from '../../workspace/index.ts'
import { emptyWorkspace, value } from '../testing/workspace.ts'
import { listViews, removeView, renameView, saveView } from './views.ts'

const view: ListView = {
  columns: [
    { id: 'text', width: 300 },
    { id: 'owner', header: 'Lead' },
  ],
  sort: { column: 'dueDate', descending: true },
  group: 'owner',
  filter: { overdue: true, text: 'bridge' },
}
const list = 'recommendations' as const
const viewsOf = async (workspace: Workspace, of: ListName = list) =>
  (await listViews(workspace.read, { list: of, offset: 0, limit: 200 })).rows
const namesOf = async (workspace: Workspace, of: ListName = list) =>
  (await viewsOf(workspace, of)).map(({ name }) => name)

test('a view comes back as it was saved, by name, and a name is one view', async () => {
  const workspace = await emptyWorkspace()
  value(await saveView(workspace, { list, name: 'Overdue', view }))
  value(await saveView(workspace, { list, name: 'all', view: { ...view, filter: {} } }))
  value(await saveView(workspace, { list, name: 'OVERDUE', view: { ...view, group: null } }))
  const rows = await viewsOf(workspace)
  expect(rows.map(({ name, view: kept }) => [name, kept])).toEqual([
    ['all', { ...view, filter: {} }],
    ['OVERDUE', { ...view, group: null }],
  ])
  value(await removeView(workspace, rows[0]?.id ?? ''))
  expect(await namesOf(workspace)).toEqual(['OVERDUE'])
  value(await workspace.undo())
  expect(await namesOf(workspace)).toEqual(['all', 'OVERDUE'])
  expect(await removeView(workspace, 'nothing')).toMatchObject({ ok: false })
})

test('a view has another name, and its old one back by undo; a name that is taken is refused', async () => {
  const workspace = await emptyWorkspace()
  const { id } = value(await saveView(workspace, { list, name: 'Overdue', view }))
  value(await saveView(workspace, { list, name: 'Mine', view }))
  value(await saveView(workspace, { list: 'actions', name: 'Late', view }))
  expect(await renameView(workspace, { id, name: 'MINE' })).toMatchObject({ reason: { code: 'taken' } })
  value(await renameView(workspace, { id, name: 'Late' }))
  value(await renameView(workspace, { id, name: 'late' }))
  expect(await namesOf(workspace)).toEqual(['late', 'Mine'])
  expect(await namesOf(workspace, 'actions')).toEqual(['Late'])
  value(await workspace.undo())
  value(await workspace.undo())
  expect(await namesOf(workspace)).toEqual(['Mine', 'Overdue'])
  expect(await renameView(workspace, { id: 'nothing', name: 'X' })).toMatchObject({ ok: false })
})

test('views are there after a restart, renamed and removed as they were, and undo goes on', async () => {
  const before = await emptyWorkspace()
  const { id } = value(await saveView(before, { list, name: 'Overdue', view }))
  value(await renameView(before, { id, name: 'Late' }))
  const gone = value(await saveView(before, { list, name: 'Gone', view }))
  value(await removeView(before, gone.id))
  const { folder } = before
  await before.close()
  const after = value(await openWorkspace({ folder, appVersion: '0.0.0', device: 'test' }))
  try {
    expect(await viewsOf(after)).toEqual([{ id, name: 'Late', view }])
    value(await after.undo())
    expect(await namesOf(after)).toEqual(['Gone', 'Late'])
  } finally {
    await after.close()
  }
})
