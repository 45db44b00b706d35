import { expect, test } from 'vitest'
import type { ListView } from '../../../shared/model/list-view.ts'
import { emptyWorkspace, value } from '../testing/workspace.ts'
import { listViews, removeView, saveView } from './views.ts'

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

test('a view comes back as it was saved, by name, and a name is one view', async () => {
  const workspace = await emptyWorkspace()
  const names = async () =>
    (await listViews(workspace.read, { list, offset: 0, limit: 200 })).rows.map((saved) => saved.name)
  value(await saveView(workspace, { list, name: 'Overdue', view }))
  value(await saveView(workspace, { list, name: 'all', view: { ...view, filter: {} } }))
  value(await saveView(workspace, { list, name: 'OVERDUE', view: { ...view, group: null } }))
  const { rows, total } = await listViews(workspace.read, { list, offset: 0, limit: 200 })
  expect(total).toBe(2)
  expect(rows.map(({ name, view: kept }) => [name, kept])).toEqual([
    ['all', { ...view, filter: {} }],
    ['OVERDUE', { ...view, group: null }],
  ])
  value(await removeView(workspace, rows[0]?.id ?? ''))
  expect(await names()).toEqual(['OVERDUE'])
  value(await workspace.undo())
  expect(await names()).toEqual(['all', 'OVERDUE'])
  expect(await removeView(workspace, 'nothing')).toMatchObject({ ok: false })
})
