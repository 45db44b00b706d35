import type { Benchmark } from './measure/benchmark.ts'
import type { Figure } from './measure/figure.ts'
import { median, quantile, timed } from './measure/median.ts'
import { numbersFrom, vocabulary } from './papers/words.ts'
import { whileImporting } from './workspace/importing.ts'
import { withWorkspace } from './workspace/opened.ts'
import { type Ask, windowOn } from './workspace/window.ts'

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

type Find = (words: string) => Promise<unknown>

const timesOf = async (find: Find): Promise<readonly number[]> => {
  const times: number[] = []
  for (const words of queries()) times.push(await timed(() => find(words)))
  return times
}

const slowest20th = (times: readonly number[]): number => quantile(times, 0.95)

const aim = { words: '50 ms', limit: 50 }

/** What the command box asks as one types: papers, their words, and all that the tracker has. */
const findAnything =
  (ask: Ask): Find =>
  (text) =>
    ask('search.find', { text })

/** What the register asks as one types in its filter. */
const filterRegister =
  (ask: Ask): Find =>
  (text) =>
    ask('recommendations.list', { offset: 0, limit: 200, filter: { text, procedural: false } })

/**
 * 200 fixed queries by the channels that the window asks: over 200,000 blocks, 10,000 recommendations and 50,000
 * updates together, and over the register alone; both at rest and while a pack comes in.
 */
export const search: Benchmark = async (bench) => {
  const { pdf } = await bench.pack()
  return withWorkspace(await bench.workspace(), async (workspace) => {
    const ask = windowOn(workspace)
    const finds: Readonly<Record<string, Find>> = {
      'Ctrl+K, all kinds of hits: 95th percentile of 200 queries': findAnything(ask),
      'text filter of the register: 95th percentile of 200 queries': filterRegister(ask),
    }
    const figures: Figure[] = []
    for (const [what, find] of Object.entries(finds)) {
      const rounds: number[] = []
      for (let round = 0; round < 5; round++) rounds.push(slowest20th(await timesOf(find)))
      figures.push({ what, unit: 'ms', value: median(rounds), aim })
    }
    const during = new Map<string, number[]>(Object.keys(finds).map((what) => [what, []]))
    await whileImporting(workspace, pdf, async () => {
      for (const [what, find] of Object.entries(finds)) during.get(what)?.push(...(await timesOf(find)))
    })
    for (const [what, times] of during)
      figures.push({ what: `… ${what}, while a pack imports`, unit: 'ms', value: slowest20th(times), aim })
    return figures
  })
}
