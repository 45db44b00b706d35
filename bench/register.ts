import { listRecommendations } from '../electron/tracking/index.ts'
import type { RequestedOf } from '../shared/contract.ts'
import type { Benchmark } from './measure/benchmark.ts'
import type { Figure } from './measure/figure.ts'
import { inTurns, median, timed } from './measure/median.ts'
import { vocabulary } from './papers/words.ts'
import { withWorkspace } from './workspace/opened.ts'

type Asked = RequestedOf<'recommendations.list'>

const asked = (given: Partial<Asked>): Asked => ({
  offset: 0,
  limit: 200,
  filter: {},
  sort: 'paper',
  descending: false,
  ...given,
})

const questions: Readonly<Record<string, Asked>> = {
  'register opens: first 200 rows, order of the papers': asked({}),
  'register: last 200 rows, order of the papers': asked({ offset: 9_800 }),
  'register by number': asked({ sort: 'number' }),
  'register by latest update': asked({ sort: 'latestUpdateOn', descending: true }),
  'register by delivery status': asked({ sort: 'delivery' }),
  'register by due date': asked({ sort: 'dueDate' }),
  'register, only overdue': asked({ filter: { overdue: true } }),
  'register, only awaiting a response': asked({ filter: { response: 'awaiting' } }),
  'register, only at risk, not procedural': asked({ filter: { delivery: 'at risk', procedural: false } }),
  'register, only signed off': asked({ filter: { judgement: 'signed off' } }),
  [`register, text filter: "${vocabulary[0]}", the commonest word`]: asked({
    filter: { text: vocabulary[0] ?? '' },
  }),
  'register, text filter: "housing contract"': asked({ filter: { text: 'housing contract' } }),
}

/** The register over 10,000 recommendations and 50,000 updates, as the window asks for it. */
export const register: Benchmark = async ({ workspace }) =>
  withWorkspace(await workspace(), async ({ read }) => {
    const names = Object.keys(questions)
    const works = Object.values(questions).map(
      (question) => () => timed(() => listRecommendations(read, question, '2026-05-20')),
    )
    const times = await inTurns(7, works)
    return names.map(
      (what, at): Figure => ({
        what,
        unit: 'ms',
        value: median(times[at] ?? []),
        aim: { words: '200 ms', limit: 200 },
      }),
    )
  })
