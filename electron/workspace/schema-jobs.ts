/** Papers on their way in: jobs of the import queue and of reading scans; see schema.ts. */
export type ImportJobTable = {
  id: string
  ordinal: number
  name: string
  /** The copy in the workspace's incoming folder, so that a restart can go on. */
  staged_file: string | null
  state: string
  message: string | null
  next: string | null
  document_id: string | null
  found: number | null
  /** The e-mail that it came with. */
  came_with: string | null
}

/** A paper that came as an attachment of an e-mail, which is a paper too. */
export type CameWithTable = { document_id: string; message_id: string }
/** Reading the scanned pages of a paper; the one at work is 'waiting' here too, so that a restart goes on with it. */
export type ScanJobTable = {
  document_id: string
  /** Whose turn it is: smaller first. */
  ordinal: number
  state: string
  message: string | null
  next: string | null
}

export type ScanPageTable = {
  document_id: string
  number: number
  state: string
  confidence: number | null
  /** What was read, with the place of each word. */
  page_json: string | null
}
