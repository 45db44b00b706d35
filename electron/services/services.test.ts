import { mkdir, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { expect, test } from 'vitest'
import { contract } from '../../shared/contract.ts'
import type { PaperSummary } from '../../shared/model/paper.ts'
import type { Result } from '../../shared/model/result.ts'
import { originalOf } from './index.ts'
import { imported, started, temporaryFolder } from './testing/services.ts'

test('before there is a workspace, everything else says so, and the state offers to begin', async () => {
  const { ask, services } = await started({ folder: await temporaryFolder() })
  expect(await ask('workspace.state', {})).toMatchObject({ value: { folder: null, notice: null } })
  expect(await ask('papers.list', {})).toMatchObject({ ok: false, reason: { code: 'no-workspace' } })
  await services.close()
})

test('the workspace and the name are remembered for the next start', async () => {
  const folder = await temporaryFolder()
  const first = await started({ folder })
  await first.ask('workspace.create', {})
  await first.ask('workspace.setUser', { name: 'Morwenna Pascoe' })
  await first.services.close()
  const second = await started({ folder })
  expect(await second.ask('workspace.state', {})).toMatchObject({
    value: { folder: join(folder, 'data', 'Workspace'), user: 'Morwenna Pascoe', sample: false },
  })
  await second.services.close()
})

test('a workspace that was moved away is missed in words, and Revisit begins anew', async () => {
  const folder = await temporaryFolder()
  const first = await started({ folder })
  await first.ask('workspace.create', {})
  await first.services.close()
  await rm(join(folder, 'data', 'Workspace'), { recursive: true })
  const second = await started({ folder })
  expect(await second.ask('workspace.state', {})).toMatchObject({
    value: { folder: null, notice: expect.stringContaining('not in its place any more') },
  })
  await second.services.close()
})

test('a folder without a workspace is not opened, and what is open stays open', async () => {
  const folder = await temporaryFolder()
  const { ask, services } = await started({ folder, chosen: folder })
  await ask('workspace.create', {})
  expect(await ask('workspace.choose', {})).toMatchObject({ ok: false, reason: { code: 'not-a-workspace' } })
  expect(await ask('workspace.state', {})).toMatchObject({
    value: { folder: join(folder, 'data', 'Workspace') },
  })
  await services.close()
})

test('each backup is copied to the second place that was chosen, until it is left', async () => {
  const folder = await temporaryFolder()
  const place = join(folder, 'share')
  await mkdir(place)
  const { ask, services } = await started({ folder, chosen: place })
  await ask('workspace.create', {})
  expect(await ask('workspace.chooseSecondPlace', {})).toMatchObject({
    value: { secondPlace: { folder: place, lastAt: null } },
  })
  const made = valueOf(await ask('workspace.backup', {})) as { file: string }
  expect(await readFile(join(place, basename(made.file)))).toEqual(await readFile(made.file))
  expect(await ask('workspace.state', {})).toMatchObject({
    value: { secondPlace: { folder: place, lastAt: expect.any(String) } },
  })
  expect(await ask('workspace.leaveSecondPlace', {})).toMatchObject({ value: { secondPlace: null } })
  await services.close()
})

test('the workspace’s own folder and one that can’t be written to are no second place', async () => {
  const folder = await temporaryFolder()
  const own = join(folder, 'data', 'Workspace')
  for (const [chosen, code] of [
    [own, 'same-place'],
    [join(own, 'backups'), 'same-place'],
    [join(folder, 'gone'), 'no-place'],
  ] as const) {
    const { ask, services } = await started({ folder, chosen })
    await ask('workspace.create', {})
    await ask('workspace.backup', {})
    expect(await ask('workspace.chooseSecondPlace', {})).toMatchObject({ ok: false, reason: { code } })
    expect(await ask('workspace.state', {})).toMatchObject({ value: { secondPlace: null } })
    await services.close()
  }
})

test('an uploaded file is imported under its own name; an unknown upload is refused', async () => {
  const folder = await temporaryFolder()
  await writeFile(join(folder, 'known'), 'Notes of a visit.\n\nThe path is lit.')
  const { ask, services, events } = await started({ folder })
  await ask('workspace.create', {})
  expect(await ask('papers.import', { files: [{ upload: 'unknown' }] })).toMatchObject({
    ok: false,
    reason: { code: 'upload-gone' },
  })
  await ask('papers.import', { files: [{ upload: 'known' }] })
  await imported(services)
  expect(await ask('papers.list', {})).toMatchObject({ value: { total: 1, rows: [{ name: 'notes.txt' }] } })
  expect(events).toContainEqual({
    event: 'data.changed',
    payload: { topics: ['papers', 'candidates', 'workspace'] },
  })
  expect(events.some(({ event }) => event === 'imports.changed')).toBe(true)
  await services.close()
})

test('from the sample papers to the revisit table on disk', async () => {
  const folder = await temporaryFolder()
  const savePath = join(folder, 'revisit.docx')
  const { ask, services } = await started({ folder, savePath })
  await ask('workspace.createSample', {})
  await imported(services)
  const jobs = await ask('papers.jobs', {})
  expect(jobs).toMatchObject({ ok: true })
  const open = services.current()
  if (!open.ok) throw new Error(open.reason.message)
  expect(open.value.imports.jobs().map(({ name, state }) => [name, state])).toEqual(
    open.value.imports.jobs().map(({ name }) => [name, 'done']),
  )
  const { acceptEverything } = await import('../tracking/index.ts')
  const accepted = await acceptEverything(open.value.workspace)
  expect(accepted).toMatchObject({ ok: true })
  const reviews = contract['reviews.list'].answer.parse(
    ((await ask('reviews.list', {})) as { value: unknown }).value,
  )
  const reviewId = reviews.rows.find(({ withCommentary }) => withCommentary === 10)?.id ?? ''
  const subject = { template: 'revisit' as const, reviewId, roundId: null, columns: null, bodyId: null }
  const begun = await ask('reports.create', { ...subject, from: null, to: null, title: null })
  const { id } = (begun as { value: { id: string } }).value
  const exported = await ask('reports.write', { id, format: 'docx' })
  expect(exported).toMatchObject({ value: { export: { file: savePath, by: 'window' } } })
  expect((await readFile(savePath)).subarray(0, 2).toString()).toBe('PK')
  const state = await ask('workspace.state', {})
  expect(state).toMatchObject({ value: { sample: true, counts: { waiting: 0 } } })
  const again = await ask('workspace.createSample', {})
  expect(again).toEqual(state)
  await services.close()
})

test('a cancelled save writes nothing', async () => {
  const { ask, services } = await started({ folder: await temporaryFolder() })
  await ask('workspace.create', {})
  const subject = { template: 'tracker' as const, reviewId: null, roundId: null, columns: null, bodyId: null }
  const begun = await ask('reports.create', { ...subject, from: null, to: null, title: null })
  const { id } = (begun as { value: { id: string } }).value
  expect(await ask('reports.write', { id, format: 'pdf' })).toEqual({ ok: true, value: { export: null } })
  expect(await ask('exports.list', { offset: 0, limit: 10 })).toMatchObject({ value: { total: 0 } })
  await services.close()
})

test('a workspace whose imports can’t be taken up is let go of, so that it opens once that is put right', async () => {
  const { services } = await started({ folder: await temporaryFolder() })
  const folder = join(await temporaryFolder(), 'workspace')
  await mkdir(folder)
  await writeFile(join(folder, 'incoming'), 'a file where the folder of copies goes')
  await expect(services.create(folder)).rejects.toThrow('EEXIST')
  await rm(join(folder, 'incoming'))
  expect(await services.create(folder)).toMatchObject({ ok: true, value: { folder } })
  await services.close()
})

test('choosing the folder that is open already, written otherwise, opens nothing a second time', async () => {
  const folder = await temporaryFolder()
  const chosen = join(folder, 'data', 'Workspace') + '/'
  const { ask, services } = await started({ folder, chosen })
  const made = await ask('workspace.create', {})
  expect(await ask('workspace.choose', {})).toEqual(made)
  await services.close()
})

const valueOf = <T>(result: Result<T>): T => {
  if (!result.ok) throw new Error(result.reason.message)
  return result.value
}

test('an original opens as a copy with its own name, which can only be read; a lost one says so', async () => {
  const folder = await temporaryFolder()
  const opened: string[] = []
  const { ask, services } = await started({ folder, opens: (path) => opened.push(path) > 0 })
  await ask('workspace.createSample', {})
  await imported(services)
  const { rows } = valueOf<{ rows: PaperSummary[] }>(await ask('papers.list', {}))
  const paper = rows.find(({ format }) => format === 'pdf')
  if (paper === undefined) throw new Error('The sample has no PDF.')
  valueOf(await ask('papers.openOriginal', { id: paper.id }))
  const [copy = ''] = opened
  expect(basename(copy)).toBe(paper.name)
  expect((await readFile(copy)).subarray(0, 5).toString()).toBe('%PDF-')
  expect((await stat(copy)).mode & 0o222).toBe(0)

  const original = valueOf(await originalOf(services, paper.id))
  await rm(original.path)
  expect(await ask('papers.openOriginal', { id: paper.id })).toMatchObject({
    ok: false,
    reason: { code: 'original-gone' },
  })
  await services.close()
  const again = await started({ folder })
  await expect(stat(copy)).rejects.toThrow()
  await again.services.close()
})
