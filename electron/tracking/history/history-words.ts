import { statedDateWords } from '../../../shared/rules/stated-date-words.ts'

/** What a field is called in a timeline, by table and column. Columns that are not here mean nothing to a reader. */
const names: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  recommendation: {
    text: 'Text',
    number: 'Number',
    reference: 'Reference',
    owner: 'Owner',
    procedural: 'Procedural',
    review_id: 'Review',
    body_id: 'Body',
    made_on: 'Made on',
    source_words: 'Source',
    removed_at: 'Removed',
  },
  due_date_revision: {
    date: 'Due date',
    words: 'Due date, in words',
    reason: 'Reason',
    removed_at: 'Due date taken back',
  },
  recipient: { name: 'Put to', received_on: 'Received on', removed_at: 'Recipient taken back' },
  response: {
    kind: 'Response',
    interim: 'Interim',
    text: 'Words of the response',
    reason: 'Reason',
    date: 'Date of the response',
    source_words: 'Source',
    removed_at: 'Response taken back',
  },
  progress_update: {
    status: 'Delivery',
    commentary: 'Commentary',
    date: 'Date of the update',
    evidence: 'Evidence',
    evidence_date: 'Date of the evidence',
    source_words: 'Source',
    removed_at: 'Update taken back',
  },
  recommendation_term: { term_id: 'Given', removed_at: 'Taken off' },
  judgement: {
    kind: 'Judgement',
    date: 'Date of the judgement',
    minute_reference: 'Minute',
    comment: 'Comment',
    removed_at: 'Judgement taken back',
  },
  action: {
    text: 'Action',
    number: 'Number',
    owner: 'Owner of the action',
    body_id: 'Body',
    made_on: 'Agreed on',
    source_words: 'Source',
    removed_at: 'Action removed',
  },
  action_answers: { recommendation_id: 'Answers', removed_at: 'No longer answers it' },
  action_progress: {
    status: 'Status of the action',
    commentary: 'Commentary',
    date: 'Date of the update',
    evidence: 'Evidence',
    evidence_date: 'Date of the evidence',
    source_words: 'Source',
    removed_at: 'Update taken back',
  },
  action_due_date: {
    date: 'Due date of the action',
    words: 'Due date, in words',
    reason: 'Reason',
    removed_at: 'Due date taken back',
  },
  recommendation_link: {
    from_id: 'Recommendation',
    kind: 'Link',
    to_id: 'Earlier recommendation',
    removed_at: 'Link taken back',
  },
}

const flags = new Set(['procedural', 'interim'])

/** Fields that hold the id of something with a name. */
export const namedFields: ReadonlySet<string> = new Set([
  'review_id',
  'body_id',
  'recommendation_id',
  'from_id',
  'to_id',
  'term_id',
])

/** The field's name in words, or null where it is of no interest to a reader. */
export const fieldWords = (table: string, field: string): string | null => names[table]?.[field] ?? null

/** A stored JSON value in words; `nameOf` gives the words for ids of what has a name. */
export const valueWords = (
  field: string,
  json: string | null,
  nameOf: (id: string) => string | undefined,
): string | null => {
  const value: unknown = json === null ? null : JSON.parse(json)
  if (value === null) return null
  const text = typeof value === 'string' ? value : JSON.stringify(value)
  if (flags.has(field)) return value === 1 ? 'yes' : 'no'
  if (field === 'removed_at') return 'yes'
  if (namedFields.has(field)) return nameOf(text) ?? text
  const isDate =
    /^\d{4}(-\d{2}(-\d{2})?)?$/.test(text) &&
    (field === 'date' || field.endsWith('_date') || field.endsWith('_on'))
  return isDate ? statedDateWords(text) : text
}
