import {
  addSentTo,
  createRecommendation,
  createReview,
  editReview,
  moveReview,
} from '../../tracking/index.ts'
import type { Workspace } from '../../workspace/index.ts'
import { answer, done, tell } from './told.ts'

const partnership = 'Harrowmere Growing Partnership'

const asked = [
  {
    text: 'That every vacant plot be offered to the next on the list within eight weeks.',
    owner: 'Director of Environment',
    to: 'Cabinet',
  },
  {
    text: 'That water tanks be put on the four sites that have none.',
    owner: 'Director of Environment',
    to: 'Cabinet',
  },
  {
    text: 'That the sites keep one waiting list between them, on which people can see their place.',
    owner: null,
    to: partnership,
  },
  {
    text: 'That half plots be let to people who are new to growing.',
    owner: 'Director of Environment',
    to: 'Cabinet',
  },
] as const

const refusal = (on: string) =>
  answer('rejected', on, 'Letter from the Cabinet Member for Places', {
    reason: 'The capital programme of this year has no money left.',
  })

/** The review of allotments: typed, as its report is no paper yet; the time for the answers is running. */
export const tellAllotments = async (
  workspace: Workspace,
  panel: string | null,
  day: (from: number) => string,
): Promise<readonly string[]> => {
  const { id: reviewId } = done(
    await createReview(workspace, {
      title: 'Allotments',
      bodyId: panel,
      scope: 'How long people wait for a plot, and why so many stand empty.',
      stage: 'scoping',
      day: day(-330),
    }),
  )
  done(
    await editReview(workspace, {
      id: reviewId,
      chair: 'Councillor Priya Anand',
      leadOfficer: 'Alison Petherick',
      reportDate: day(-100),
    }),
  )
  const stages = [
    ['evidence', -270],
    ['draft report', -130],
    ['agreed', -100],
    ['sent', -95],
  ] as const
  for (const [stage, on] of stages)
    done(await moveReview(workspace, { id: reviewId, stage, day: day(on), reason: null }))
  done(await addSentTo(workspace, { id: reviewId, name: partnership, sentOn: day(-95) }))
  done(await addSentTo(workspace, { id: reviewId, name: 'Cabinet', sentOn: day(-40) }))
  const ids: string[] = []
  for (const [at, { text, owner, to }] of asked.entries()) {
    const sourceWords = 'Report of the review, as the panel agreed it'
    const { id } = done(
      await createRecommendation(workspace, { reviewId, number: String(at + 1), text, owner, sourceWords }),
    )
    ids.push(id)
    const receivedOn = to === partnership ? day(-95) : day(-40)
    const answers = at === 1 ? [refusal(day(-6))] : []
    await tell(workspace, id, { recipients: [{ name: to, receivedOn, answers }] })
  }
  return ids
}
