import type { RequestedOf } from '../../shared/contract.ts'
import { paperKinds, type PaperKind } from '../../shared/model/candidate.ts'
import { deliveryStatuses, judgements, responses } from '../../shared/model/recommendation.ts'
import { type HitKind, hitKinds, searchFields } from '../../shared/model/search.ts'
import { dayRange } from '../../shared/rules/day-range.ts'
import { parseStatedDate } from '../../shared/rules/parse-stated-date.ts'
import { parseSearch, type SearchCondition, type SearchTerm } from '../../shared/rules/search/search-query.ts'
import { ftsQueryOf } from '../workspace/index.ts'

type TrackerFilter = RequestedOf<'recommendations.list'>['filter']

/** A search as it was understood. */
export type Asked = {
  readonly terms: readonly SearchTerm[]
  /** For FTS5; null: no words, only conditions. */
  readonly words: string | null
  readonly kinds: readonly HitKind[]
  readonly paperKind: PaperKind | null
  readonly body: string | null
  readonly review: string | null
  readonly owner: string | null
  /** Days, both left out themselves. */
  readonly before: string | null
  readonly after: string | null
  readonly status: TrackerFilter
  readonly problems: readonly string[]
}

/** What `in:` can name, and the kinds of hit it means. */
export const places: Readonly<Record<string, readonly HitKind[]>> = {
  papers: ['paper', 'words'],
  tracker: ['recommendation', 'action', 'review', 'round', 'body', 'role'],
  recommendations: ['recommendation'],
  actions: ['action'],
  reviews: ['review'],
  rounds: ['round'],
  reports: ['report'],
  bodies: ['body', 'role'],
}

/** What `status:` can name: any of the three axes, and overdue. */
export const statuses: Readonly<Record<string, TrackerFilter>> = {
  overdue: { overdue: true },
  live: { live: true },
  awaiting: { response: 'awaiting' },
  ...Object.fromEntries(responses.map((response) => [response, { response }])),
  ...Object.fromEntries(judgements.map((judgement) => [judgement, { judgement }])),
  ...Object.fromEntries(deliveryStatuses.map((delivery) => [delivery, { delivery }])),
}

/** Which kinds of hit a field can be asked of. */
const kindsOf: Readonly<Record<string, readonly HitKind[]>> = {
  type: ['paper', 'words'],
  body: ['paper', 'words', 'recommendation', 'action', 'review', 'round'],
  review: ['recommendation', 'round'],
  owner: ['recommendation', 'action'],
  status: ['recommendation', 'action'],
  before: ['paper', 'words', 'recommendation', 'round'],
  after: ['paper', 'words', 'recommendation', 'round'],
}

const likeliest = <T extends string>(values: readonly T[], typed: string): T | undefined => {
  const wanted = typed.toLowerCase().replace(/[-_]/g, ' ')
  const plain = (value: string) => value.replace(/-/g, ' ')
  return (
    values.find((value) => plain(value) === wanted) ?? values.find((value) => plain(value).startsWith(wanted))
  )
}

const take = (asked: Asked, { field, value }: SearchCondition): Asked => {
  const kinds = asked.kinds.filter((kind) => (kindsOf[field] ?? hitKinds).includes(kind))
  const wrong = (words: string): Asked => ({ ...asked, problems: [...asked.problems, words] })
  switch (field) {
    case 'in': {
      const place = likeliest(Object.keys(places), value)
      const within = place === undefined ? undefined : places[place]
      return within === undefined
        ? wrong(`There is no place “${value}”: ${Object.keys(places).join(', ')}.`)
        : { ...asked, kinds: asked.kinds.filter((kind) => within.includes(kind)) }
    }
    case 'type': {
      const paperKind = likeliest(paperKinds, value)
      return paperKind === undefined
        ? wrong(`There is no type of paper “${value}”.`)
        : { ...asked, kinds, paperKind }
    }
    case 'status': {
      const status = likeliest(Object.keys(statuses), value)
      return status === undefined
        ? wrong(`There is no status “${value}”.`)
        : { ...asked, kinds, status: { ...asked.status, ...statuses[status] } }
    }
    case 'before':
    case 'after': {
      const date = parseStatedDate(value)
      if (date === null) return wrong(`“${value}” is not a date: try “3 May 2024”, “05/2024” or “2024”.`)
      const { first, last } = dayRange(date)
      return { ...asked, kinds, [field]: field === 'before' ? first : last }
    }
    case 'body':
    case 'review':
    case 'owner':
      return { ...asked, kinds, [field]: value }
    default:
      return asked
  }
}

/** Understands what was typed. A condition without its value yet is passed over. */
export const askedOf = (typed: string): Asked => {
  const { terms, conditions } = parseSearch(typed, searchFields)
  const nothing: Asked = {
    terms,
    words: ftsQueryOf(terms),
    kinds: hitKinds,
    paperKind: null,
    body: null,
    review: null,
    owner: null,
    before: null,
    after: null,
    status: {},
    problems: [],
  }
  return conditions.filter(({ value }) => value !== '').reduce(take, nothing)
}

/** True where there is nothing to look for. */
export const isEmpty = (typed: string): boolean => {
  const { terms, conditions } = parseSearch(typed, searchFields)
  return terms.length === 0 && conditions.every(({ value }) => value === '')
}
