import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { readDocument } from '../../../documents/readers/index.ts'
import { extract } from '../../index.ts'
import { weighed } from './weigh.ts'

const folder = fileURLToPath(new URL('papers', import.meta.url))
/** "police-panel.minutes.txt": its name, and after the dot its kind. */
const papers = readdirSync(folder).map((name) => [name, name.split('.')[1] ?? ''] as const)

const clues = { name: 'paper.txt', furniture: [], trackers: 0, trackedRows: 0, measures: 0 }

describe('a paper’s kind is what its signs weigh most for', () => {
  test.each(papers)('%s is %s', async (name, kind) => {
    const read = await readDocument(new Uint8Array(readFileSync(`${folder}/${name}`)), { name: 'paper.txt' })
    if (!read.ok) throw new Error(read.reason.message)
    expect(extract(read.value, { name: 'paper.txt' }).kind).toBe(kind)
  })

  test('a paper without signs is of another kind, and so is one without words', () => {
    expect(weighed({ ...clues, lines: ['Bring a coat.'] })).toMatchObject({ kind: 'other', met: [] })
    expect(weighed({ ...clues, lines: [] }).kind).toBe('other')
  })

  test('one sign alone decides nothing that another sign may be against', () => {
    const present = ['Present: Ada Muir, Ian Gunn, Bea Dale', 'RESOLVED that the hall be let.']
    const minutes = weighed({ ...clues, lines: ['Hall Committee', ...present] })
    const agenda = weighed({
      ...clues,
      lines: ['AGENDA', '1. Apologies', '2. To approve the minutes (Pages 3 - 6)', ...present],
    })
    expect([minutes.kind, agenda.kind]).toEqual(['minutes', 'agenda-pack'])
  })

  test('says which lines showed it', () => {
    const { met } = weighed({ ...clues, lines: ['Minutes of the Hall Committee', 'Present: Ada Muir'] })
    expect(met.map(({ line }) => line)).toEqual(['Minutes of the Hall Committee', 'Present: Ada Muir'])
  })

  test('a line counts once for a sign, however often it is printed', () => {
    const lines = Array.from({ length: 20 }, () => 'RESOLVED that it be noted.')
    expect(weighed({ ...clues, lines }).sums.minutes).toBe(
      weighed({ ...clues, lines: lines.slice(0, 1) }).sums.minutes,
    )
  })
})
