import type { RequestOf } from '../shared/contract.ts'
import { recommendationList } from '../shared/lists/recommendations.ts'
import type { Benchmark } from './measure/benchmark.ts'
import type { Figure } from './measure/figure.ts'
import { inTurns, median, quantile, timed } from './measure/median.ts'
import { vocabulary } from './papers/words.ts'
import { type Ask, windowOn } from './workspace/window.ts'
import { withWorkspace } from './workspace/opened.ts'
import { sqliteAlone } from './workspace/sqlite-alone.ts'

type Filter = RequestOf<'lists.groups'>['filter']
type Asked = Partial<Omit<RequestOf<'recommendations.list'>, 'filter'>> & { readonly filter?: Filter }

/** Enough for a slowest twentieth. */
const runsOfEach = 21

/** What the screen asks for a view: the window that it shows, and the groups where it has some. */
const show =
  (ask: Ask, asked: Asked): (() => Promise<unknown>) =>
  () => {
    const filter = { procedural: false, ...asked.filter }
    const rows = ask('recommendations.list', { offset: 0, limit: 200, ...asked, filter })
    return asked.group === undefined
      ? rows
      : Promise.all([
          rows,
          ask('lists.groups', { list: 'recommendations', filter, group: asked.group, offset: 0, limit: 200 }),
        ])
  }

const opening: Readonly<Record<string, Asked>> = {
  'register opens: first 200 rows, order of the papers': {},
  'register: last 200 rows, order of the papers': { offset: 8_600 },
}

const narrowing: Readonly<Record<string, Asked>> = {
  'register, only overdue': { filter: { overdue: true } },
  'register, only awaiting a response': { filter: { response: 'awaiting' } },
  'register, time for the response is over': { filter: { clock: 'overdue' } },
  'register, only at risk': { filter: { delivery: 'at risk' } },
  'register, only signed off': { filter: { judgement: 'signed off' } },
  'register, one owner': { filter: { owner: 'Director 7' } },
  'register, live and moved': { filter: { live: true, moved: true } },
  'register, due within a year': { filter: { dueFrom: '2026-01-01', dueTo: '2026-12-31' } },
  [`register, text filter: "${vocabulary[0]}", the commonest word`]: {
    filter: { text: vocabulary[0] ?? '' },
  },
  'register, text filter: "housing contract"': { filter: { text: 'housing contract' } },
}

const sorting: Readonly<Record<string, Asked>> = Object.fromEntries(
  (['number', 'reference', 'text', 'owner', 'body', 'latestUpdateOn', 'delivery', 'dueDate'] as const).map(
    (sort) => [`register, sorted by ${sort}`, { sort, descending: sort === 'latestUpdateOn' }],
  ),
)

const grouping: Readonly<Record<string, Asked>> = Object.fromEntries(
  Object.keys(recommendationList.groups).map((group) => [
    `register, grouped by ${group}`,
    { group: group as NonNullable<Asked['group']> },
  ]),
)

/** The register over 10,000 recommendations and 50,000 updates, by the channels that its screen asks. */
export const register: Benchmark = async ({ workspace }) => {
  const folder = await workspace()
  return withWorkspace(folder, async (open) => {
    const ask = windowOn(open)
    const alone = sqliteAlone(folder)
    const aims = [
      [opening, 200],
      [narrowing, 100],
      [sorting, 100],
      [grouping, 100],
    ] as const
    const questions = aims.flatMap(([asked, limit]) =>
      Object.entries(asked).map(([what, one]) => {
        const { text } = one.filter ?? {}
        // What SQLite by itself takes for the same rows says how much the channel adds.
        const isFirst = asked === opening && one.offset === undefined
        const beside = typeof text === 'string' ? () => alone.filter(text) : isFirst ? alone.firstRows : null
        return { what, limit, run: show(ask, one), beside }
      }),
    )
    const runs = questions.flatMap(({ run, beside }) => [run, ...(beside === null ? [] : [beside])])
    const times = await inTurns(
      runsOfEach,
      runs.map((run) => () => timed(run)),
    )
    alone.close()
    const timesOf = (run: () => Promise<unknown>) => times[runs.indexOf(run)] ?? []
    return questions.flatMap(({ what, limit, run, beside }): readonly Figure[] => {
      const own = timesOf(run)
      const peer = beside === null ? null : timesOf(beside)
      const figure = (name: string, of: (times: readonly number[]) => number) => ({
        what: `${what}${name}`,
        unit: 'ms' as const,
        value: of(own),
        ...(peer && { peer: { name: 'SQLite alone', value: of(peer) } }),
      })
      return [
        { ...figure('', median), aim: { words: `${limit} ms`, limit } },
        figure(' (95th percentile)', (all) => quantile(all, 0.95)),
      ]
    })
  })
}
