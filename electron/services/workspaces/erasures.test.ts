import { access, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { strToU8, unzipSync, zipSync } from 'fflate'
import { expect, test, vi } from 'vitest'
import type { ErasureFound } from '../../../shared/contract/erasure.ts'
import type { Erasure, ErasurePlace } from '../../../shared/model/erasure.ts'
import type { Paper, PaperSummary } from '../../../shared/model/paper.ts'
import type { WorkspaceState } from '../../../shared/model/workspace.ts'
import { filesHolding } from '../../erasure/testing/raw-bytes.ts'
import { checkWorkspace } from '../../workspace/index.ts'
import { acceptEverything } from '../../tracking/candidates/index.ts'
import { value } from '../../tracking/testing/workspace.ts'
import { imported, started, temporaryFolder } from '../testing/services.ts'

type Started = Awaited<ReturnType<typeof started>>

const minutes = `# Tolverne Council

Report of the Places Scrutiny Panel, Tolverne Council, September 2025

Ms Ottoline Marchbanks, a resident, told the panel that the path floods, and Ottoline
Marchbanks gave photographs.

## Recommendations

The panel recommends to Cabinet:

Recommendation 1: That the evidence of Ottoline Marchbanks be put to Cabinet.

Recommendation 2: That the path be drained by March 2026.
`

const notes = `# Notes of a visit

The panel walked the path.`

const reason = 'Asked for by the data protection officer, case 14.'

const begun = async (): Promise<{ app: Started; folder: string; place: string; own: string }> => {
  const [folder, place] = [await temporaryFolder(), await temporaryFolder()]
  const app = await started({ folder, chosen: place })
  const { folder: own } = value<WorkspaceState>(await app.ask('workspace.create', {}))
  for (const [name, words] of Object.entries({ 'minutes.md': minutes, 'notes.md': notes })) {
    await writeFile(join(folder, name), words)
    await app.ask('papers.import', { files: [{ path: join(folder, name) }] })
    await imported(app.services)
  }
  const open = app.services.current()
  if (!open.ok) throw new Error('not open')
  value(await acceptEverything(open.value.workspace))
  await app.ask('workspace.chooseSecondPlace', {})
  await app.ask('workspace.backup', {})
  return { app, folder, place, own: own ?? '' }
}

const paperNamed = async ({ ask }: Started, name: string): Promise<PaperSummary> => {
  const { rows } = value<{ rows: PaperSummary[] }>(await ask('papers.list', {}))
  const paper = rows.find((row) => row.name === name)
  if (paper === undefined) throw new Error(`no ${name}`)
  return paper
}

const find = async ({ ask }: Started, phrases: string[], paperId: string | null = null) =>
  value<ErasureFound>(await ask('erasure.find', { phrases, paperId }))

test('a resident’s name goes from the workspace, its backups and the second place', async () => {
  const { app, place, own } = await begun()
  const before = await paperNamed(app, 'minutes.md')
  const found = await find(app, ['Ottoline Marchbanks'])
  expect(found).toMatchObject({ papers: 1, secondPlace: { folder: place, reachable: true } })
  expect(found.backups).toBeGreaterThan(0)
  expect(found.groups.map(({ kind }) => kind)).toEqual(expect.arrayContaining(['papers', 'recommendations']))
  const places = value<{ rows: ErasurePlace[] }>(
    await app.ask('erasure.places', { key: found.key, kind: 'papers' }),
  )
  expect(places.rows[0]).toMatchObject({ hit: 'Ottoline Marchbanks', proposed: true })
  expect(await filesHolding(place, 'marchbanks')).not.toEqual([])

  const done = value<Erasure>(
    await app.ask('erasure.erase', { key: found.key, replacement: '[removed]', reason, choices: [] }),
  )
  expect(done).toMatchObject({ places: found.total, reason, left: [], wholePaper: false })
  expect(await filesHolding(own, 'marchbanks')).toEqual([])
  expect(await filesHolding(place, 'marchbanks')).toEqual([])
  expect((await readdir(place)).filter((name) => name.endsWith('.db'))).toHaveLength(1)

  const paper = value<Paper>(await app.ask('papers.get', { id: before.id }))
  expect(paper).toMatchObject({ format: 'html', erasedAt: done.at })
  expect(paper.sha256).not.toBe(before.sha256)
  const register = value<{ rows: { text: string }[] }>(await app.ask('recommendations.list', {}))
  expect(register.rows[0]?.text).toContain('evidence of [removed] be put')
  expect((await find(app, ['Ottoline Marchbanks'])).total).toBe(0)
  const open = app.services.current()
  expect(open.ok && (await checkWorkspace(open.value.workspace))).toEqual([])
  // What was done before it can be taken back still, once it is said that the erasure can't, and brings no word back.
  expect(await app.ask('history.undo', {})).toMatchObject({
    reason: { code: 'for-good', message: 'Erasing words can’t be undone.' },
  })
  value(await app.ask('history.undo', {}))
  expect((await find(app, ['Ottoline Marchbanks'])).total).toBe(0)
  await app.services.close()
}, 20_000)

test('citations are cut anew from what stands there now', async () => {
  const { app } = await begun()
  const found = await find(app, ['Ottoline Marchbanks'])
  value(await app.ask('erasure.erase', { key: found.key, replacement: '[x]', reason, choices: [] }))
  const open = app.services.current()
  if (!open.ok) throw new Error('not open')
  const { read } = open.value.workspace
  const rows = await read
    .selectFrom('citation')
    .innerJoin('block', (join) =>
      join
        .onRef('block.document_id', '=', 'citation.document_id')
        .onRef('block.ordinal', '=', 'citation.block'),
    )
    .select(['quote', 'before', 'after', 'block.text'])
    .execute()
  expect(rows.length).toBeGreaterThan(1)
  for (const { before, quote, after, text } of rows) expect(text).toContain(before + quote + after)
  expect(rows.some(({ text }) => text.includes('evidence of [x] be put'))).toBe(true)
  await app.services.close()
}, 20_000)

test('a whole paper goes with what was taken from it, and others stay', async () => {
  const { app, own } = await begun()
  const { id } = await paperNamed(app, 'minutes.md')
  const found = await find(app, [], id)
  expect(found.groups.find(({ kind }) => kind === 'recommendations')?.total).toBe(2)
  const done = value<Erasure>(
    await app.ask('erasure.erase', { key: found.key, replacement: '[removed]', reason, choices: [] }),
  )
  expect(done).toMatchObject({ wholePaper: true, left: [] })
  for (const word of ['marchbanks', 'photographs', 'drained'])
    expect(await filesHolding(own, word)).toEqual([])
  expect(await filesHolding(own, 'walked the path')).not.toEqual([])
  const paper = value<Paper>(await app.ask('papers.get', { id }))
  expect(paper).toMatchObject({ title: '[removed]', name: '[removed]', waiting: 0, erasedAt: done.at })
  const blocks = value<{ rows: { kind: string; text?: string }[] }>(await app.ask('papers.blocks', { id }))
  expect(new Set(blocks.rows.map(({ text }) => text))).toEqual(new Set(['[removed]']))
  value(await app.ask('candidates.sets', {}))
  value(await app.ask('parts.list', { id }))
  value(await app.ask('papers.others', { id }))
  const register = value<{ rows: { text: string }[] }>(await app.ask('recommendations.list', {}))
  expect(register.rows.map(({ text }) => text)).toEqual(['[removed].', '[removed].'])
  await app.services.close()
}, 20_000)

test('with a whole paper, others that print the same are shown and left', async () => {
  const { app, folder } = await begun()
  const again = minutes.replace('Flooded paths', 'Paths again').replace('September 2025', 'October 2025')
  await writeFile(
    join(folder, 'again.md'),
    `${again}\nThe panel met in the library that evening to finish.\n`,
  )
  await app.ask('papers.import', { files: [{ path: join(folder, 'again.md') }] })
  await imported(app.services)
  const { id } = await paperNamed(app, 'minutes.md')
  const text = 'That the path be drained by March 2026.'
  const typed = { reviewId: null, number: null, text, owner: null, sourceWords: 'phone call, 3 May' }
  const { id: own } = value<{ id: string }>(await app.ask('recommendations.create', typed))
  const found = await find(app, [], id)
  expect(found.groups.find(({ kind }) => kind === 'papers')).toMatchObject({ proposed: false, except: [] })
  expect(found.groups.find(({ kind }) => kind === 'recommendations')).toMatchObject({
    total: 3,
    proposed: true,
    except: [`recommendations:${own}`],
  })
  value(await app.ask('erasure.erase', { key: found.key, replacement: '[removed]', reason, choices: [] }))
  const other = value<Paper>(await app.ask('papers.get', { id: (await paperNamed(app, 'again.md')).id }))
  expect(other).toMatchObject({ erasedAt: null, format: 'markdown' })
  const register = value<{ rows: { text: string }[] }>(await app.ask('recommendations.list', {}))
  expect(register.rows.map((row) => row.text).toSorted()).toEqual([text, '[removed].', '[removed].'])
  await app.services.close()
}, 20_000)

test('a second place that is away is emptied once it is there again', async () => {
  const { app, place } = await begun()
  await vi.waitFor(async () => {
    expect(await filesHolding(join(place, 'files'), 'photographs')).not.toEqual([])
    expect(await filesHolding(join(place, 'files'), 'walked the path')).not.toEqual([])
  }, 15_000)
  await rename(place, `${place}-away`)
  const found = await find(app, ['Ottoline Marchbanks'])
  expect(found.secondPlace?.reachable).toBe(false)
  const done = value<Erasure>(
    await app.ask('erasure.erase', { key: found.key, replacement: '[removed]', reason, choices: [] }),
  )
  expect(done).toMatchObject({ left: ['second place'], secondPlace: place, finishedAt: null })
  await rename(`${place}-away`, place)
  expect(await filesHolding(place, 'marchbanks')).not.toEqual([])
  value(await app.ask('workspace.backup', {}))
  const { rows } = value<{ rows: Erasure[] }>(await app.ask('erasure.list', {}))
  expect(rows[0]).toMatchObject({ left: [], secondPlace: null })
  expect(await filesHolding(place, 'marchbanks')).toEqual([])
  expect(value(await app.ask('erasure.finish', {}))).toMatchObject({ rows: [{ left: [] }] })
  await app.services.close()
}, 20_000)

test('what was found once is not erased twice, and nothing is lost where it is refused', async () => {
  const { app, own } = await begun()
  const { key } = await find(app, ['Ottoline Marchbanks'])
  expect(
    await app.ask('erasure.erase', {
      key,
      replacement: '[x]',
      reason: 'Ottoline Marchbanks asked',
      choices: [],
    }),
  ).toMatchObject({ reason: { code: 'reason-holds-words' } })
  await find(app, ['the path'])
  expect(await app.ask('erasure.erase', { key, replacement: '[x]', reason, choices: [] })).toMatchObject({
    reason: { code: 'not-found' },
  })
  expect(value(await app.ask('erasure.progress', {}))).toEqual({ progress: null })
  expect(value<WorkspaceState>(await app.ask('workspace.state', {})).counts.papers).toBe(2)
  await access(join(own, 'workspace.db'))
  await app.services.close()
}, 20_000)

/** A Word file of the sample's whose author is somebody else. */
const writtenBy = async (author: string): Promise<Uint8Array> => {
  const sample = new URL('../../../resources/sample/', import.meta.url)
  const [name = ''] = (await readdir(sample)).filter((one) => one.endsWith('.docx'))
  const parts = unzipSync(await readFile(new URL(name, sample)))
  const core = `<cp:coreProperties xmlns:cp="x" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:creator>${author}</dc:creator></cp:coreProperties>`
  return zipSync({ ...parts, 'docProps/core.xml': strToU8(core) })
}

test('who a file says wrote it is found, and the file goes for that alone', async () => {
  const { app, folder, own } = await begun()
  await writeFile(join(folder, 'plan.docx'), await writtenBy('Ottoline Marchbanks'))
  await app.ask('papers.import', { files: [{ path: join(folder, 'plan.docx') }] })
  await imported(app.services)
  await rm(join(folder, 'plan.docx'))
  const { id, sha256 } = await paperNamed(app, 'plan.docx')
  const found = await find(app, ['Ottoline Marchbanks'])
  const { rows } = value<{ rows: ErasurePlace[] }>(
    await app.ask('erasure.places', { key: found.key, kind: 'papers', offset: 0, limit: 50 }),
  )
  const inFile = rows.find((place) => place.id === `papers:${id}:file`)
  expect(inFile).toMatchObject({ hit: 'Ottoline Marchbanks', proposed: true })
  expect(inFile?.where).toMatch(/, properties of its file$/u)
  value(await app.ask('erasure.erase', { key: found.key, replacement: '[removed]', reason, choices: [] }))
  expect(await paperNamed(app, 'plan.docx')).toMatchObject({ format: 'html' })
  expect((await find(app, ['Ottoline Marchbanks'])).total).toBe(0)
  await expect(access(join(own, 'files', sha256.slice(0, 2), sha256))).rejects.toThrow()
  await app.services.close()
}, 20_000)

test('words over two paragraphs, and in the settings that the app goes by, are shown', async () => {
  const { app, folder } = await begun()
  await writeFile(
    join(folder, 'split.md'),
    '# Notes\n\nThe path was shown to us by Ottoline\n\nMarchbanks, a resident.',
  )
  await app.ask('papers.import', { files: [{ path: join(folder, 'split.md') }] })
  await imported(app.services)
  await app.ask('workspace.setUser', { name: 'Ottoline Marchbanks' })
  const { id } = await paperNamed(app, 'split.md')
  const { unseen } = await find(app, ['Ottoline Marchbanks'])
  expect(unseen.settings).toEqual(['user'])
  expect(unseen.split).toMatchObject([{ paperId: id, hit: 'Ottoline Marchbanks', after: ', a resident.' }])
  expect((await find(app, ['Ottoline Marchbanks', 'Marchbanks', 'Ottoline'])).unseen.split).toEqual([])
  await app.services.close()
}, 20_000)
