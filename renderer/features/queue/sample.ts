import type { Candidate, CandidateSet } from '../../../shared/model/queue.ts'

/** A waiting set for the tests of this folder. */
export const aSet = (over: Partial<CandidateSet> = {}): CandidateSet => ({
  id: 'set-1',
  paperId: 'paper-1',
  paperTitle: 'Scrutiny review of bus services',
  bodyName: 'Transport Scrutiny Panel',
  date: '2024-03',
  reviewTitle: 'Bus services',
  reviewId: null,
  stage: 'new',
  confirmed: false,
  counts: {
    total: 4,
    waiting: 4,
    procedural: 0,
    dismissedBefore: 0,
    accepted: 0,
    merged: 0,
    elsewhere: 0,
    dismissed: 0,
  },
  ...over,
})

/** A waiting candidate for the tests of this folder. */
export const aCandidate = (over: Partial<Candidate> = {}): Candidate => ({
  id: 'c1',
  setId: 'set-1',
  paperId: 'paper-1',
  ordinal: 1,
  state: 'waiting',
  edited: false,
  recommendationId: null,
  recordedAs: null,
  matches: [],
  dismissedBefore: null,
  type: 'recommendation',
  number: '1',
  text: 'That the council publishes a timetable for every stop.',
  commentary: null,
  owner: null,
  due: null,
  dueDate: null,
  citation: { page: 3, block: 12, quote: 'That the council publishes', before: '', after: '' },
  rule: 'recommendations/numbered-heading',
  fired: 'Recommendation 1',
  confidence: 0.9,
  procedural: false,
  ...over,
})
