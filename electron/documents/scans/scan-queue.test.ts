import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, onTestFinished, test } from 'vitest'
import { ok } from '../../../shared/model/result.ts'
import { emptyWorkspace, value } from '../../tracking/testing/workspace.ts'
import { ftsQuery, openWorkspace, type Workspace } from '../../workspace/index.ts'
import { createImportQueue } from '../import-queue.ts'
import { removePaper } from '../paper-changes.ts'
import { getPaper } from '../papers.ts'
import { readerHere } from '../testing/reader-here.ts'
import { handMadePdf, lines } from '../readers/pdf/fixtures/hand-made.ts'
import { scannedLine, scannedPage } from './fixtures/scanned-lines.ts'
import type { ScanReader } from './scan-client.ts'
import { createScanQueue, type ScanQueue } from './scan-queue.ts'
import type { ScannedPage } from './scanned-page.ts'

const reader = readerHere()

const options = (workspace: Workspace) => ({
  workspace,
  reader,
  onChange: () => {},
  onBug: (_where: string, error: unknown) => {
    throw error
  },
})

/** What nobody has written on: a page that is painted, without a letter. */
const picture = '0 g 100 100 300 400 re f'
const printed = (texts: readonly string[]) => lines(texts, 60, 780)

let papers = 0
const imported = async (workspace: Workspace, pages: readonly string[]): Promise<string> => {
  papers += 1
  const file = join(workspace.folder, `scan-${papers}.pdf`)
  await writeFile(file, handMadePdf({ pages, catalogue: () => `/Extra ${papers}` }))
  const queue = await createImportQueue(options(workspace))
  await queue.add([{ path: file }])
  await queue.idle()
  await queue.close()
  const [job] = queue.jobs().slice(-1)
  if (job?.paperId == null) throw new Error(job?.message ?? 'not imported')
  return job.paperId
}

const minutes = [
  scannedLine('Tolverne District Council', 60, { weight: 0.125 }),
  scannedLine('Minutes of the Housing Scrutiny Panel held on 4 March 2019', 84, { weight: 0.125 }),
  scannedLine('1. Damp in council homes', 120, { weight: 0.125 }),
  scannedLine('The Panel heard from the Head of Housing about damp in council homes.', 144),
  scannedLine('RESOLVED: That the Head of Housing survey every council home for damp by June 2019.', 172),
].flat()

const words: Readonly<Record<number, ScannedPage>> = {
  1: scannedPage(1, minutes),
  2: scannedPage(
    2,
    scannedLine('ACTION: The Clerk to write to all tenants of Quarry Close by May 2019.', 100),
  ),
  3: scannedPage(3, scannedLine('The meeting closed at a quarter past eight in the evening.', 100)),
}

/** Reads at once what stands in `words`; waits for ever at a page of `hangs`; tells which pages it was asked. */
const reading = (hangs: readonly number[] = []) => {
  const asked: number[][] = []
  let reached: (() => void) | undefined
  const stuck = new Promise<void>((resolve) => {
    reached = resolve
  })
  const scanReader: ScanReader = {
    read: async (_path, pages, { onPage, signal }) => {
      asked.push([...pages])
      for (const number of pages) {
        if (hangs.includes(number)) {
          reached?.()
          await new Promise<void>((resolve) => {
            signal?.addEventListener('abort', () => resolve())
          })
        }
        if (signal?.aborted === true) return ok('stopped')
        const page = words[number]
        onPage(page === undefined ? { unreadable: number } : { page })
      }
      return ok('done')
    },
  }
  return { asked, stuck, scanReader }
}

const queueOf = (workspace: Workspace, { scanReader }: { scanReader: ScanReader }): ScanQueue =>
  createScanQueue({ ...options(workspace), scanReader })

const candidates = ({ read }: Workspace) =>
  read
    .selectFrom('candidate')
    .innerJoin('citation', 'citation.id', 'candidate.citation_id')
    .select(['candidate.type', 'candidate.text', 'candidate.state', 'citation.block', 'citation.page'])
    .select('citation.quote')
    .orderBy('citation.block')
    .execute()

