import { listRecommendations } from '../electron/tracking/index.ts'
import { ftsQuery, type Workspace } from '../electron/workspace/index.ts'
import type { Benchmark } from './measure/benchmark.ts'
import type { Figure } from './measure/figure.ts'
import { median, quantile, timed } from './measure/median.ts'
import { numbersFrom, vocabulary } from './papers/words.ts'
import { whileImporting } from './workspace/importing.ts'
import { withWorkspace } from './workspace/opened.ts'

type Find = (workspace: Workspace, words: string) => Promise<unknown>

/** The 20 commonest words, 60 commoner and 40 rare ones, 40 pairs, 30 beginnings of words and 10 that nothing has. */
const queries = (): readonly string[] => {
  const next = numbersFrom(200)
  const among = (from: number, to: number): string =>
    vocabulary[from + Math.floor(next() * (to - from))] ?? ''
  const many = (count: number, make: () => string): readonly string[] => Array.from({ length: count }, make)
  return [
    ...vocabulary.slice(0, 20),
    ...many(60, () => among(20, 600)),
    ...many(40, () => among(600, 12_000)),
    ...many(40, () => `${among(0, 200)} ${among(60, 600)}`),
    ...many(30, () => among(60, 2_000).slice(0, 3)),
    ...many(10, () => `${among(60, 600)}qx`),
  ]
}

/** A window of blocks in the order that they came in, as workspace/schema.ts says to ask for them. */
const findBlocks: Find = ({ read }, words) =>
  read
    .selectFrom('block_fts')
    .innerJoin('block', 'block.rowid_', 'block_fts.rowid')
    .innerJoin('document', 'document.id', 'block.document_id')
    .select(['document.id', 'document.title', 'block.ordinal', 'block.page', 'block.text'])
    .where('block_fts', 'match', ftsQuery(words) ?? '')
    .where('document.removed_at', 'is', null)
    .orderBy('block_fts.rowid')
    .limit(50)
    .execute()

const findRecommendations: Find = ({ read }, text) =>
  listRecommendations(
    read,
    { offset: 0, limit: 50, filter: { text }, sort: 'paper', descending: false },
    '2026-05-20',
  )

const timesOf = async (workspace: Workspace, find: Find): Promise<readonly number[]> => {
  const times: number[] = []
  for (const words of queries()) times.push(await timed(() => find(workspace, words)))
  return times
}

const slowest20th = (times: readonly number[]): number => quantile(times, 0.95)

const aim = { words: '50 ms', limit: 50 }

/** 200 fixed queries over 200,000 blocks, and over the recommendations with their commentary; then while a pack comes in. */
export const search: Benchmark = async (bench) => {
  const { pdf } = await bench.pack()
  return withWorkspace(await bench.workspace(), async (workspace) => {
    const figures: Figure[] = []
    const rounds = async (find: Find, what: string) => {
      const values: number[] = []
      for (let round = 0; round < 5; round++) values.push(slowest20th(await timesOf(workspace, find)))
      figures.push({ what, unit: 'ms', value: median(values), aim })
    }
    await rounds(findBlocks, 'search 200,000 blocks: 95th percentile of 200 queries')
    await rounds(findRecommendations, 'text filter of the register: 95th percentile of 200 queries')
    const during: number[] = []
    await whileImporting(workspace, pdf, async () => {
      during.push(...(await timesOf(workspace, findBlocks)))
    })
    figures.push({
      what: 'search 200,000 blocks while a pack imports: 95th percentile',
      unit: 'ms',
      value: slowest20th(during),
      aim,
    })
    return figures
  })
}
