import { expect, test } from 'vitest'
import { firstView } from '../../shared/lists/register-views.ts'
import type { ListView } from '../../shared/model/list-view.ts'
import { readDocument } from '../documents/readers/index.ts'
import { addProgress, editRecommendation, setDueDate } from '../tracking/recommendations/index.ts'
import { today, typed, update } from '../tracking/testing/register.ts'
import { emptyWorkspace, value } from '../tracking/testing/workspace.ts'
import { registerSheet, writeCsv, writeXlsx } from './index.ts'

const view: ListView = {
  ...firstView,
  columns: [
    { id: 'text', width: 300 },
    { id: 'owner', header: 'Lead' },
    { id: 'dueDate' },
    { id: 'commentary' },
  ],
  sort: { column: 'text', descending: true },
}

const register = async () => {
  const workspace = await emptyWorkspace()
  const bridge = await typed(workspace, 'That the bridge be repaired.')
  const path = await typed(workspace, '=1+1 is not a formula here')
  value(await editRecommendation(workspace, { id: bridge, owner: 'Head of Roads' }))
  value(await setDueDate(workspace, { id: bridge, date: '2026-12-05', words: null, reason: null }))
  value(await setDueDate(workspace, { id: path, date: '2026-12', words: null, reason: null }))
  value(await addProgress(workspace, update(bridge, { commentary: 'Said "soon",\nthen later.' })))
  return { workspace, bridge, path }
}

const goesOn = () => true

test('the sheet has the columns, names and order of the view, and a csv of it keeps every sign', async () => {
  const { workspace } = await register()
  const sheet = await registerSheet(workspace.read, { title: 'Mine', view, today, goesOn })
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(sheet ? writeCsv(sheet) : undefined)
  expect(text).toBe(
    '\uFEFFRecommendation,Lead,Due,Latest commentary\r\n' +
      'That the bridge be repaired.,Head of Roads,2026-12-05,"Said ""soon"",\nthen later."\r\n' +
      "'=1+1 is not a formula here,,December 2026,\r\n",
  )
})

test('groups are kept, and only the rows that were chosen are written', async () => {
  const { workspace, path } = await register()
  const grouped = { ...view, group: 'owner' }
  const sheet = await registerSheet(workspace.read, { title: 'Mine', view: grouped, today, goesOn })
  expect(sheet?.groups.map(({ name, rows }) => [name, rows.length])).toEqual([
    ['Head of Roads', 1],
    ['Nobody named', 1],
  ])
  const ids = new Set([path])
  const chosen = await registerSheet(workspace.read, { title: 'Mine', view: grouped, ids, today, goesOn })
  expect(chosen?.groups.map(({ name }) => name)).toEqual(['Nobody named'])
})

test('a workbook is read back with the same cells, its formula-like words as words', async () => {
  const { workspace } = await register()
  const sheet = await registerSheet(workspace.read, { title: 'Mine', view, today, goesOn })
  if (sheet === null) throw new Error('It was stopped')
  const read = await readDocument(new Uint8Array(await writeXlsx(sheet)), { name: 'list.xlsx' })
  const words = JSON.stringify(read)
  expect(words).toContain('=1+1 is not a formula here')
  expect(words).toContain('Latest commentary')
  expect(words).toContain('Head of Roads')
})

test('an export that is stopped gives nothing', async () => {
  const { workspace } = await register()
  const asked = { title: 'Mine', view, today, goesOn: () => false }
  expect(await registerSheet(workspace.read, asked)).toBeNull()
})
