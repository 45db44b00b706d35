import { homeOverview, listRecommendations, openClocks, progressBy } from '../electron/tracking/index.ts'
import type { Benchmark } from './measure/benchmark.ts'
import type { Figure } from './measure/figure.ts'
import { inTurns, median, timed } from './measure/median.ts'
import { withWorkspace } from './workspace/opened.ts'

const today = '2026-05-20'
const aim = { words: '500 ms', limit: 500 }

/** What the home screen asks for over 10,000 recommendations and 50,000 updates. */
export const home: Benchmark = async ({ workspace }) =>
  withWorkspace(await workspace(), async ({ read }) => {
    const register = {
      offset: 0,
      limit: 200,
      filter: { clock: 'overdue' as const },
      sort: 'paper' as const,
      descending: false,
    }
    const works: Readonly<Record<string, () => Promise<unknown>>> = {
      'home: what needs me today': () => homeOverview(read, today),
      'home: progress by review': () => progressBy(read, { by: 'review', limit: 12 }),
      'home: responses against the clock': () => openClocks(read, 12, today),
      'register, only responses overdue': () => listRecommendations(read, register, today),
    }
    const times = await inTurns(
      7,
      Object.values(works).map((work) => () => timed(work)),
    )
    return Object.keys(works).map(
      (what, at): Figure => ({ what, unit: 'ms', value: median(times[at] ?? []), aim }),
    )
  })
