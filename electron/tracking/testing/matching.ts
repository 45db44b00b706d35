import { numberKey } from '../../../shared/rules/number-key.ts'
import { matchFinding, sceneOf } from '../matching/match-finding.ts'
import { type KnownReview, titleStems } from '../matching/review-fit.ts'
import type { SetPlace, Sought } from '../matching/sought.ts'
import type { Tracked } from '../matching/tracked.ts'
import { Tracker } from '../matching/tracker.ts'

export const aTracked = (given: Partial<Tracked> & { id: string; text: string }): Tracked => ({
  reference: null,
  number: null,
  key: numberKey(given.number ?? null),
  reviewId: null,
  bodyId: null,
  madeOn: null,
  papers: new Set(),
  ...given,
})

const aReview = (given: Partial<KnownReview> & { id: string; title: string }): KnownReview => ({
  reference: 'SR (24/25) 01',
  bodyId: 'body-1',
  date: '2024-09',
  stems: titleStems(given.title),
  ...given,
})

const place: SetPlace = {
  setId: 'set',
  paperId: 'paper',
  paperTitle: 'Minutes of the panel',
  stage: 'decisions',
  council: 'Tolverne Council',
  bodyName: 'Places Panel',
  date: '2025-09-18',
  reviewId: null,
  reviewTitle: null,
}

export const said = (text: string, given: Partial<Sought> = {}): Sought => ({
  id: 'finding',
  rule: 'test/rule',
  type: 'progress',
  number: null,
  text,
  commentary: null,
  procedural: false,
  under: null,
  decidesOwn: false,
  ...given,
})

const buses = aReview({ id: 'buses', title: 'Review of Bus Shelters and Waiting Places' })
const fostering = aReview({
  id: 'fostering',
  title: 'Fostering review',
  reference: 'SR (24/25) 02',
  bodyId: 'body-2',
})

export const tracker = (rows: readonly Tracked[]): Tracker => {
  const made = new Tracker()
  for (const row of rows) made.put(row)
  made.know(
    [buses, fostering],
    [
      { id: 'body-1', today: 'body-1', names: ['Places Panel', 'Environment Panel'] },
      { id: 'body-2', today: 'body-2', names: ['Children’s Panel'] },
    ],
  )
  return made
}

const texts = [
  'That seats be put into all shelters.',
  'That lighting be repaired.',
  'That murals be painted by schools.',
]
const both = tracker(
  [buses, fostering].flatMap((review) =>
    texts.map((text, at) =>
      aTracked({
        id: `${review.id}-${at + 1}`,
        text: review === buses ? text : `That foster carers be told of point ${at + 1} in a letter.`,
        number: String(at + 1),
        reviewId: review.id,
        madeOn: '2024-09',
      }),
    ),
  ),
)

export const matches = (sought: Sought, given: Partial<SetPlace> = {}, on = both) =>
  matchFinding(on, sceneOf(on, { ...place, ...given }), sought)
