import type { Candidate, CandidateSet } from '../../shared/model/queue.ts'
import type { Recommendation, Review } from '../../shared/model/recommendation.ts'
import { deliveryStatuses, responses } from '../../shared/model/recommendation.ts'
import type { Report } from '../../shared/model/report.ts'

const aCandidate = (
  over: Partial<Candidate> & Pick<Candidate, 'id' | 'setId' | 'text' | 'citation'>,
): Candidate => ({
  paperId: 'paper-0',
  ordinal: 0,
  state: 'waiting',
  edited: false,
  recommendationId: null,
  type: 'recommendation',
  number: null,
  commentary: null,
  owner: null,
  due: null,
  dueDate: null,
  rule: 'recommendations/labelled',
  fired: 'Recommendation 1',
  confidence: 0.93,
  procedural: false,
  ...over,
})

const quoteOne =
  'That the Cabinet Member for Highways publishes one timetable of all community transport by December 2024, on paper and online.'
const quoteTwo = 'That the council sets up a forum of operators which meets twice a year.'
const quoteThree = 'That fares of the dial-a-ride are the same in both districts.'

export const memoryCandidates: readonly Candidate[] = [
  aCandidate({
    id: 'c1',
    setId: 'set-1',
    number: 'Recommendation 1',
    text: quoteOne,
    owner: 'Cabinet Member for Highways',
    due: 'by December 2024',
    dueDate: '2024-12',
    citation: { page: 1, block: 5, quote: quoteOne, before: '', after: '' },
  }),
  aCandidate({
    id: 'c0',
    setId: 'set-1',
    ordinal: 1,
    text: 'That the report be noted.',
    procedural: true,
    confidence: 0.6,
    citation: { page: 1, block: 6, quote: 'The timetable', before: '', after: '' },
  }),
  aCandidate({
    id: 'c2',
    setId: 'set-2',
    number: '1',
    text: quoteTwo,
    commentary: 'The forum met in May and November 2023.\n\nMinutes are on the website.',
    citation: { page: 2, block: 9, row: 1, cell: 1, quote: quoteTwo, before: '', after: '' },
  }),
  aCandidate({
    id: 'c3',
    setId: 'set-2',
    ordinal: 1,
    number: '2',
    text: quoteThree,
    commentary: 'The tariff will be put to cabinet in June.',
    citation: { page: 2, block: 9, row: 2, cell: 1, quote: quoteThree, before: '', after: '' },
  }),
]

const aSet = (over: Partial<CandidateSet> & Pick<CandidateSet, 'id'>): CandidateSet => ({
  paperId: 'paper-0',
  paperTitle: 'Scrutiny review of community transport',
  bodyName: 'Places Scrutiny Panel',
  date: '2024-03-14',
  reviewTitle: 'Community transport',
  reviewId: null,
  stage: 'new',
  confirmed: false,
  counts: { total: 2, waiting: 2, procedural: 1, accepted: 0, merged: 0, dismissed: 0 },
  ...over,
})

export const memorySets: readonly CandidateSet[] = [
  aSet({ id: 'set-1' }),
  aSet({
    id: 'set-2',
    stage: 'earlier',
    date: '2022',
    counts: { total: 2, waiting: 2, procedural: 0, accepted: 0, merged: 0, dismissed: 0 },
  }),
]

export const memoryReviews: readonly Review[] = [
  {
    id: 'r1',
    reference: 'SR (23/24) 02',
    title: 'Community transport',
    bodyId: 'b1',
    bodyName: 'Places Scrutiny Panel',
    reportDate: '2024-03-14',
    recommendations: 60,
    withCommentary: 40,
  },
]

export const memoryRecommendations: readonly Recommendation[] = Array.from(
  { length: 60 },
  (_, step): Recommendation => ({
    id: `rec-${step}`,
    reviewId: 'r1',
    reviewReference: 'SR (23/24) 02',
    reviewTitle: 'Community transport',
    bodyName: 'Places Scrutiny Panel',
    madeOn: '2024-03-14',
    number: `${step + 1}`,
    text: step % 2 === 0 ? quoteOne : quoteTwo,
    procedural: false,
    owner: 'Cabinet Member for Highways',
    dueDate: '2024-12',
    dueWords: 'by December 2024',
    slips: step % 3,
    overdue: step % 4 === 0,
    response: responses[step % 8] ?? null,
    delivery: deliveryStatuses[step % 11] ?? null,
    judgement: step % 5 === 0 ? 'continue monitoring' : null,
    latestCommentary: 'The forum met in May and November 2023.',
    latestUpdateOn: '2024-09',
    cited: true,
    rationale: null,
    source: {
      from: 'paper',
      paperId: 'paper-0',
      paperTitle: 'Scrutiny review of community transport',
      citation: { page: 1, block: 5, quote: quoteOne, before: '', after: '' },
    },
    recipients: [{ id: 'p1', name: 'Cabinet', receivedOn: '2024-04-02' }],
    responses: [
      {
        id: 's1',
        recipientId: 'p1',
        recipientName: 'Cabinet',
        kind: 'accepted',
        interim: false,
        text: 'Accepted in full.',
        reason: null,
        date: '2024-05-20',
        source: null,
        recordedAt: '2024-05-21T09:00:00Z',
      },
    ],
    updates: [
      {
        id: 'u1',
        date: '2024-09',
        status: 'in progress',
        commentary: 'The forum met in May and November 2023.',
        evidence: null,
        evidenceDate: null,
        source: { from: 'typed', words: 'Phone call, 3 September' },
        author: 'Sam Archer',
        recordedAt: '2024-09-03T09:00:00Z',
      },
    ],
    judgements: [],
    dueDates: [],
  }),
)

export const memoryReport: Report = {
  title: 'Community transport: revisit',
  council: 'Harrowmere Council',
  body: 'Places Scrutiny Panel',
  dateWords: 'March 2025',
  language: 'en-GB',
  marking: null,
  blocks: [
    { kind: 'heading', level: 1, text: 'Progress on the recommendations' },
    {
      kind: 'table',
      caption: 'Recommendations and progress',
      widths: [1, 1],
      header: ['Recommendation', 'Commentary / Progress'],
      rows: [[{ paragraphs: [quoteTwo] }, { paragraphs: ['The forum met twice.'] }]],
    },
  ],
}
