import type { Candidate, CandidateSet } from '../../../shared/model/queue.ts'

/**
 * Who a response is from: whom the words name, else who decided. Earlier recommendations are the panel's, and what
 * answers them is the body whose paper it is.
 */
export const whoAnswered = (
  { recipient }: Pick<Candidate, 'recipient'>,
  { stage, bodyName }: Pick<CandidateSet, 'stage' | 'bodyName'>,
  saidBy: string | null,
): string | null => recipient ?? (stage === 'earlier' ? (saidBy ?? bodyName) : (bodyName ?? saidBy))

/** The reason that is printed with an answer: its own, else what follows the answer in its place. */
export const reasonPrinted = ({ reason, response }: Pick<Candidate, 'reason' | 'response'>): string | null =>
  reason?.text ?? response?.rest ?? null
