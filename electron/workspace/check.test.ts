import { rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { openConnection } from './driver.ts'
import { oneOfEach } from './fixtures/rows.ts'
import { temporaryWorkspace } from './fixtures/temporary.ts'
import { checkWorkspace, type Workspace } from './index.ts'

const withPaper = async (): Promise<{ workspace: Workspace; original: string }> => {
  const workspace = await temporaryWorkspace()
  const { sha256 } = await workspace.files.put(new Uint8Array([1, 2, 3]))
  await workspace.write((trx) =>
    trx
      .insertInto('document')
      .values({ ...oneOfEach.document, sha256 })
      .execute(),
  )
  return { workspace, original: workspace.files.pathOf(sha256) }
}

test('a sound workspace has nothing to say', async () => {
  const { workspace } = await withPaper()
  expect(await checkWorkspace(workspace)).toEqual([])
})

test('a changed original is told from a missing one', async () => {
  const { workspace, original } = await withPaper()
  await writeFile(original, 'something else')
  expect(await checkWorkspace(workspace)).toEqual([
    'The original of “minutes.docx” was changed since it was imported.',
  ])
  await rm(original)
  expect(await checkWorkspace(workspace)).toEqual(['The original of “minutes.docx” is missing.'])
})

test('a row that points at nothing is named', async () => {
  const { workspace } = await withPaper()
  // As another program that doesn't mind its references would leave it.
  const stranger = await openConnection(join(workspace.folder, 'workspace.db'), 'write')
  await stranger.run('pragma foreign_keys = off')
  await stranger.run("insert into page values ('nowhere', 1, null, 'text')")
  await stranger.close()
  expect(await checkWorkspace(workspace)).toEqual(['A row of page points at a document that is not there.'])
})
