import { mkdir, mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { papersOf } from '../../electron/extraction/testing/scoring/corpus.ts'
import { examplesIn } from './examples.ts'
import { learned } from './learn.ts'
import { weightsText } from './weights-text.ts'

const places = ['Quarrington', 'Brackwater', 'Sallowby', 'Tarrant Mere']

/** Minutes of four invented councils: two sentences that are items, one that may be, the rest talk. */
const corpus = async (): Promise<string> => {
  const folder = await mkdtemp(join(tmpdir(), 'revisit-learn-'))
  await mkdir(join(folder, 'docs'))
  await mkdir(join(folder, 'truth'))
  const rows = places.map(async (place, at) => {
    const decided = `The fence at ${place} is to go ahead at a cost of £${at + 2}00.`
    const task = `The Clerk is going to find a price for a new gate for ${place} Green.`
    const open = 'Members were happy with the minutes as they stood.'
    const text = [
      `${place.toUpperCase()} PARISH COUNCIL`,
      `Minutes of the meeting held on ${at + 3} May 2031`,
      'Present: Councillors A. Thorne (Chair), B. Quill and C. Marsh',
      '1. FENCES',
      `There was some talk of the wind at ${place} and of the price of wood. ${decided}`,
      '2. GATES',
      `A walker said that the gate is heavy. ${task} ${open}`,
    ].join('\n\n')
    await writeFile(join(folder, 'docs', `${at}.txt`), text)
    const items = [
      { type: 'resolution', number: '1', text: decided },
      { type: 'action', number: '2', text: task },
      { type: 'resolution', number: '2', text: open, optional: true },
    ]
    const truth = { kind: 'minutes', meetingDate: `2031-05-0${at + 3}`, provenance: 'written', items }
    await writeFile(join(folder, 'truth', `${at}.json`), JSON.stringify(truth))
    return `docs/${at}.txt\trules\twritten`
  })
  await writeFile(
    join(folder, 'index.tsv'),
    ['file\tuse\tprovenance', ...(await Promise.all(rows))].join('\n'),
  )
  return folder
}

describe('learning from marked papers', () => {
  test('what is marked speaks for an item and what is not against it; what may be marked teaches nothing', async () => {
    const examples = await examplesIn(await papersOf(await corpus(), 'rules'))
    expect(examples.filter(({ isItem }) => isItem)).toHaveLength(places.length * 2)
    expect(examples.filter(({ isTask }) => isTask)).toHaveLength(places.length)
    expect(examples.some(({ features }) => features.includes('were happy'))).toBe(false)
    const { features } = learned(examples, 0)
    const weight = (of: number) => (feature: string) => features[feature]?.[of] ?? 0
    expect(weight(0)('go ahead')).toBeGreaterThan(0)
    expect(weight(0)('some talk')).toBeLessThan(0)
    expect(weight(1)('POST is')).toBeGreaterThan(0)
    expect(weight(1)('go ahead')).toBeLessThan(0)
  })

  test('no name of a place or person is learned, and the same papers give the same weights', async () => {
    const papers = await papersOf(await corpus(), 'rules')
    const weights = learned(await examplesIn(papers), 0)
    const text = weightsText(weights)
    expect(JSON.parse(text)).toEqual(weights)
    for (const name of places) expect(text.toLowerCase()).not.toContain(name.toLowerCase().split(' ')[0])
    expect(weightsText(learned(await examplesIn(papers), 0))).toBe(text)
  })
})
