import type { ErasureProgress } from '../../../../shared/contract/erasure.ts'
import type { Erasure, PlaceKind } from '../../../../shared/model/erasure.ts'
import { counted } from '../../../../shared/rules/counted.ts'

export const kindWords: Readonly<Record<PlaceKind, string>> = {
  papers: 'Papers',
  recommendations: 'Recommendations',
  responses: 'Responses',
  commentary: 'Commentary and progress',
  judgements: 'Judgements',
  actions: 'Actions',
  reviews: 'Reviews',
  bodies: 'Bodies and roles',
  rounds: 'Frozen rounds',
  reports: 'Reports',
  'frozen-reports': 'Frozen reports',
  settings: 'Settings, views and templates',
  drafts: 'Words being typed',
  log: 'Logs of imports, exports and erasures',
  history: 'History: who did what',
}

/** What a person should know of a kind before its places are taken out. */
export const kindHint: Partial<Record<PlaceKind, string>> = {
  papers: 'With what was found there and every citation. The originals of these papers are removed.',
  rounds: 'A frozen round says from then on that words of it were erased, and when.',
  'frozen-reports': 'A frozen report says from then on that words of it were erased, and when.',
  drafts: 'What was typed there and never saved is thrown away.',
}

export const stepWords: Readonly<Record<ErasureProgress['step'], string>> = {
  looking: 'Looking through the workspace',
  papers: 'Writing papers without their originals',
  rewriting: 'Taking the words out',
  checking: 'Looking whether any is left',
  space: 'Making the file of the workspace anew',
  originals: 'Removing originals',
  backups: 'Making a new backup, and deleting the others',
  'second place': 'Doing the same in the second place',
}

/** How many places of which kinds, in a sentence's part: "3 papers… and 2 in history". */
export const countsWords = ({ counts }: Erasure): string =>
  Object.entries(counts)
    .map(([kind, count]) => `${kindWords[kind as PlaceKind]}: ${count}`)
    .join('; ')

/** What could not be done yet, and what to do about it. */
export const leftWords = ({ left, secondPlace }: Erasure): string | null => {
  const parts = [
    left.includes('space') && 'the file of the workspace still has to be made anew',
    left.includes('originals') && 'an original could not be removed: close it in other programs',
    left.includes('backups') && 'backups could not be replaced: look whether the disk is full',
    left.includes('second place') &&
      `backups in ${secondPlace ?? 'the second place'} are not deleted yet: connect it`,
  ].filter((part) => part !== false)
  return parts.length === 0
    ? null
    : `Not finished: ${parts.join('; ')}. Revisit tries again at its next start.`
}

export const placesWords = (count: number): string => counted(count, 'place')
