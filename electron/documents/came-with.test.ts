import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { openWorkspace, type Workspace } from '../workspace/index.ts'
import { createImportQueue } from './import-queue.ts'
import { listPapers } from './list-papers.ts'
import { getPaper } from './papers.ts'
import { letter } from './readers/eml/fixtures/letter.ts'
import { readerHere } from './testing/reader-here.ts'

const folderOf = async (): Promise<string> => {
  const folder = await mkdtemp(join(tmpdir(), 'revisit-'))
  onTestFinished(() => rm(folder, { recursive: true, force: true }))
  return folder
}

const opened = async (): Promise<Workspace> => {
  const result = await openWorkspace({ folder: join(await folderOf(), 'workspace'), appVersion: '0.0.0' })
  if (!result.ok) throw new Error(result.reason.message)
  onTestFinished(() => result.value.close())
  return result.value
}

const reader = readerHere()

const imported = async (workspace: Workspace, name: string, text: string) => {
  const path = join(await folderOf(), name)
  await writeFile(path, text)
  const queue = await createImportQueue({
    workspace,
    reader,
    onChange: () => {},
    onBug: (_where, error) => {
      throw error
    },
  })
  await queue.add([{ path }])
  await queue.idle()
  return queue
}

const papers = async (workspace: Workspace) =>
  (await listPapers(workspace.read, { offset: 0, limit: 200, sort: 'title', descending: false })).rows

test('an e-mail brings in its attachments as papers that say what they came with', async () => {
  const workspace = await opened()
  const queue = await imported(workspace, 'progress.eml', letter)
  expect(queue.jobs().map(({ name, state }) => [name, state])).toEqual([
    ['progress.eml', 'done'],
    ['minutes.html', 'done'],
    ['Earlier papers.eml', 'done'],
  ])
  expect(await readdir(join(workspace.folder, 'incoming'))).toEqual([])
  const rows = await papers(workspace)
  const message = rows.find(({ name }) => name === 'progress.eml')
  const minutes = rows.find(({ name }) => name === 'minutes.html')
  expect(minutes?.cameWith).toEqual([{ id: message?.id, title: message?.title, date: '3 May 2026' }])
  const paper = await getPaper(workspace.read, message?.id ?? '')
  if (!paper.ok) throw new Error(paper.reason.message)
  expect(paper.value.cameWith).toEqual([])
  expect(paper.value.attachments).toHaveLength(2)
  expect(paper.value.attachments).toContainEqual({ id: minutes?.id, title: minutes?.title })
})

test('a paper that was here already is tied to the e-mail it comes with again', async () => {
  const workspace = await opened()
  await imported(workspace, 'progress.eml', letter)
  await imported(workspace, 'again.eml', letter.replace('Progress on street trees', 'Sent once more'))
  const minutes = (await papers(workspace)).filter(({ name }) => name === 'minutes.html')
  expect(minutes).toHaveLength(1)
  expect(minutes[0]?.cameWith).toHaveLength(2)
})

/** E-mails one in the other. */
const nestedLetter = (depth: number): string =>
  depth === 0
    ? 'Subject: Innermost\r\nMIME-Version: 1.0\r\n\r\nEnd.\r\n'
    : [
        `Subject: Level ${depth}`,
        'MIME-Version: 1.0',
        `Content-Type: multipart/mixed; boundary="b${depth}"`,
        '',
        `--b${depth}`,
        'Content-Type: message/rfc822',
        '',
        nestedLetter(depth - 1),
        `--b${depth}--`,
        '',
      ].join('\r\n')

test('e-mails in e-mails are followed a few deep, and the rest is said', async () => {
  const workspace = await opened()
  const queue = await imported(workspace, 'deep.eml', nestedLetter(8))
  const jobs = queue.jobs()
  expect(jobs.length).toBeLessThan(8)
  expect(jobs.at(-1)?.message).toContain('1 attachment was left')
})
