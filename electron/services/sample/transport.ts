import { addLink, addMember, editReview, moveReview, setRevisit } from '../../tracking/index.ts'
import type { Workspace } from '../../workspace/index.ts'
import type { Accepted } from './accept-set.ts'
import { answer, done, type Told, tell, update } from './told.ts'

const cabinet = 'Cabinet, 11 June 2024, minute 12'
type Put = NonNullable<Told['recipients']>

const plan = 'Action plan, Cabinet, 11 June 2024'

const put = (...answers: Put[number]['answers']): Put => [
  { name: 'Cabinet', receivedOn: '2024-03-14', answers },
]

const story = (day: (from: number) => string): Readonly<Record<string, Told>> => ({
  1: {
    recipients: put(
      answer('noted', '2024-04-16', 'Letter from the Cabinet Member for Places, 16 April 2024', {
        interim: true,
        text: 'The action plan comes to Cabinet in June.',
      }),
      answer('accepted', '2024-06-11', cabinet),
    ),
    actions: [
      {
        text: 'Open one booking line, with one telephone number, for both volunteer schemes.',
        owner: 'Head of Customer Services',
        madeOn: '2024-06-11',
        sourceWords: plan,
        dueDates: [{ date: '2025-03', reason: null }],
        updates: [
          update(
            '2024-10-02',
            'on track',
            'The number is bought and two people are trained.',
            'Quarterly note',
          ),
          update(
            '2025-02-03',
            'complete',
            'The line is open.',
            'Quarterly note',
            'Test call by the Scrutiny Officer',
          ),
        ],
      },
    ],
    updates: [
      update(
        '2025-02-06',
        'complete',
        'Both schemes are reached by one number.',
        'Quarterly note',
        'Test call by the Scrutiny Officer',
      ),
    ],
  },
  2: {
    recipients: put(answer('accepted', '2024-06-11', cabinet)),
    actions: [
      {
        text: 'Publish each quarter, for each ward, the journeys asked for and those that could not be met.',
        owner: 'Director of Environment',
        madeOn: '2024-06-11',
        sourceWords: plan,
        dueDates: [
          { date: '2025-06-30', reason: null },
          { date: '2025-12', reason: 'The two schemes counted in different ways.' },
          { date: day(24), reason: 'The first figures by ward had gaps.' },
        ],
        updates: [
          update(
            day(-35),
            'in progress',
            'Figures of one quarter are ready to be checked.',
            'Quarterly note',
          ),
        ],
      },
    ],
    updates: [
      update(day(-35), 'in progress', 'The first quarter is ready, and is not public yet.', 'Quarterly note'),
    ],
  },
  3: {
    recipients: put(
      answer('accepted in part', '2024-06-11', cabinet, {
        reason: 'First-aid training is paid for. Safeguarding checks stay with the schemes.',
      }),
    ),
    dueDates: [{ date: day(-25), reason: null }],
    actions: [
      {
        text: 'Pay for first-aid training of drivers after six months of service.',
        owner: 'Community Transport Manager',
        madeOn: '2024-06-11',
        sourceWords: plan,
        dueDates: [{ date: day(-25), reason: null }],
        updates: [
          update(day(-80), 'delayed', '31 of 63 drivers are trained. The trainer was ill.', 'Quarterly note'),
        ],
      },
    ],
    updates: [update(day(-80), 'delayed', 'Half of the drivers are trained.', 'Quarterly note')],
  },
  4: {
    recipients: [
      {
        name: 'Harrowmere Health Partnership',
        receivedOn: '2024-03-20',
        answers: [
          answer('accepted in principle', '2024-05-30', 'Letter from the partnership, 30 May 2024', {
            text: 'Each surgery sets its own times; the partnership will ask them.',
          }),
        ],
      },
    ],
    updates: [
      update(
        '2024-11-20',
        'at risk',
        'Five of nine surgeries have changed their times.',
        'Letter from the partnership, 20 November 2024',
      ),
    ],
  },
  5: {
    recipients: put(answer('accepted', '2024-06-11', cabinet)),
    dueDates: [{ date: day(34), reason: 'The line needs a full year of figures first.' }],
    actions: [
      {
        text: 'Write the report on the first year of the booking line.',
        owner: 'Head of Customer Services',
        madeOn: '2024-06-11',
        sourceWords: plan,
        dueDates: [{ date: day(28), reason: null }],
      },
    ],
  },
})

const panel = ['P. Anand', 'D. Brough', 'T. Ketteridge', 'M. Osei', 'R. Sandwith', 'L. Whitlock'] as const

/** The review of community transport: answered, with its action plan, and to be revisited soon. */
export const tellTransport = async (
  workspace: Workspace,
  { reviewId, ids }: Accepted,
  reportId: string,
  day: (from: number) => string,
): Promise<void> => {
  done(
    await editReview(workspace, {
      id: reviewId,
      chair: 'Councillor Priya Anand',
      leadOfficer: 'Alison Petherick',
      reportId,
    }),
  )
  for (const name of panel)
    done(await addMember(workspace, { id: reviewId, name: `Councillor ${name}`, capacity: null }))
  const stages = [
    ['sent', '2024-03-14'],
    ['response', '2024-06-11'],
    ['action plan', '2024-06-11'],
    ['monitoring', '2025-02-06'],
  ] as const
  for (const [stage, on] of stages)
    done(await moveReview(workspace, { id: reviewId, stage, day: on, reason: null }))
  for (const [number, told] of Object.entries(story(day))) {
    const id = ids.get(number)
    if (id !== undefined) await tell(workspace, id, told)
  }
  const [line, report] = [ids.get('1'), ids.get('5')]
  if (line !== undefined && report !== undefined)
    done(await addLink(workspace, { fromId: report, toId: line, kind: 'follows' }))
  done(await setRevisit(workspace, { id: reviewId, date: day(12), recommendationId: null }))
}
