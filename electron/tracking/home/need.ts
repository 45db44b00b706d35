import type { NeedKind } from '../../../shared/model/home.ts'

/** Something that needs a person, before its words are read. */
export type FoundNeed = {
  readonly kind: NeedKind
  /** What it is about: a recommendation, a recipient, a review or a set. */
  readonly about: string
  /** The recommendation it opens; null where it is about none. */
  readonly recommendationId: string | null
  readonly reason: string
  /** How it stands: while this is the same, what was put away stays away. */
  readonly standing: string
  /** Sorts within its kind, the most pressing first. */
  readonly order: string
}

/** The name of a need, as dismissals keep it. */
export const keyOf = ({ kind, about }: Pick<FoundNeed, 'kind' | 'about'>): string => `${kind}:${about}`
