/** The tables of papers within papers, of papers that are here twice, and of later versions. */

export type PartTable = {
  document_id: string
  ordinal: number
  kind: string
  item: string | null
  title: string | null
  body: string | null
  meeting_date: string | null
  first_block: number
  last_block: number
  first_page: number | null
  last_page: number | null
  /** As printed on the pages: the pack's own numbers. */
  first_label: string | null
  last_label: string | null
  /** What it is recognised by when it comes again: see documents/printings/sketch. */
  sketch: Uint8Array
}

/** A part of a paper that is a part of another paper printed again. */
export type PrintingTable = {
  document_id: string
  part: number
  other_id: string
  other_part: number
  likeness: number
}

/** A paper that looks like a later version of another; a person says whether it is. */
export type PaperVersionTable = {
  id: string
  document_id: string
  earlier_id: string
  likeness: number
  /** 'offered' | 'confirmed' | 'refused' */
  state: string
}

export type FoundAgainTable = {
  version_id: string
  citation_id: string
  /** 'kept' | 'moved' | 'changed' | 'gone' */
  outcome: string
  page: number | null
  block: number | null
  row: number | null
  cell: number | null
  quote: string | null
  before: string | null
  after: string | null
}
