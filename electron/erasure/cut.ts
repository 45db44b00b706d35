import type { Block } from '../../shared/model/source-document.ts'
import type { Finder } from './phrases.ts'

/** What is taken out, and where. */
export type Cut = {
  readonly finder: Finder
  readonly replacement: string
  /** Whether a place (its id) is to be rewritten. */
  readonly isTaken: (place: string) => boolean
  /** The paper of which not a word is to stay; null: none. */
  readonly paperId: string | null
  /** Blocks as they were, by paper and index, of those that were rewritten. */
  readonly blocks: Map<string, Block>
}

/** The id of a place: what kind it is, and what of. */
export const placeId = (kind: string, of: string): string => `${kind}:${of}`

/** Whether a place is in the paper that goes whole. */
export const isWhole = ({ paperId }: Cut, place: string): boolean =>
  paperId !== null && place.startsWith(placeId('papers', `${paperId}:`))

/** A replacement as a name of letters, digits and hyphens. */
export const slugOf = (words: string): string =>
  words
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/gu, '-')
    .replace(/^-+|-+$/gu, '') || 'removed'
