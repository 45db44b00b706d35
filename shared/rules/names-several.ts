import type { Candidate } from '../model/queue.ts'
import { referencesIn } from './references-in.ts'

/**
 * True where a finding speaks of several recommendations by their numbers ("recommendations 1, 3 and 6 be signed
 * off"), so that what it says is recorded on each of them. A recommendation found again is one, whatever it mentions.
 */
export const namesSeveral = ({
  type,
  text,
  matches,
}: Pick<Candidate, 'type' | 'text' | 'matches'>): boolean =>
  matches.filter(({ sure }) => sure).length > 1 ||
  (type !== 'recommendation' &&
    matches.length > 1 &&
    referencesIn(text).some(({ kind, numbers }) => kind === 'recommendation' && numbers.length > 1))
