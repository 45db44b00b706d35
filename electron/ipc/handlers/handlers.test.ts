import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { type AnswerOf, type ChannelName, contract, type RequestOf } from '../../../shared/contract.ts'
import { readerHere } from '../../documents/testing/reader-here.ts'
import { createServices } from '../../services/index.ts'
import { answerer } from '../answer.ts'
import { createHandlers } from './index.ts'

const resourcesFolder = new URL('../../../resources', import.meta.url).pathname

/** The services with the sample’s papers, nothing decided, asked as the window asks: all of it checked by the contract. */
const withPapers = async () => {
  const folder = await mkdtemp(join(tmpdir(), 'revisit-'))
  onTestFinished(() => rm(folder, { recursive: true, force: true }))
  const topics: string[] = []
  const services = await createServices({
    appVersion: '0.0.0',
    resourcesFolder,
    appDataFolder: folder,
    defaultFolder: join(folder, 'Workspace'),
    scanReader: { read: async () => ({ ok: true, value: 'done' }) },
    reader: readerHere(),
    incomingFile: () => undefined,
    chooseSavePath: async () => undefined,
    chooseFolder: async () => undefined,
    openPath: async () => true,
    emit: (_event, payload) => topics.push(...('topics' in payload ? payload.topics : [])),
    reportBug: (_where, error) => {
      throw error
    },
  })
  onTestFinished(() => services.close())
  const answer = answerer(createHandlers(services), (_where, error) => {
    throw error
  })
  const ask = async <N extends ChannelName>(name: N, payload: RequestOf<N>): Promise<AnswerOf<N>> => {
    const result = await answer({ name, payload })
    if (!result.ok) throw new Error(`${name}: ${result.reason.message}`)
    return contract[name].answer.parse(result.value) as AnswerOf<N>
  }
  await ask('workspace.create', {})
  const names = (await readdir(join(resourcesFolder, 'sample'))).toSorted()
  await ask('papers.import', {
    files: names.map((name) => ({ path: join(resourcesFolder, 'sample', name) })),
  })
  const open = services.current()
  if (open.ok) await open.value.imports.idle()
  return { ask, topics }
}

test('every list and record of the sample fits the contract, from the queue to the timeline', async () => {
  const { ask, topics } = await withPapers()
  const papers = await ask('papers.list', {})
  for (const { id } of papers.rows) {
    expect((await ask('papers.get', { id })).blockCount).toBeGreaterThan(0)
    expect((await ask('papers.blocks', { id, limit: 5 })).rows.length).toBeGreaterThan(0)
  }
  const sets = await ask('candidates.sets', { waiting: true })
  for (const set of sets.rows) {
    const { rows } = await ask('candidates.list', { setId: set.id })
    expect(rows).toHaveLength(set.counts.total)
    const review = set.reviewTitle === null ? null : { title: set.reviewTitle }
    const { bodyName, date, stage } = set
    const confirmed = await ask('candidates.confirmSet', { setId: set.id, bodyName, date, stage, review })
    expect(confirmed).toMatchObject({ confirmed: true, bodyName, date, reviewTitle: set.reviewTitle })
    const [first] = rows
    if (first !== undefined) {
      await ask('candidates.matches', { id: first.id })
      await ask('candidates.edit', { id: first.id, owner: 'Head of Transport' })
    }
    await ask('candidates.accept', { ids: rows.map(({ id }) => id) })
  }
  expect((await ask('candidates.sets', { waiting: true })).total).toBe(0)
  const register = await ask('recommendations.list', {})
  expect(register.total).toBeGreaterThan(5)
  for (const row of register.rows) {
    const {
      printedIn: _printedIn,
      updates,
      recipients,
      responses,
      judgements,
      dueDates,
      source,
      rationale,
      ...listed
    } = await ask('recommendations.get', { id: row.id })
    expect(listed).toEqual(row)
    expect(source.from).toBe('paper')
    expect([recipients, responses, judgements]).toEqual([[], [], []])
    expect(updates.at(-1)?.commentary ?? null).toBe(row.latestCommentary)
    expect(dueDates.at(-1)?.date ?? null).toBe(row.dueDate)
    if (rationale !== null) expect(row.text.slice(rationale.start, rationale.end)).not.toBe('')
  }
  const id = register.rows[0]?.id ?? ''
  expect((await ask('recommendations.history', { id })).rows[0]?.summary).toMatch(/^Accepted/)
  expect(new Set(topics)).toEqual(
    new Set(['papers', 'candidates', 'recommendations', 'reviews', 'workspace']),
  )
})

test('a decision is taken back and brought again through the window', async () => {
  const { ask } = await withPapers()
  const [set] = (await ask('candidates.sets', {})).rows
  if (set === undefined) throw new Error('The sample has no set')
  const ids = (await ask('candidates.list', { setId: set.id })).rows.map(({ id }) => id)
  await ask('candidates.dismiss', { ids })
  expect((await ask('history.undo', {})).summary).toMatch(/^Dismissed/)
  expect((await ask('workspace.state', {})).counts.waiting).toBeGreaterThanOrEqual(ids.length)
  expect((await ask('history.redo', {})).summary).toMatch(/^Dismissed/)
  await ask('drafts.save', { key: 'progress:1', content: 'Half a sentence' })
  expect(await ask('drafts.get', { key: 'progress:1' })).toEqual({ content: 'Half a sentence' })
  await ask('drafts.discard', { key: 'progress:1' })
  expect(await ask('drafts.get', { key: 'progress:1' })).toEqual({ content: null })
})
