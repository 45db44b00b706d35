import type { Benchmark } from './measure/benchmark.ts'
import type { Figure } from './measure/figure.ts'
import { inTurns, median, quantile, timed } from './measure/median.ts'
import { numbersFrom, vocabulary } from './papers/words.ts'
import { whileImporting } from './workspace/importing.ts'
import { withWorkspace } from './workspace/opened.ts'
import { sqliteAlone } from './workspace/sqlite-alone.ts'
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

/** In the middle, and at the 95th percentile: each the median of the rounds. `rounds`: the times of one round each. */
const figuresOf = (
  what: string,
  rounds: readonly (readonly number[])[],
  alone?: readonly (readonly number[])[],
): readonly Figure[] =>
  [
    { name: 'median of 200 queries', of: median },
    { name: '95th percentile of them', of: slowest20th },
  ].map(({ name, of }) => ({
    what: `${what}: ${name}`,
    unit: 'ms' as const,
    value: median(rounds.map(of)),
    ...(alone && { peer: { name: 'SQLite alone', value: median(alone.map(of)) } }),
    ...(of === slowest20th && { aim }),
  }))

const rounds = 5

/**
 * 200 fixed queries by the channels that the window asks: over 200,000 blocks, 10,000 recommendations and 50,000
 * updates together, and over the register alone; both at rest, beside SQLite by itself, and while a pack comes in.
 */
export const search: Benchmark = async (bench) => {
  const { pdf } = await bench.pack()
  const folder = await bench.workspace()
  return withWorkspace(folder, async (workspace) => {
    const ask = windowOn(workspace)
    const alone = sqliteAlone(folder)
    const questions = [
      { what: 'Ctrl+K, all kinds of hits', find: findAnything(ask), alone: alone.find },
      { what: 'text filter of the register', find: filterRegister(ask), alone: alone.filter },
    ]
    const atRest = await inTurns(
      rounds,
      questions.flatMap((one) => [() => timesOf(one.find), () => timesOf(one.alone)]),
    )
    alone.close()
    const during: number[][] = questions.map(() => [])
    await whileImporting(workspace, pdf, async () => {
      for (const [at, { find }] of questions.entries()) during[at]?.push(...(await timesOf(find)))
    })
    return [
      ...questions.flatMap(({ what }, at) => figuresOf(what, atRest[at * 2] ?? [], atRest[at * 2 + 1])),
      ...questions.flatMap(({ what }, at) =>
        figuresOf(`… ${what}, while a pack imports`, [during[at] ?? []]),
      ),
    ]
  })
}
