import { numbersFrom } from '../papers/words.ts'

const subjects = [
  'The Panel',
  'Members',
  'The Cabinet Member for Neighbourhoods',
  'Officers',
  'The Head of Housing',
  'Councillor Adeyemi',
  'Councillor Trewin-Hall',
  'The working group',
  'Residents of Larkfield',
  'The Committee',
  'The Interim Director of Children’s Services',
  'Two partners',
  'The council',
  'The Harrowmere and District Carers’ Forum',
  'Each ward member',
]
const verbs = [
  'asked for',
  'welcomed',
  'considered',
  'had not yet seen',
  'questioned',
  'will publish',
  'should agree',
  'set out',
  'reviewed',
  'is responsible for',
  'has begun work on',
  'noted',
  'compared',
  'could not support',
]
const adjectives = [
  'quarterly',
  'revised',
  'joint',
  'long-term',
  'independent',
  'well-attended',
  'multi-agency',
  'draft',
  'financial',
  'city-wide',
  'previous',
  'administrative',
  'co-ordinated',
  'preventative',
]
const nouns = [
  'report on repairs',
  'improvement plan',
  'register of empty homes',
  'arrangements for commissioning',
  'consultation with communities',
  'forecast for 2024/25',
  'performance information',
  'transport strategy',
  'reablement service',
  'response to the recommendations',
  'evidence of neighbourhood officers',
  'contract (worth £1.2 million)',
  'accommodation for care leavers',
  'waiting list of 1,240 households',
  'training for foster carers',
  'understanding of what had been agreed',
]
const tails = [
  'before the end of the municipal year',
  'by 31 March 2025',
  'at its meeting on 14 September 2023',
  'in each of the four localities',
  'with the agreement of Health Watch and the NHS trust',
  'although 12.5% of households had not replied',
  'so that representatives of all groups can take part',
  'because no additional funding had been identified',
  'within six weeks',
  'and report back to a future meeting',
  'in line with section 9F of the Local Government Act 2000',
  'as described in “Homes for Harrowmere”',
  'under the internationally recognised accreditation scheme',
  'following the recommissioning of neighbourhood services',
]
const titles = [
  'Purpose of the report',
  'Background',
  'Summary of findings',
  'What we heard from residents',
  'Empty homes and shops',
  'Financial implications',
  'Legal implications',
  'Equality impact assessment',
  'Transport to school for children with additional needs',
  'Options considered',
  'Reasons for the decision',
  'Access to services in rural areas',
  'Membership of the working group',
  'How the review was carried out',
  'Improving communication with tenants and leaseholders',
  'Repairs and maintenance',
  'Next steps',
  'Evidence from other councils',
  'Young people’s voice',
  'Consultation',
  'Implementation of the neighbourhood working arrangements across the four localities of the borough',
  'Risks',
  'Is the service value for money?',
  'Adult social care: hospital discharge',
]
const people = ['Head of Housing', 'A. Trewin', 'Director of Place', 'Dr P. Osei', 'Town Clerk', 'HH/PO']
const dueDates = ['March 2025', '30/09/2024', 'Ongoing', '1 April 2025', 'Q3 2024/25', 'Complete']
const statuses = ['On track', 'Complete', 'Delayed', 'Not started', 'Amber', 'In progress']

/** A source of words that read like a council's papers; the same from the same seed. */
export type Prose = {
  /** A whole number from 0 up to but not including `below`. */
  readonly number: (below: number) => number
  readonly sentence: () => string
  readonly sentences: (count: number) => string
  readonly title: () => string
  readonly person: () => string
  readonly due: () => string
  readonly status: () => string
  /** A short item of a list, without a full stop. */
  readonly phrase: () => string
}

export const proseFrom = (seed: number): Prose => {
  const next = numbersFrom(seed)
  const number = (below: number): number => Math.floor(next() * below)
  const one = (words: readonly string[]): string => words[number(words.length)] ?? ''
  const object = (): string => `the ${next() < 0.5 ? `${one(adjectives)} ` : ''}${one(nouns)}`
  const sentence = (): string => {
    const tail = next() < 0.6 ? ` ${one(tails)}` : ''
    const second = next() < 0.35 ? `, and ${one(verbs)} ${object()}` : ''
    return `${one(subjects)} ${one(verbs)} ${object()}${second}${tail}.`
  }
  const unused = titles.toSorted(() => next() - 0.5)
  return {
    number,
    sentence,
    sentences: (count) => Array.from({ length: count }, sentence).join(' '),
    title: () =>
      unused.pop() ?? `${one(adjectives)} ${one(nouns)}`.replace(/^./u, (letter) => letter.toUpperCase()),
    person: () => one(people),
    due: () => one(dueDates),
    status: () => one(statuses),
    phrase: () => `${one(adjectives)} ${one(nouns)}${next() < 0.3 ? ` ${one(tails)}` : ''}`,
  }
}
