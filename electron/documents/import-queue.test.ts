import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { failed, ok, type Result } from '../../shared/model/result.ts'
import { extract } from '../extraction/index.ts'
import { openWorkspace, type Workspace } from '../workspace/index.ts'
import type { ImportOptions } from './import-options.ts'
import { createImportQueue } from './import-queue.ts'
import { listPapers } from './list-papers.ts'
import { getPaper, paperBlocks } from './papers.ts'
import type { SearchedPaper } from './reader-client.ts'
import { readerHere } from './testing/reader-here.ts'

const now = () => new Date('2026-05-03T10:00:00Z')

const folderOf = async (): Promise<string> => {
  const folder = await mkdtemp(join(tmpdir(), 'revisit-'))
  onTestFinished(() => rm(folder, { recursive: true, force: true }))
  return folder
}

const opened = async (folder: string): Promise<Workspace> => {
  const result = await openWorkspace({ folder, appVersion: '0.0.0', now })
  if (!result.ok) throw new Error(result.reason.message)
  return result.value
}

const reader = readerHere()

/** A reader that holds each paper until it is let go; counts how many it held at once. */
const holding = () => {
  const held = new Map<string, (result: Result<SearchedPaper>) => void>()
  const seen = { most: 0 }
  return {
    held,
    seen,
    ...reader,
    readAndFind: (_path: string, name: string, { signal }: { signal?: AbortSignal } = {}) =>
      new Promise<Result<SearchedPaper>>((resolve) => {
        const done = (result: Result<SearchedPaper>) => {
          held.delete(name)
          resolve(result)
        }
        held.set(name, done)
        seen.most = Math.max(seen.most, held.size)
        signal?.addEventListener('abort', () => done(failed('cancelled', 'Stopped.')))
      }),
  }
}

const until = async (true_: () => boolean): Promise<void> => {
  for (let tries = 0; !true_(); tries += 1) {
    if (tries > 1000) throw new Error('It never came true')
    await new Promise((resolve) => setTimeout(resolve, 5))
  }
}

const queueOf = (workspace: Workspace, other: Partial<ImportOptions> = {}) =>
  createImportQueue({
    workspace,
    reader,
    onChange: () => {},
    onBug: (_where, error) => {
      throw error
    },
    ...other,
  })

const minutes = `<html><body><h1>Tolverne Council</h1><h1>Places Scrutiny Panel</h1><p>Minutes of the meeting held on 18 September 2025</p>
<p>12. Cycling to school</p><p>Resolved - That the report be noted.</p></body></html>`

const list = (workspace: Workspace) =>
  listPapers(workspace.read, { offset: 0, limit: 200, sort: 'importedAt', descending: false })

test('a dropped paper is read, searched and kept, with its original', async () => {
  const folder = await folderOf()
  const file = join(folder, 'minutes.html')
  await writeFile(file, minutes)
  const workspace = await opened(join(folder, 'workspace'))
  const queue = await queueOf(workspace)
  await queue.add([{ path: file }])
  await queue.idle()
  const [job] = queue.jobs()
  expect(job).toMatchObject({ name: 'minutes.html', state: 'done', message: null, progress: null })
  const { rows } = await list(workspace)
  expect(rows).toMatchObject([
    { id: job?.paperId, name: 'minutes.html', format: 'html', marking: { level: 'public' } },
  ])
  expect(rows[0]?.found).toBe(job?.found)
  expect(await workspace.files.has(rows[0]?.sha256 ?? '')).toBe(true)
  const blocks = await paperBlocks(workspace.read, { id: rows[0]?.id ?? '', offset: 1, limit: 2 })
  expect(blocks.ok && blocks.value.rows.map(({ index }) => index)).toEqual([1, 2])
  const paper = await getPaper(workspace.read, rows[0]?.id ?? '')
  expect(paper.ok && paper.value.blockCount).toBe(blocks.ok && blocks.value.total)
  expect(await readdir(join(workspace.folder, 'incoming'))).toEqual([])
  await queue.close()
  await workspace.close()
})

test('a scan is said to be one as it comes in', async () => {
  const folder = await folderOf()
  const workspace = await opened(join(folder, 'workspace'))
  const queue = await queueOf(workspace)
  await queue.add([{ path: join(import.meta.dirname, 'scans/fixtures/fax.pdf') }])
  await queue.idle()
  expect(queue.jobs()).toMatchObject([
    {
      state: 'done',
      found: 0,
      message: expect.stringMatching(/^It is a scan: .+ Open it to have it read\.$/u),
    },
  ])
  await queue.close()
  await workspace.close()
})

test('the same bytes are recognised, whatever the file is called, also when both come at once', async () => {
  const folder = await folderOf()
  const names = ['a.html', 'b.html', 'c.html']
  for (const name of names) await writeFile(join(folder, name), minutes)
  const workspace = await opened(join(folder, 'workspace'))
  const queue = await queueOf(workspace)
  await queue.add(names.map((name) => ({ path: join(folder, name) })))
  await queue.idle()
  const { rows, total } = await list(workspace)
  expect(total).toBe(1)
  const jobs = queue.jobs()
  expect(jobs.map(({ state, paperId }) => [state, paperId])).toEqual(names.map(() => ['done', rows[0]?.id]))
  const messages = jobs.map(({ message }) => message).filter((message) => message !== null)
  expect(messages).toHaveLength(2)
  expect(messages[0]).toBe(`Already imported on 3 May 2026 as “${rows[0]?.title}”.`)
  await queue.close()
  await workspace.close()
})

