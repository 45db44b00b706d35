import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { createImportQueue } from '../../documents/index.ts'
import { readerHere } from '../../documents/testing/reader-here.ts'
import {
  homeOverview,
  listActions,
  listRecommendations,
  listSets,
  openClocks,
  roundsOf,
  today,
} from '../../tracking/index.ts'
import { openWorkspace } from '../../workspace/index.ts'
import { tellStory } from './tell-story.ts'

const samples = new URL('../../../resources/sample', import.meta.url).pathname

test('the sample tells a whole story from its papers, and leaves some of them to look at', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'revisit-'))
  onTestFinished(() => rm(folder, { recursive: true, force: true }))
  const opened = await openWorkspace({ folder, appVersion: '0.0.0', sample: true })
  if (!opened.ok) throw new Error(opened.reason.message)
  const workspace = opened.value
  onTestFinished(() => workspace.close())
  await workspace.settings.set('user', 'Morwenna Pascoe')
  const onBug = (_where: string, error: unknown) => {
    throw error
  }
  const imports = await createImportQueue({ workspace, reader: readerHere(), onChange: () => {}, onBug })
  onTestFinished(() => imports.close())
  // The annual report first: its recommendations are no part of the story.
  for (const name of [
    'Overview and scrutiny annual report 2024-25.pdf',
    'Community transport scrutiny report, March 2024.docx',
  ]) {
    await imports.add([{ path: join(samples, name) }])
    await imports.idle()
  }

  const reviewId = await tellStory(workspace)
  const { read } = workspace
  const now = today(workspace)
  const kinds = (await homeOverview(read, now)).groups.map(({ kind }) => kind)
  expect(kinds).toEqual(
    expect.arrayContaining([
      'response overdue',
      'response due soon',
      'due date passed',
      'due soon',
      'moved twice',
      'no update',
      'no evidence',
      'same words',
      'revisit due',
      'candidates waiting',
    ]),
  )
  const paper = { sort: 'paper', descending: false, offset: 0, limit: 200 } as const
  const register = await listRecommendations(read, { ...paper, filter: {} }, now)
  expect(register.total).toBe(19)
  const kept = (of: (row: (typeof register.rows)[number]) => string | null) =>
    new Set(register.rows.map(of).filter((said) => said !== null))
  expect(kept(({ response }) => response)).toEqual(
    new Set(['accepted', 'accepted in part', 'accepted in principle', 'rejected']),
  )
  expect(kept(({ judgement }) => judgement)).toEqual(new Set(['continue monitoring', 'signed off']))
  expect(kept(({ delivery }) => delivery).size).toBeGreaterThan(5)
  expect((await listActions(read, { ...paper, filter: { overdue: true } }, now)).total).toBe(1)
  expect((await openClocks(read, 50, now)).open.length).toBeGreaterThan(2)
  const rounds = await roundsOf(read, reviewId ?? '')
  expect(rounds.map(({ frozen, judged, total }) => [frozen?.who ?? null, judged, total])).toEqual([
    [null, 0, 10],
    ['Alison Petherick', 10, 10],
  ])
  expect(
    (await listSets(read, { waiting: true, offset: 0, limit: 9 })).rows.map(({ stage }) => stage),
  ).toEqual(['indicators', 'actions', 'new', 'cabinet', 'indicators'])

  // Whoever looks around takes back only what they did.
  expect(await workspace.settings.get('user')).toBe('Morwenna Pascoe')
  expect(await workspace.undo()).toEqual({ ok: true, value: null })
})