const texts = async ({ read }: Workspace): Promise<readonly string[]> => {
  const rows = await read.selectFrom('block').select('block.text').orderBy('block.ordinal').execute()
  return rows.map(({ text }) => text)
}

const stateOf = async (queue: ScanQueue) =>
  (await queue.jobs()).map(({ state, done, pages }) => `${state} ${done}/${pages}`)

describe('a scanned paper that is read', () => {
  test('has its words, what is found in them, and says that a machine read them', async () => {
    const workspace = await emptyWorkspace()
    const paper = await imported(workspace, [picture, picture])
    expect(await texts(workspace)).toEqual([])
    const queue = queueOf(workspace, reading())
    expect(await queue.jobs()).toEqual([])
    value(await queue.start(paper))
    await queue.idle()
    expect(await stateOf(queue)).toEqual(['done 2/2'])

    const found = await candidates(workspace)
    expect(found.map(({ type, page }) => [type, page])).toEqual([
      ['resolution', 1],
      ['action', 2],
    ])
    const blocks = await texts(workspace)
    for (const { block, quote } of found) expect(blocks[block]).toContain(quote)
    const { title, body, meetingDate, warnings, pages } = value(await getPaper(workspace.read, paper))
    expect([title, body, meetingDate]).toEqual([
      expect.stringContaining('Housing Scrutiny Panel'),
      expect.stringContaining('Housing Scrutiny Panel'),
      '2019-03-04',
    ])
    expect(warnings.map(({ code }) => code)).toEqual(['scan-read'])
    expect(pages.map(({ content }) => content)).toEqual(['image', 'image'])
    const hits = await workspace.read
      .selectFrom('block_fts')
      .select('block_fts.rowid')
      .where('block_fts', 'match', ftsQuery('quarry tenants'))
      .execute()
    expect(hits).toHaveLength(1)
    // A background job is nothing that Ctrl+Z takes back.
    expect(value(await workspace.undo())).toBeNull()
  })

  test('keeps the words that it had, and what was decided on them', async () => {
    const workspace = await emptyWorkspace()
    const decided = 'ACTION: The Head of Housing to report on rents by April 2019.'
    const later = 'ACTION: The Clerk to book the hall for the next meeting by May 2019.'
    const paper = await imported(workspace, [printed([decided]), picture, printed([later])])
    const before = await candidates(workspace)
    expect(before.map(({ block, page }) => [block, page])).toEqual([
      [0, 1],
      [1, 3],
    ])
    const { id } = await workspace.read
      .selectFrom('candidate')
      .select('candidate.id')
      .where('candidate.text', 'like', '%book the hall%')
      .executeTakeFirstOrThrow()
    await workspace.change('Dismissed', (change) => change.update('candidate', id, { state: 'dismissed' }))

    const queue = queueOf(workspace, reading())
    value(await queue.start(paper))
    await queue.idle()
    const blocks = await texts(workspace)
    expect(blocks.map((text) => /rents|tenants|hall/u.exec(text)?.[0])).toEqual(['rents', 'tenants', 'hall'])
    const after = await candidates(workspace)
    expect(after.map(({ state, block, page }) => [state, block, page])).toEqual([
      ['waiting', 0, 1],
      ['waiting', 1, 2],
      ['dismissed', 2, 3],
    ])
    for (const { block, quote } of after) expect(blocks[block]).toContain(quote)
  })
})

