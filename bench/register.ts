import type { RequestOf } from '../shared/contract.ts'
import { recommendationList } from '../shared/lists/recommendations.ts'
import type { Benchmark } from './measure/benchmark.ts'
import type { Figure } from './measure/figure.ts'
import { inTurns, median, timed } from './measure/median.ts'
import { vocabulary } from './papers/words.ts'
import { type Ask, windowOn } from './workspace/window.ts'
import { withWorkspace } from './workspace/opened.ts'

type Filter = RequestOf<'lists.groups'>['filter']
type Asked = Partial<Omit<RequestOf<'recommendations.list'>, 'filter'>> & { readonly filter?: Filter }

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
export const register: Benchmark = async ({ workspace }) =>
  withWorkspace(await workspace(), async (open) => {
    const ask = windowOn(open)
    const aims = [
      [opening, 200],
      [narrowing, 100],
      [sorting, 100],
      [grouping, 100],
    ] as const
    const questions = aims.flatMap(([asked, limit]) =>
      Object.entries(asked).map(([what, one]) => ({ what, limit, run: show(ask, one) })),
    )
    const times = await inTurns(
      7,
      questions.map(
        ({ run }) =>
          () =>
            timed(run),
      ),
    )
    return questions.map(
      ({ what, limit }, at): Figure => ({
        what,
        unit: 'ms',
        value: median(times[at] ?? []),
        aim: { words: `${limit} ms`, limit },
      }),
    )
  })