test('a paper that fails keeps its reason and never stops the others', async () => {
  const folder = await folderOf()
  await writeFile(join(folder, 'good.html'), minutes)
  await writeFile(join(folder, 'odd.html'), `${minutes}<p>odd</p>`)
  await writeFile(join(folder, 'broken.pdf'), '%PDF-1.7 and nothing more')
  const bugs: unknown[] = []
  const workspace = await opened(join(folder, 'workspace'))
  const queue = await queueOf(workspace, {
    onBug: (_where, error) => bugs.push(error),
    reader: readerHere((document, about) => {
      if (about.name === 'odd.html') throw new Error('a fault of ours')
      return extract(document, about)
    }),
  })
  const names = ['missing.docx', 'broken.pdf', 'odd.html', 'good.html']
  await queue.add(names.map((name) => ({ path: join(folder, name) })))
  await queue.idle()
  const byName = new Map(queue.jobs().map((job) => [job.name, job]))
  expect(names.map((name) => byName.get(name)?.state)).toEqual(['failed', 'failed', 'failed', 'done'])
  for (const name of names.slice(0, 3)) {
    expect(byName.get(name)?.message).toMatch(/\w+/)
    expect(byName.get(name)?.next).toMatch(/\w+/)
  }
  expect(bugs).toHaveLength(1)
  expect((await list(workspace)).total).toBe(1)
  await queue.close()
  await workspace.close()
})

test('two papers are read at a time, and a cancelled one makes room at once', async () => {
  const folder = await folderOf()
  const names = ['a.html', 'b.html', 'c.html']
  for (const name of names) await writeFile(join(folder, name), `${minutes}${name}`)
  const slow = holding()
  const workspace = await opened(join(folder, 'workspace'))
  const queue = await queueOf(workspace, { reader: slow })
  const [first = ''] = await queue.add(names.map((name) => ({ path: join(folder, name) })))
  await until(() => slow.held.size === 2)
  expect(queue.jobs().map(({ state }) => state)).toEqual(['reading', 'reading', 'waiting'])
  expect(await queue.cancel(first)).toEqual(ok({}))
  expect(queue.jobs()[0]?.state).toBe('cancelled')
  await until(() => slow.held.has('c.html'))
  expect(slow.seen.most).toBe(2)
  await queue.retry(first)
  for (const name of ['b.html', 'c.html']) slow.held.get(name)?.(failed('unreadable', 'No.', 'Ask again.'))
  await until(() => slow.held.has('a.html'))
  slow.held.get('a.html')?.(failed('unreadable', 'No.', 'Ask again.'))
  await queue.idle()
  expect(queue.jobs()).toMatchObject(
    names.map(() => ({ state: 'failed', message: 'No.', next: 'Ask again.' })),
  )
  await queue.clear()
  expect(queue.jobs()).toEqual([])
  expect(await readdir(join(workspace.folder, 'incoming'))).toEqual([])
  await queue.close()
  await workspace.close()
})

test('a paper is never stored without its job knowing it, so that a crash can’t make it look imported before', async () => {
  const folder = await folderOf()
  await writeFile(join(folder, 'minutes.html'), minutes)
  const workspace = await opened(join(folder, 'workspace'))
  const seen: string[] = []
  const watched: Workspace = {
    ...workspace,
    write: async (work) => {
      const result = await workspace.write(work)
      const papers = await workspace.read.selectFrom('document').select('document.id').execute()
      const jobs = await workspace.read.selectFrom('import_job').select('import_job.state').execute()
      seen.push(`${papers.length} stored, ${jobs.map(({ state }) => state).join()}`)
      return result
    },
  }
  const queue = await queueOf(watched)
  await queue.add([{ path: join(folder, 'minutes.html') }])
  await queue.idle()
  expect([...new Set(seen)]).toEqual(['0 stored, waiting', '1 stored, done'])
  await queue.close()
  await workspace.close()
})

test('an import cut off in the middle goes on when the workspace is opened again, without the first file', async () => {
  const folder = await folderOf()
  const file = join(folder, 'minutes.html')
  await writeFile(file, minutes)
  const first = await opened(join(folder, 'workspace'))
  const slow = holding()
  const interrupted = await queueOf(first, { reader: slow })
  await interrupted.add([{ path: file }])
  await until(() => slow.held.size === 1)
  await rm(file)
  await interrupted.close()
  await first.close()

  const again = await opened(join(folder, 'workspace'))
  const queue = await queueOf(again)
  await queue.idle()
  expect(queue.jobs()).toMatchObject([{ name: 'minutes.html', state: 'done' }])
  expect((await list(again)).total).toBe(1)
  await queue.close()
  await again.close()
})

test('a copy that was taken away while it waited fails in words, as no fault of the paper', async () => {
  const folder = await folderOf()
  const workspace = await opened(join(folder, 'workspace'))
  const slow = holding()
  const queue = await queueOf(workspace, { reader: slow })
  const files = ['one', 'two', 'three'].map((name) => ({ path: join(folder, `${name}.html`) }))
  for (const { path } of files) await writeFile(path, `${minutes}${path}`)
  const ids = await queue.add(files)
  await until(() => slow.held.size === 2)
  await rm(join(folder, 'workspace/incoming', ids[2] ?? ''))
  for (const done of slow.held.values()) done(failed('unreadable', 'No.'))
  await queue.idle()
  expect(queue.jobs()[2]).toMatchObject({
    state: 'failed',
    message: 'Revisit has no copy of this file.',
    next: 'Add the file again.',
  })
  await queue.close()
  await workspace.close()
})
