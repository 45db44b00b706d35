import type { Candidate, RecordedAs } from '../model/queue.ts'
import { suggestedJudgement } from './suggested-judgement.ts'

type Told = Pick<Candidate, 'type' | 'text' | 'commentary' | 'response'>

/**
 * What a finding would most likely be recorded as on the recommendation that it is about: a judgement where a minute
 * says that it is signed off or stays open, a response where an answer is printed, progress where anything else is
 * said, and otherwise only another place where the recommendation is printed.
 */
export const recordingOffered = ({ type, text, commentary, response }: Told): RecordedAs => {
  if (type === 'resolution' && suggestedJudgement(text) !== null) return 'judgement'
  if (response !== undefined) return 'response'
  return commentary !== null || type !== 'recommendation' ? 'progress' : 'restated'
}
