import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { openWorkspace } from './index.ts'

test('opens', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'revisit-'))
  const opened = await openWorkspace({ folder, appVersion: '1' })
  if (!opened.ok) throw new Error()
  const w = opened.value
  const id = w.newId()
  await w.change('made', async (c) => {
    await c.insert('body', { id, name: 'Panel', aliases_json: '[]' })
  })
  expect(await w.read.selectFrom('body').selectAll().execute()).toHaveLength(1)
  await w.change('renamed', (c) => c.update('body', id, { name: 'Board' }))
  expect(await w.undo()).toEqual({ ok: true, value: 'renamed' })
  expect(await w.undo()).toEqual({ ok: true, value: 'made' })
  expect(await w.undo()).toEqual({ ok: true, value: null })
  expect(await w.redo()).toEqual({ ok: true, value: 'made' })
  expect(await w.redo()).toEqual({ ok: true, value: 'renamed' })
  expect(await w.read.selectFrom('body').selectAll().execute()).toMatchObject([
    { name: 'Board', removed_at: null },
  ])
  await w.close()
  await rm(folder, { recursive: true })
})
