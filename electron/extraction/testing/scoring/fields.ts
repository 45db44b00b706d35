import type { Found } from '../../../../shared/model/candidate.ts'
import type { TruthItem } from './corpus.ts'
import { likeness, wordsOf } from './likeness.ts'

type Pair = { readonly truth: TruthItem; readonly found: Found }

/** Words that a truth gives for a field, and whether what was found says the same. */
type Field = {
  readonly isAsked: (truth: TruthItem) => boolean
  readonly isRight: (pair: Pair) => boolean
}

const within = (a: readonly string[], b: readonly string[]): boolean => a.every((word) => b.includes(word))

/** One may carry a few words more than the other ("by the AGM" and "AGM"). */
const alike = (a: string | null, b: string | null | undefined): boolean => {
  const [found, truth] = [wordsOf(a), wordsOf(b)]
  return found.length > 0 && truth.length > 0 && (within(found, truth) || within(truth, found))
}

/** What is scored of an item beside its words; each only where the truth gives it. */
export const fields = {
  commentary: {
    isAsked: ({ commentary }) => (commentary ?? '') !== '',
    isRight: ({ truth, found }) => likeness(found.commentary, truth.commentary) > 0,
  },
  owner: {
    isAsked: ({ owner }) => (owner ?? '') !== '',
    isRight: ({ truth, found }) => alike(found.owner, truth.owner),
  },
  due: {
    isAsked: ({ due }) => (due ?? '') !== '',
    isRight: ({ truth, found }) => alike(found.due, truth.due),
  },
} as const satisfies Readonly<Record<string, Field>>

export type FieldName = keyof typeof fields
export const fieldNames = ['commentary', 'owner', 'due'] as const satisfies readonly FieldName[]
