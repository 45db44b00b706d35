import {
  addProgress,
  commentInRound,
  editReview,
  freezeRound,
  judgeInRound,
  moveReview,
  startRound,
  takeAsReported,
} from '../../tracking/index.ts'
import type { Workspace } from '../../workspace/index.ts'
import { answer, done, type Told, tell, update } from './told.ts'

const cabinet = 'Cabinet, 13 December 2022, minute 88'
const director = 'Email from the Director of Environment, 15 March 2024'

const put = (...answers: NonNullable<Told['recipients']>[number]['answers']): Told => ({
  recipients: [{ name: 'Cabinet', receivedOn: '2022-10-28', answers }],
})
const accepted = put(answer('accepted', '2022-12-13', cabinet))

/** What Cabinet answered, by the number of the recommendation; the last two ask nothing of it. */
const answers: Readonly<Record<string, Told>> = {
  1: accepted,
  2: accepted,
  3: put(
    answer('noted', '2022-12-13', cabinet, {
      interim: true,
      text: 'A full answer follows when the county has said what it can pay.',
    }),
    answer('accepted', '2023-02-14', 'Cabinet, 14 February 2023, minute 104'),
  ),
  4: put(
    answer('accepted in part', '2022-12-13', cabinet, {
      reason: 'Cabinet can ask the bus companies, but can’t oblige them.',
    }),
  ),
  5: accepted,
  6: accepted,
  7: accepted,
  8: put(answer('accepted in principle', '2022-12-13', cabinet)),
}

/** What was claimed before the panel met; the rest stands in the paper. */
const claims: Readonly<Record<string, Parameters<typeof update>>> = {
  2: [
    '2024-03-15',
    'complete',
    'Both inspections of 2023 are done and on the website.',
    director,
    'Inspection results, October 2023',
  ],
  3: ['2024-03-15', 'delayed', 'The county decides on its bid later than it had said.', director],
  5: ['2024-03-15', 'in progress', 'Four shelters wait for another design of seat.', director],
  6: ['2024-03-15', 'no longer relevant', 'The borough goes on cleaning all shelters.', director],
  7: [
    '2024-03-15',
    'complete',
    'Patrols pass twice each weekday evening.',
    director,
    'Patrol log, February 2024',
  ],
  8: [
    '2024-03-15',
    'complete',
    'The fund is part of the public art programme.',
    director,
    'Programme for 2024/25',
  ],
}

const judgements = {
  1: 'continue monitoring',
  2: 'signed off',
  3: 'continue monitoring',
  4: 'continue monitoring',
  5: 'continue monitoring',
  6: 'signed off',
  7: 'signed off',
  8: 'signed off',
  9: 'signed off',
  10: 'signed off',
} as const

type Ids = ReadonlyMap<string, string>

const each = async <T>(
  by: Readonly<Record<string, T>>,
  ids: Ids,
  work: (id: string, told: T) => Promise<unknown>,
): Promise<void> => {
  for (const [number, told] of Object.entries(by)) {
    const id = ids.get(number)
    if (id !== undefined) await work(id, told)
  }
}

const firstRound = async (
  workspace: Workspace,
  reviewId: string,
  panel: string | null,
  ids: Ids,
): Promise<void> => {
  const { id } = done(
    await startRound(workspace, { reviewId, bodyId: panel, day: '2024-03-21', kind: 'twelve months' }),
  )
  const first = ids.get('1')
  if (first !== undefined)
    done(
      await commentInRound(workspace, {
        id,
        recommendationId: first,
        status: 'in progress',
        commentary: 'The panel asks for the answer of every owner by its next revisit.',
      }),
    )
  for (const [number, recommendationId] of ids)
    if (number !== '1') done(await takeAsReported(workspace, { id, recommendationId }))
  await each(judgements, ids, async (recommendationId, kind) =>
    done(
      await judgeInRound(workspace, {
        id,
        recommendationId,
        kind,
        minuteReference: 'Minute 14',
        comment: null,
      }),
    ),
  )
  done(await freezeRound(workspace, id))
}

/** What came after the round. `day`: the ISO day so many days from today. */
const later = (day: (from: number) => string): Readonly<Record<string, Told>> => ({
  1: {
    dueDates: [{ date: day(-33), reason: null }],
    updates: [
      update(
        day(-150),
        'in progress',
        'Two of the seven owners have agreed.',
        'Phone call, Director of Environment',
      ),
      update(
        day(-20),
        'in progress',
        'Two of the seven owners have agreed.',
        'Phone call, Director of Environment',
      ),
    ],
  },
  3: {
    dueDates: [
      { date: '2024-05', reason: null },
      { date: '2025-03', reason: 'The county decided on its bid late.' },
      { date: day(18), reason: 'The last lights wait for a power supply.' },
    ],
    actions: [
      {
        text: 'Order the lights that the county pays for, and agree a date with the contractor.',
        owner: 'Director of Environment',
        madeOn: '2024-03-21',
        sourceWords: 'Answer to the panel, 21 March 2024',
        dueDates: [{ date: '2024-09', reason: null }],
        updates: [update('2024-09-12', 'complete', 'Ordered.', 'Email, 12 September 2024', 'Order 4471')],
      },
    ],
    updates: [
      update(
        day(-45),
        'at risk',
        'Nine lights of this year’s twelve are up. Three wait for a power supply.',
        'Email from the Director of Environment',
      ),
    ],
  },
  4: {
    updates: [
      update(day(-70), 'complete', 'The second company says that it has finished.', 'Email from the company'),
    ],
  },
  5: {
    dueDates: [{ date: day(60), reason: null }],
    updates: [
      update(
        day(-30),
        'on track',
        'A narrow seat has been chosen, and two of the four shelters have it.',
        'Site visit',
        'Photographs of two shelters',
      ),
    ],
  },
})

/** The review of bus shelters: answered in 2022, revisited and frozen in 2024, and half way to its next revisit. */
export const tellShelters = async (
  workspace: Workspace,
  reviewId: string,
  panel: string | null,
  ids: Ids,
  day: (from: number) => string,
): Promise<void> => {
  done(await editReview(workspace, { id: reviewId, leadOfficer: 'Alison Petherick' }))
  await each(answers, ids, (id, told) => tell(workspace, id, told))
  await each(claims, ids, async (id, told) => done(await addProgress(workspace, { id, ...update(...told) })))
  await firstRound(workspace, reviewId, panel, ids)
  done(await moveReview(workspace, { id: reviewId, stage: 'monitoring', day: '2024-03-21', reason: null }))
  await each(later(day), ids, (id, told) => tell(workspace, id, told))
  done(await startRound(workspace, { reviewId, bodyId: panel, day: day(10), kind: 'twelve months' }))
}
