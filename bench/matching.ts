import { cp } from 'node:fs/promises'
import { join } from 'node:path'
import { finding, storedPaper } from '../electron/tracking/testing/paper.ts'
import { Matching, recordFindings } from '../electron/tracking/index.ts'
import type { Benchmark } from './measure/benchmark.ts'
import { timed } from './measure/median.ts'
import { sentencesFrom } from './papers/words.ts'
import { withWorkspace } from './workspace/opened.ts'

/** Candidates of one paper, as a long tracker has them: a third restate what is tracked, the others speak freely. */
const candidates = 200

/** What a paper with 200 candidates says of 10,000 recommendations, and again after a person recorded one. */
export const matching: Benchmark = async ({ workspace, folder }) => {
  const own = join(folder, 'matching')
  // A copy: what the others measure stays as it was.
  await cp(await workspace(), own, { recursive: true })
  return withWorkspace(own, async (opened) => {
    const fault = (_where: string, error: unknown) => {
      throw error
    }
    const work = new Matching({ workspace: opened, onChange: () => undefined, onBug: fault })
    const settled = async () => {
      work.wake()
      await work.idle()
    }
    const tracked = await opened.read
      .selectFrom('recommendation')
      .select(['recommendation.id', 'recommendation.text'])
      .orderBy('recommendation.id')
      .limit(candidates)
      .execute()
    const sentences = sentencesFrom(7)
    const paper = () =>
      storedPaper(opened, {
        items: tracked.map(({ text }, at) =>
          finding({ text: at % 3 === 0 ? text : sentences(35), commentary: sentences(40), number: `${at}` }),
        ),
      })
    await storedPaper(opened, { items: [finding({ text: 'That the index be made.' })] })
    const index = await timed(settled)
    const { candidates: found } = await paper()
    const first = await timed(settled)
    const entry = { id: found[0] ?? '', recommendationId: tracked[0]?.id ?? '', as: 'restated' as const }
    await recordFindings(opened, [entry])
    const again = await timed(settled)
    await work.close()
    return [
      { what: 'matching: index of 10,000 recommendations, once a start', unit: 'ms', value: index },
      {
        what: 'matching: a paper with 200 candidates, stored',
        unit: 'ms',
        value: first,
        aim: { words: '1,000 ms', limit: 1_000 },
      },
      {
        what: 'matching: all of them again after a change',
        unit: 'ms',
        value: again,
        aim: { words: '1,000 ms', limit: 1_000 },
      },
    ]
  })
}
