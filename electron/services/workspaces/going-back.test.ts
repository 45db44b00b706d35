import { mkdir, rm, readdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { expect, test, vi } from 'vitest'
import type { PaperSummary } from '../../../shared/model/paper.ts'
import type { WayBack, WorkspaceState } from '../../../shared/model/workspace.ts'
import { value } from '../../tracking/testing/workspace.ts'
import { originalOf } from '../index.ts'
import { imported, started, temporaryFolder } from '../testing/services.ts'

type Started = Awaited<ReturnType<typeof started>>

const papersOf = async ({ ask }: Started): Promise<readonly string[]> =>
  value<{ rows: PaperSummary[] }>(await ask('papers.list', {}))
    .rows.map(({ name }) => name)
    .toSorted()

const bringIn = async ({ ask, services }: Started, folder: string, name: string): Promise<void> => {
  const path = join(folder, name)
  await writeFile(path, `Notes of ${name}.\n\nThe path is lit.`)
  await ask('papers.import', { files: [{ path }] })
  await imported(services)
}

const waysOf = async ({ ask }: Started): Promise<readonly WayBack[]> =>
  value<{ rows: WayBack[] }>(await ask('workspace.waysBack', {})).rows

test('the workspace goes back to a backup, and from there to how it was before', async () => {
  const folder = await temporaryFolder()
  const app = await started({ folder })
  await app.ask('workspace.create', {})
  await bringIn(app, folder, 'first.txt')
  const { file } = value<{ file: string }>(await app.ask('workspace.backup', {}))
  await bringIn(app, folder, 'second.txt')
  expect(await waysOf(app)).toMatchObject([{ file, kind: 'backup', size: expect.any(Number) }])

  expect(await app.ask('workspace.goBack', { file })).toMatchObject({
    value: { notice: expect.stringContaining('as it was on'), counts: { papers: 1 } },
  })
  expect(await papersOf(app)).toEqual(['first.txt'])
  const aside = (await waysOf(app)).find(({ kind }) => kind === 'set-aside')
  expect(await app.ask('workspace.goBack', { file: aside?.file ?? '' })).toMatchObject({ ok: true })
  expect(await papersOf(app)).toEqual(['first.txt', 'second.txt'])
  await app.services.close()
})

test('what is no backup of this workspace, or a spoilt one, changes nothing', async () => {
  const folder = await temporaryFolder()
  const app = await started({ folder })
  const { folder: own } = value<WorkspaceState>(await app.ask('workspace.create', {}))
  await bringIn(app, folder, 'first.txt')
  expect(await app.ask('workspace.goBack', { file: join(folder, 'first.txt') })).toMatchObject({
    ok: false,
    reason: { code: 'backup-gone' },
  })
  const spoilt = join(own ?? '', 'backups', 'workspace-2026-01-02T10-00-00-000Z.db')
  await mkdir(dirname(spoilt), { recursive: true })
  await writeFile(spoilt, 'SQLite format 3')
  expect(await app.ask('workspace.goBack', { file: spoilt })).toMatchObject({
    ok: false,
    reason: { code: 'backup-unsound' },
  })
  expect(await papersOf(app)).toEqual(['first.txt'])
  await app.services.close()
})

test('a new computer goes on from the second place of a lost one, with its papers', async () => {
  const [old, place] = [await temporaryFolder(), await temporaryFolder()]
  const lost = await started({ folder: old, chosen: place })
  await lost.ask('workspace.create', {})
  await bringIn(lost, old, 'first.txt')
  await lost.ask('workspace.chooseSecondPlace', {})
  await lost.ask('workspace.backup', {})
  // Papers follow a backup in the background, as far as they come before the workspace closes.
  await vi.waitFor(async () => {
    const names = await readdir(join(place, 'files'), { recursive: true })
    expect(names.filter((name) => /[0-9a-f]{64}$/.test(name))).toHaveLength(1)
  }, 15_000)
  await lost.services.close()

  const folder = await temporaryFolder()
  const app = await started({ folder, chosen: place })
  expect(await app.ask('workspace.choose', {})).toMatchObject({
    value: {
      folder: join(folder, 'data', 'Workspace'),
      notice: expect.stringContaining('brought back'),
      secondPlace: { folder: place },
    },
  })
  expect(await papersOf(app)).toEqual(['first.txt'])
  const { rows } = value<{ rows: PaperSummary[] }>(await app.ask('papers.list', {}))
  await vi.waitFor(async () => {
    value(await originalOf(app.services, rows[0]?.id ?? ''))
  }, 15_000)
  await app.services.close()
})

test('the backups folder of a workspace opens that workspace, also when its database is lost', async () => {
  const folder = await temporaryFolder()
  const own = join(folder, 'data', 'Workspace')
  const app = await started({ folder, chosen: join(own, 'backups') })
  await app.ask('workspace.create', {})
  await app.ask('workspace.backup', {})
  expect(await app.ask('workspace.choose', {})).toMatchObject({ value: { folder: own, notice: null } })
  await app.services.close()
  await rm(join(own, 'workspace.db'))
  const other = await started({ folder: await temporaryFolder(), chosen: own })
  expect(await other.ask('workspace.choose', {})).toMatchObject({
    value: { folder: own, notice: expect.stringContaining('went back to the backup') },
  })
  await other.services.close()
})
