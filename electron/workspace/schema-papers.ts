import type { Generated } from 'kysely'

export type DocumentTable = {
  rowid_: Generated<number>
  id: string
  sha256: string
  name: string
  title: string
  kind: string
  council: string | null
  body: string | null
  meeting_date: string | null
  format: string
  page_count: number | null
  /** 'public' | 'official-sensitive' | 'exempt' */
  marking: string
  /** Schedule 12A paragraph of an exempt paper. */
  exempt_paragraph: number | null
  furniture_json: string
  warnings_json: string
  imported_at: string
  /** When words of it were erased last. */
  erased_at: string | null
  removed_at: string | null
}

export type PageTable = { document_id: string; number: number; label: string | null; content: string }

export type BlockTable = {
  rowid_: Generated<number>
  document_id: string
  /** SourceDocument block index. */
  ordinal: number
  page: number | null
  kind: string
  /** All its words, cells separated by "\n": what FTS reads. */
  text: string
  /** The block as in shared/model/source-document. */
  block_json: string
}

export type CitationTable = {
  id: string
  document_id: string
  page: number | null
  block: number
  row: number | null
  cell: number | null
  quote: string
  before: string
  after: string
}
