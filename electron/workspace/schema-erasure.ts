type Flag = 0 | 1

/** That words were erased, never which. */
export type ErasureTable = {
  id: string
  at: string
  who: string
  reason: string
  /** A whole paper went, not words wherever they stood. */
  whole_paper: Flag
  places: number
  /** How many places of each kind, by kind. */
  counts_json: string
  /** SHA-256 of the originals that go with it; none once they are gone. */
  originals_json: string
  /** What is still to be done: see finish-erasures. */
  left_json: string
  /** Where backups were copied to then. */
  second_place: string | null
  finished_at: string | null
}
