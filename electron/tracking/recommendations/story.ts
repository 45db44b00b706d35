import type { Action } from '../../../shared/model/action.ts'
import type { RecommendationLink } from '../../../shared/model/recommendation-link.ts'
import type { JudgementKind, ProgressUpdate, Recommendation } from '../../../shared/model/recommendation.ts'
import type { TimelineEntry } from '../../../shared/model/timeline.ts'
import { linkWords } from '../../../shared/rules/link-words.ts'
import { fullRecommendationName } from '../../../shared/rules/recommendation-name.ts'
import { statedDateWords } from '../../../shared/rules/stated-date-words.ts'

/** The change that wrote a row. */
export type Made = { readonly changeId: string; readonly at: string; readonly who: string }

type Told = {
  readonly recommendation: Recommendation
  readonly actions: readonly Action[]
  readonly links: readonly RecommendationLink[]
  /** Which row ties an action to the recommendation, by action id. */
  readonly tieOf: ReadonlyMap<string, string>
  /** By row id. */
  readonly made: ReadonlyMap<string, Made>
}

const entry = (
  made: Told['made'],
  given: Pick<TimelineEntry, 'id' | 'kind' | 'title'> & Partial<TimelineEntry>,
): TimelineEntry => {
  const { at, who } = made.get(given.id) ?? { at: given.recordedAt ?? '', who: '' }
  return {
    date: null,
    recordedAt: at,
    who,
    words: null,
    fields: [],
    source: null,
    about: null,
    ...given,
  }
}

const lines = (...parts: readonly (string | null | false)[]): string | null => {
  const said = parts.filter((part) => typeof part === 'string' && part !== '')
  return said.length === 0 ? null : said.join('\n')
}

const judged: Readonly<Record<JudgementKind, string>> = {
  'continue monitoring': 'The panel decided to continue monitoring',
  'signed off': 'The panel signed it off',
  reopened: 'The panel reopened it',
  escalated: 'The panel escalated it',
}

const updateWords = ({ commentary, evidence, evidenceDate, date }: ProgressUpdate): string | null => {
  const dated = evidenceDate !== null && evidenceDate !== date ? statedDateWords(evidenceDate) : null
  const shown = [evidence, dated].filter((part) => part !== null).join(', ')
  return lines(commentary, shown !== '' && `Evidence: ${shown}`)
}

type DueDates = Recommendation['dueDates']

/** `first`: the change that made the thing, and the day a due date bears that came with it. */
const dueEntries = (
  made: Told['made'],
  dueDates: DueDates,
  of: string,
  first: { readonly changeId: string | undefined; readonly date: string | null },
  about: TimelineEntry['about'],
): TimelineEntry[] =>
  dueDates.map(({ id, date, words, reason, recordedAt }, place) => {
    const before = dueDates[place - 1]?.date ?? null
    const now = date === null ? words : statedDateWords(date)
    const moved = before !== null && before !== date
    const title = moved
      ? `${of} moved from ${statedDateWords(before)} ${now === null ? 'to no date' : `to ${now}`}`
      : `${of}: ${now ?? 'none'}`
    const came = place === 0 && made.get(id)?.changeId === first.changeId
    return entry(made, {
      id,
      kind: moved ? 'slipped' : 'due',
      title,
      words: lines(reason),
      recordedAt,
      about,
      ...(came ? { date: first.date } : {}),
    })
  })

const unknown = { changeId: undefined, date: null }

const actionEntries = ({ actions, made, tieOf }: Told): TimelineEntry[] =>
  actions.flatMap((action) => {
    const about = { section: 'actions' as const, id: action.id }
    const tie = tieOf.get(action.id) ?? action.id
    const name = action.text.length > 80 ? `${action.text.slice(0, 79).trimEnd()}…` : action.text
    const due = action.dueDates[0]
    const by = due === undefined ? null : due.date === null ? due.words : statedDateWords(due.date)
    return [
      entry(made, {
        id: tie,
        kind: 'action',
        title: `Action added${action.owner === null ? '' : `, ${action.owner}`}${by === null ? '' : `, due ${by}`}`,
        words: action.text,
        date: action.madeOn,
        source: action.source,
        about,
      }),
      ...action.updates.map((update) =>
        entry(made, {
          id: update.id,
          kind: 'progress',
          title: `Action ${update.status === null ? 'reported on' : `is ${update.status}`}: ${name}`,
          words: updateWords(update),
          date: update.date,
          recordedAt: update.recordedAt,
          source: update.source,
          about,
        }),
      ),
      // The first one is told with the action itself.
      ...dueEntries(made, action.dueDates, 'Due date of an action', unknown, about)
        .slice(1)
        .map((moved) => ({ ...moved, words: lines(moved.words, action.text) })),
    ]
  })

const saidEntries = ({ recommendation, made }: Told): TimelineEntry[] => [
  ...recommendation.recipients.map(({ id, name, receivedOn }) =>
    entry(made, {
      id,
      kind: receivedOn === null ? 'put' : 'received',
      title: receivedOn === null ? `Put to ${name}` : `Received by ${name}`,
      date: receivedOn,
    }),
  ),
  ...recommendation.responses.map((response) =>
    entry(made, {
      id: response.id,
      kind: 'responded',
      title: `${response.recipientName ?? 'A recipient'} responded: ${response.kind}${response.interim ? ' (interim)' : ''}`,
      words: lines(response.text, response.reason !== null && `Reason: ${response.reason}`),
      date: response.date,
      recordedAt: response.recordedAt,
      source: response.source,
    }),
  ),
  ...recommendation.updates.map((update) =>
    entry(made, {
      id: update.id,
      kind: 'progress',
      title: update.status === null ? 'Progress' : `Progress: ${update.status}`,
      words: updateWords(update),
      date: update.date,
      recordedAt: update.recordedAt,
      source: update.source,
    }),
  ),
  ...recommendation.judgements.map((judgement) =>
    entry(made, {
      id: judgement.id,
      kind: 'judged',
      title: `${judged[judgement.kind]}${judgement.minuteReference === null ? '' : `, ${judgement.minuteReference}`}`,
      words: judgement.comment,
      date: judgement.date,
      recordedAt: judgement.recordedAt,
      source: judgement.source,
    }),
  ),
]

/** What happened to a recommendation, the first entry that it was put, the others in no order yet. */
export const storyOf = (told: Told): readonly TimelineEntry[] => {
  const { recommendation, links, made } = told
  const { id, bodyName, madeOn, source } = recommendation
  const own = { changeId: made.get(id)?.changeId, date: madeOn }
  return [
    entry(made, {
      id,
      kind: 'put',
      title: bodyName === null ? 'The recommendation was made' : `Recommended by ${bodyName}`,
      date: madeOn,
      source,
    }),
    ...saidEntries(told),
    ...dueEntries(made, recommendation.dueDates, 'Due date', own, null),
    ...actionEntries(told),
    ...links.map((link) =>
      entry(made, {
        id: link.id,
        kind: 'linked',
        title: `${linkWords(link.kind, link.outward)} ${fullRecommendationName(link.other)}`,
        words: link.other.text,
        recordedAt: link.recordedAt,
        about: { section: 'recommendations', id: link.other.id },
      }),
    ),
  ]
}
