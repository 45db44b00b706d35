import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { openWorkspace } from '../workspace/index.ts'
import { createImportQueue } from './import-queue.ts'
import { listPapers } from './list-papers.ts'
import { wordFile, paragraph } from './readers/docx/fixtures/word-file.ts'
import { readerHere } from './testing/reader-here.ts'

const words = (number: number): string =>
  `The panel met for the ${number}th time at the harbour office and kept the mooring fee at £${number}.`

const files: Readonly<Record<string, (number: number) => string | Uint8Array>> = {
  docx: (number) => wordFile({ body: paragraph(words(number)) }),
  html: (number) => `<html><body><p>${words(number)}</p></body></html>`,
  txt: words,
  md: (number) => `# Minutes\n\n${words(number)}\n`,
  rtf: (number) => String.raw`{\rtf1\ansi ${words(number).replace('£', String.raw`\'a3`)}\par}`,
}

test('a hundred papers dropped at once go through two at a time and in their order; what is cancelled never comes in', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'revisit-'))
  onTestFinished(() => rm(folder, { recursive: true, force: true }))
  await mkdir(join(folder, 'in'))
  const endings = Object.keys(files)
  const paths = await Promise.all(
    Array.from({ length: 100 }, async (_, at) => {
      const ending = endings[at % endings.length] ?? 'txt'
      const path = join(folder, 'in', `${String(at).padStart(2, '0')}.${ending}`)
      await writeFile(path, files[ending]?.(at) ?? '')
      return path
    }),
  )
  const opened = await openWorkspace({ folder: join(folder, 'workspace'), appVersion: '0.0.0' })
  if (!opened.ok) throw new Error(opened.reason.message)
  const workspace = opened.value
  onTestFinished(() => workspace.close())

  const here = readerHere()
  const begun: string[] = []
  const now = { running: 0, most: 0 }
  let letGo: (() => void) | undefined
  const allDropped = new Promise<void>((resolve) => {
    letGo = resolve
  })
  const queue = await createImportQueue({
    workspace,
    reader: {
      ...here,
      readAndFind: async (path, name, options) => {
        begun.push(name)
        now.running += 1
        now.most = Math.max(now.most, now.running)
        await allDropped
        const read = await here.readAndFind(path, name, options)
        now.running -= 1
        return read
      },
    },
    onChange: () => {},
    onBug: (_where, error) => {
      throw error
    },
  })
  const ids = await queue.add(paths.map((path) => ({ path })))
  const unwanted = ids.slice(40, 50)
  for (const id of unwanted) await queue.cancel(id)
  letGo?.()
  await queue.idle()

  const jobs = queue.jobs()
  const names = paths.map((path) => path.slice(-7).replace(/^.*\//, ''))
  expect(jobs.map(({ name }) => name)).toEqual(names)
  expect(jobs.map(({ state }) => state)).toEqual(
    ids.map((id) => (unwanted.includes(id) ? 'cancelled' : 'done')),
  )
  const wanted = names.filter((_, at) => at < 40 || at >= 50)
  expect(begun.toSorted()).toEqual(wanted)
  // Of two that are taken up together, either may be the first to be read.
  expect(Math.max(...begun.map((name, at) => Math.abs(wanted.indexOf(name) - at)))).toBeLessThan(5)
  expect(now.most).toBe(2)
  const page = { offset: 0, limit: 200, sort: 'importedAt', descending: false } as const
  const { rows, total } = await listPapers(workspace.read, page)
  expect(total).toBe(90)
  expect(new Set(rows.map(({ format }) => format))).toEqual(
    new Set(['docx', 'html', 'text', 'markdown', 'rtf']),
  )
  await queue.clear()
  expect(await readdir(join(workspace.folder, 'incoming'))).toEqual([])
  await queue.close()
})
