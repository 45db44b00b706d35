import type { LinkKind } from '../model/recommendation-link.ts'

const outward: Readonly<Record<LinkKind, string>> = {
  supersedes: 'Supersedes',
  duplicates: 'Duplicates',
  amends: 'Amends',
  follows: 'Follows from',
}
const inward: Readonly<Record<LinkKind, string>> = {
  supersedes: 'Superseded by',
  duplicates: 'Duplicated by',
  amends: 'Amended by',
  follows: 'Followed by',
}

/** A link as one end says it: "Supersedes", or at the other end "Superseded by". */
export const linkWords = (kind: LinkKind, isOutward: boolean): string =>
  isOutward ? outward[kind] : inward[kind]