describe('a job', () => {
  test('that a crash cut off goes on with the next page', async () => {
    const workspace = await emptyWorkspace()
    const paper = await imported(workspace, [picture, picture, picture])
    const first = reading([2])
    const killed = queueOf(workspace, first)
    value(await killed.start(paper))
    await first.stuck
    await expect.poll(() => stateOf(killed)).toEqual(['reading 1/3'])
    // Killed: nobody closes it, and the next start finds what the database has.
    const second = reading()
    const queue = queueOf(workspace, second)
    await queue.idle()
    expect(second.asked).toEqual([[2, 3]])
    expect(await stateOf(queue)).toEqual(['done 3/3'])
    expect((await texts(workspace)).length).toBeGreaterThan(4)
  })

  test('that was open when Revisit was closed goes on by itself, one that was paused does not', async () => {
    const workspace = await emptyWorkspace()
    const paper = await imported(workspace, [picture, picture, picture])
    const first = reading([2])
    const running = queueOf(workspace, first)
    value(await running.start(paper))
    await expect.poll(() => stateOf(running)).toEqual(['reading 1/3'])
    await running.close()
    const { folder } = workspace
    await workspace.close()

    const again = value(await openWorkspace({ folder, appVersion: '0.0.0' }))
    onTestFinished(() => again.close())
    const second = reading([3])
    const resumed = queueOf(again, second)
    await second.stuck
    await expect.poll(() => stateOf(resumed)).toEqual(['reading 2/3'])
    value(await resumed.pause(paper))
    expect(await stateOf(resumed)).toEqual(['paused 2/3'])
    await resumed.close()

    const third = reading()
    const left = queueOf(again, third)
    await left.idle()
    expect(third.asked).toEqual([])
    expect(await stateOf(left)).toEqual(['paused 2/3'])
    value(await left.resume(paper))
    await left.idle()
    expect(third.asked).toEqual([[3]])
    expect(await stateOf(left)).toEqual(['done 3/3'])
  })

  test('that is cancelled leaves the paper as it was, and may begin again', async () => {
    const workspace = await emptyWorkspace()
    const paper = await imported(workspace, [picture, picture])
    const first = reading([2])
    const queue = queueOf(workspace, first)
    value(await queue.start(paper))
    await first.stuck
    value(await queue.cancel(paper))
    expect(await queue.jobs()).toEqual([])
    expect(await texts(workspace)).toEqual([])
    await queue.close()
    const second = reading()
    const again = queueOf(workspace, second)
    value(await again.start(paper))
    await again.idle()
    expect(second.asked).toEqual([[1, 2]])
  })

  test('waits for the one before it', async () => {
    const workspace = await emptyWorkspace()
    const one = await imported(workspace, [picture])
    const other = await imported(workspace, [picture])
    const held = reading([1])
    const queue = queueOf(workspace, held)
    value(await queue.start(one))
    await held.stuck
    value(await queue.start(other))
    expect(await stateOf(queue)).toEqual(['reading 0/1', 'waiting 0/1'])
    expect(held.asked).toEqual([[1]])
    await queue.close()
  })

  test('that can read nothing fails in words, and the next one has its turn', async () => {
    const workspace = await emptyWorkspace()
    const bad = await imported(workspace, [
      ...Array<string>(3).fill(printed(['A page of print that has words.'])),
      picture,
    ])
    const good = await imported(workspace, [picture])
    const queue = queueOf(workspace, reading())
    value(await queue.start(bad))
    value(await queue.start(good))
    await queue.idle()
    expect(await stateOf(queue)).toEqual(['failed 1/1', 'done 1/1'])
    expect((await queue.jobs())[0]?.message).toContain('could be read')
  })

  test('of a paper that was removed waits until it is back', async () => {
    const workspace = await emptyWorkspace()
    const paper = await imported(workspace, [picture])
    const held = reading([1])
    const queue = queueOf(workspace, held)
    value(await queue.start(paper))
    await held.stuck
    value(await removePaper(workspace, paper))
    expect(await queue.jobs()).toEqual([])
    await queue.close()
    value(await workspace.undo())
    const again = queueOf(workspace, reading())
    await again.idle()
    expect(await stateOf(again)).toEqual(['done 1/1'])
  })
})

test('a paper without scans has nothing to begin', async () => {
  const workspace = await emptyWorkspace()
  const paper = await imported(workspace, [printed(['Words enough to be a page of text.'])])
  const queue = queueOf(workspace, reading())
  expect(await queue.start(paper)).toMatchObject({ ok: false, reason: { code: 'no-scans' } })
})
