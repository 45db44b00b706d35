import { createHash } from 'node:crypto'
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { startForkedReader } from '../documents/index.ts'
import { openWorkspace } from '../workspace/index.ts'
import { runCli } from './run.ts'

const readerProcess = join(import.meta.dirname, '../documents/reader-process.ts')
const scanProcess = join(import.meta.dirname, '../documents/scans/scan-process.ts')

/** A folder with the app's own shape in it, and the command line run there. */
const commandLine = async () => {
  const folder = await mkdtemp(join(tmpdir(), 'revisit-cli-'))
  onTestFinished(() => rm(folder, { recursive: true, force: true }))
  await mkdir(join(folder, 'app'))
  await writeFile(join(folder, 'app/package.json'), JSON.stringify({ version: '0.0.0', type: 'module' }))
  const run = async (...argv: readonly string[]) => {
    let out = ''
    const err: string[] = []
    const code = await runCli(argv, {
      out: (text) => {
        out += text
      },
      err: (line) => err.push(line),
      folder,
      home: join(folder, 'app'),
      startReader: startForkedReader(readerProcess),
      startScanner: startForkedReader(scanProcess),
    })
    return { code, out, err: err.join('\n') }
  }
  const paper = async (name: string, content: string) => {
    await mkdir(join(folder, name, '..'), { recursive: true })
    await writeFile(join(folder, name), content)
    return name
  }
  return { folder, run, paper }
}

test.for(['check', 'backup', 'list reviews', 'export revisit --format pdf --out report.pdf'])(
  '%s in a folder without a workspace says so, and makes none there',
  async (words) => {
    const { folder, run } = await commandLine()
    const { code, out, err } = await run(...words.split(' '), '--workspace', 'mistyped')
    expect({ code, out }).toEqual({ code: 1, out: '' })
    expect(err).toContain('There is no Revisit workspace')
    expect(await readdir(folder)).toEqual(['app'])
  },
)

test('a workspace that is there is checked', async () => {
  const { folder, run } = await commandLine()
  const made = await openWorkspace({ folder: join(folder, 'workspace'), appVersion: '0.0.0' })
  if (made.ok) await made.value.close()
  const { code, err } = await run('check', '--workspace', 'workspace')
  expect({ code, err }).toEqual({ code: 0, err: 'All is well with this workspace.' })
})

test.for(['toString', 'constructor', 'list constructor --workspace here'])(
  '%s is a wrong call, not a bug',
  async (words) => {
    const { run } = await commandLine()
    const { code, err } = await run(...words.split(' '))
    expect({ code, inside: err.includes('inside Revisit') }).toEqual({ code: 2, inside: false })
  },
)

test('with --json nothing but JSON is printed, also where the file can’t be read', async () => {
  const { run, paper } = await commandLine()
  const { code, out, err } = await run('extract', await paper('broken.docx', 'no Word file'), '--json')
  expect(code).toBe(1)
  expect(out).toBe('')
  expect(err).toContain('broken.docx')
})

test('what is found in two files of one name is kept for both', async () => {
  const { folder, run, paper } = await commandLine()
  const files = [
    await paper('2012/minutes.txt', 'Minutes of the 2012 meeting\n\nRESOLVED – That the fee be kept.\n'),
    await paper('2013/minutes.txt', 'Minutes of the 2013 meeting\n\nRESOLVED – That the fee be raised.\n'),
  ]
  const { code } = await run('extract', ...files, '--out', 'found')
  expect(code).toBe(0)
  const found = await Promise.all(
    (await readdir(join(folder, 'found'))).toSorted().map(async (name) => ({
      name,
      file: (JSON.parse(await readFile(join(folder, 'found', name), 'utf8')) as { file: string }).file,
    })),
  )
  expect(found).toEqual([
    { name: 'minutes-2.json', file: join(folder, '2013/minutes.txt') },
    { name: 'minutes.json', file: join(folder, '2012/minutes.txt') },
  ])
})

test('a scan imported with --ocr is read in a process of its own, and what is on it is found', async () => {
  const { run } = await commandLine()
  const scan = join(import.meta.dirname, '../documents/scans/fixtures/fax.pdf')
  const imported = await run('import', scan, '--workspace', 'workspace', '--accept', 'all', '--ocr')
  expect(imported.code, imported.err).toBe(0)
  expect(imported.err).toContain('1 of 1 scanned pages read')
  const { out } = await run('list', 'recommendations', '--workspace', 'workspace', '--json')
  const found = JSON.parse(out) as readonly { readonly number: string; readonly text: string }[]
  expect(found.map(({ number }) => number).toSorted()).toEqual(['1', '2', '3'])
  expect(found.map(({ text }) => text)).toContain('That lifebuoys be placed at each slipway by June 2016.')
}, 180_000)

test('what the command line exports is in the log, with its fingerprint', async () => {
  const { folder, run, paper } = await commandLine()
  const minutes = await paper('minutes.txt', 'Minutes of the meeting\n\nRESOLVED – That the fee be kept.\n')
  await run('import', minutes, '--workspace', 'here', '--accept', 'all')
  const to = ['--workspace', 'here', '--format', 'html', '--out', 'tracker.html']
  const { code, err } = await run('export', 'tracker', ...to)
  expect({ code, err }).toMatchObject({ code: 0 })
  const { out } = await run('list', 'exports', '--workspace', 'here', '--json')
  const sha256 = createHash('sha256')
    .update(await readFile(join(folder, 'tracker.html')))
    .digest('hex')
  expect(JSON.parse(out)).toEqual([
    expect.objectContaining({ what: 'report', by: 'command line', format: 'html', sha256, reportId: null }),
  ])
  expect(err).toContain(sha256)
})

test('a report is compared with the paper that it was begun from, and what nothing explains is a failure', async () => {
  const { run, paper } = await commandLine()
  const was = await paper(
    'ponds.md',
    '# Ponds\n\nEvery pond is listed here.\n\n# Newts\n\nNewts are counted.\n',
  )
  const is = await paper('report.md', '# Ponds\n\nEvery pond is listed here.\n')
  const other = await run('compare', was, is)
  expect(other).toMatchObject({ code: 1, err: 'Of what differs, nothing explains 2.' })
  expect(other.out).toContain('heading: 1 of 2 the same')
  expect(other.out).toContain('missing heading: not explained\n  paper:  Newts')
})
