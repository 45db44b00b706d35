import { expect, test } from 'vitest'
import type { OtherFound } from '../../shared/model/candidate.ts'
import { storedPaper } from '../tracking/testing/paper.ts'
import { emptyWorkspace, value } from '../tracking/testing/workspace.ts'
import { listOthers, storeOthers } from './other-findings.ts'
import { removePaper } from './paper-changes.ts'

const other = (type: OtherFound['type'], text: string, more: Partial<OtherFound> = {}): OtherFound => ({
  type,
  text,
  citation: { page: 1, block: 0, quote: text, before: '', after: '' },
  rule: `${type}/line`,
  ...more,
})

const all = { offset: 0, limit: 200 }

test('what is kept apart is stored with the paper, counted by kind, and read in windows', async () => {
  const workspace = await emptyWorkspace()
  const present = [
    other('attendance', 'Present: A. Thorne and B. Quill', { people: ['A. Thorne', 'B. Quill'] }),
    other('attendance', 'Also present: B. Quill', { people: ['B. Quill'] }),
  ]
  const next = other('next-meeting', 'Next meeting: 4 June 2026', { date: '2026-06-04' })
  const { paperId } = await storedPaper(workspace, { other: [next, ...present] })
  expect(value(await listOthers(workspace.read, { id: paperId, ...all }))).toEqual({
    total: 3,
    rows: [next, ...present],
    counts: [
      { type: 'attendance', total: 2, people: 2 },
      { type: 'next-meeting', total: 1, people: 0 },
    ],
  })
  const asked = { id: paperId, type: 'attendance' as const, offset: 1, limit: 1 }
  expect(value(await listOthers(workspace.read, asked))).toMatchObject({ total: 2, rows: [present[1]] })
})

test('what is found when scans are read takes the place of what was found before', async () => {
  const workspace = await emptyWorkspace()
  const { paperId } = await storedPaper(workspace, { other: [other('minute', 'Repairs')] })
  await workspace.write((trx) => storeOthers(trx, paperId, [other('minute', 'Trees')]))
  const { rows } = value(await listOthers(workspace.read, { id: paperId, ...all }))
  expect(rows.map(({ text }) => text)).toEqual(['Trees'])
})

test('a paper that was removed, or never was, has none', async () => {
  const workspace = await emptyWorkspace()
  const { paperId } = await storedPaper(workspace, { other: [other('minute', 'Repairs')] })
  value(await removePaper(workspace, paperId))
  expect(await listOthers(workspace.read, { id: paperId, ...all })).toMatchObject({ ok: false })
  expect(await listOthers(workspace.read, { id: 'nowhere', ...all })).toMatchObject({ ok: false })
})
