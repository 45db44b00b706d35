import type { RequestOf } from '../../../shared/contract.ts'
import type { Candidate } from '../../../shared/model/queue.ts'

/** What the form holds: words as typed. */
export type CandidateWords = Pick<Candidate, 'type' | 'dueDate' | 'procedural'> &
  Readonly<Record<'number' | 'text' | 'commentary' | 'owner' | 'due', string>>

export const wordsOf = (candidate: Candidate): CandidateWords => ({
  type: candidate.type,
  number: candidate.number ?? '',
  text: candidate.text,
  commentary: candidate.commentary ?? '',
  owner: candidate.owner ?? '',
  due: candidate.due ?? '',
  dueDate: candidate.dueDate,
  procedural: candidate.procedural,
})

const orNull = (words: string): string | null => (words.trim() === '' ? null : words.trim())

/** The request that says what changed and nothing else; null where nothing did. */
export const changed = (candidate: Candidate, words: CandidateWords): RequestOf<'candidates.edit'> | null => {
  const next = {
    type: words.type,
    number: orNull(words.number),
    text: words.text.trim(),
    commentary: orNull(words.commentary),
    owner: orNull(words.owner),
    due: orNull(words.due),
    dueDate: words.dueDate,
    procedural: words.procedural,
  }
  const names = (Object.keys(next) as (keyof typeof next)[]).filter((name) => next[name] !== candidate[name])
  return names.length === 0
    ? null
    : { id: candidate.id, ...Object.fromEntries(names.map((name) => [name, next[name]])) }
}
