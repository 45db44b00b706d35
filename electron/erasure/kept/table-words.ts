import type { PlaceKind } from '../../../shared/model/erasure.ts'

/** How the words in a column of JSON are told from what is none. */
export type JsonWords = {
  /** Under these names stand states, ids and days, never a person's words. */
  readonly fixed: readonly string[]
  /** A paragraph may be kept as runs, an array of objects with `text`, over which words go on. */
  readonly runs?: true
  /** A page of a scan: `words`, each an object of its own. */
  readonly scan?: true
  /** Under this name stands a name of letters, digits and hyphens only. */
  readonly slug?: string
  /** Objects with `quote`, `before` and `after` are citations of the row's paper. */
  readonly cites?: true
}

/**
 * What a table keeps of words that were imported or typed. Every column of text is in one of the lists: a test says
 * which one is missing. SQL names the table's columns in full.
 */
export type TableWords = {
  readonly table: string
  readonly kind: PlaceKind
  /** SQL: what it belongs to, so that copies of one thing are one place. */
  readonly place: string
  /** SQL: how a person knows it. */
  readonly label?: string
  /** SQL: which rows hold words at all. */
  readonly where?: string
  readonly words?: readonly string[]
  readonly json?: Readonly<Record<string, JsonWords>>
  /** Names of letters, digits and hyphens only. */
  readonly slugs?: readonly string[]
  /** Put together from the block beside it. */
  readonly computed?: readonly string[]
  /** Offsets into the words of a column, by it. */
  readonly offsets?: Readonly<Record<string, readonly string[]>>
  /** Ids, states, days, counts, fingerprints. */
  readonly fixed: readonly string[]
  /** It has no rowid: what its rows are found by. */
  readonly key?: readonly string[]
  /** The row is a citation, of the paper and block that this SQL gives. */
  readonly cites?: { readonly document: string; readonly block: string }
  /** 'emptied': worked out from the rest, and again afterwards. 'discarded': its row goes with the words. */
  readonly goes?: 'emptied' | 'discarded'
}

/** Names of columns, a space between two. */
export const columns = (names: string): readonly string[] => names.split(' ')

/** A table that holds nothing a person could have written. */
export const wordless = (table: string, fixed: string): TableWords => ({
  table,
  kind: 'history',
  place: "''",
  fixed: columns(fixed),
})

/** SQL: how a person knows a recommendation. */
export const nameOfRecommendation = (id: string): string =>
  `(select coalesce(known.reference, known.number, substr(known.text, 1, 60)) from recommendation as known
    where known.id = ${id})`

/** SQL: the place of a candidate. */
export const placeOfCandidate = (id: string): string =>
  `(select found.document_id || ':' || cited.block from candidate as found
    join citation as cited on cited.id = found.citation_id where found.id = ${id})`
