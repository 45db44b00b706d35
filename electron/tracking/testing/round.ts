import type { Workspace } from '../../workspace/index.ts'
import { acceptCandidates, confirmSet } from '../candidates/index.ts'
import { startRound } from '../revisits/index.ts'
import { finding, storedPaper } from './paper.ts'
import { value } from './workspace.ts'

export const texts = [
  'That racks be built at every school gate.',
  'That training be free.',
  'That staff be thanked.',
]

/** A review with three recommendations, from a paper. */
export const reviewed = async (workspace: Workspace) => {
  const { sets, candidates } = await storedPaper(workspace, {
    items: texts.map((text, at) => finding({ text, number: String(at + 1) })),
  })
  const set = {
    setId: sets[0] ?? '',
    bodyName: 'Places Scrutiny Panel',
    date: '2025-09',
    stage: 'new' as const,
  }
  const confirmed = value(await confirmSet(workspace, { ...set, review: { title: 'Cycling to school' } }))
  const { recommendations } = value(await acceptCandidates(workspace, candidates))
  const body = await workspace.read.selectFrom('body').selectAll().executeTakeFirstOrThrow()
  return { reviewId: confirmed.reviewId ?? '', bodyId: body.id, ids: recommendations }
}

type Review = Awaited<ReturnType<typeof reviewed>>

/** Starts a twelve-month round for the meeting of `day`; its id. */
export const started = async (workspace: Workspace, { reviewId, bodyId }: Review, day: string) =>
  value(await startRound(workspace, { reviewId, bodyId, day, kind: 'twelve months' })).id

/** What is said in a round. */
export const comment = (id: string, recommendationId: string, commentary: string) => ({
  id,
  recommendationId,
  commentary,
  status: 'on track' as const,
})
