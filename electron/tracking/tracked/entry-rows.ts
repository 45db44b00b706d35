import type {
  DeliveryStatus,
  ProgressUpdate,
  Recommendation,
  Source,
} from '../../../shared/model/recommendation.ts'
import { type SourceColumns, sourceOf } from '../citations/sources.ts'

/** What recommendations and actions both have: updates, and due dates with every revision. */

type UpdateRow = SourceColumns & {
  readonly id: string
  readonly date: string | null
  readonly status: string | null
  readonly commentary: string
  readonly evidence: string | null
  readonly evidence_date: string | null
  readonly author: string
  readonly recorded_at: string
  /** Of the paper that it is cited from. */
  readonly meeting_date: string | null
}

/** A progress update, from its row and the papers cited. */
export const updateOf = (row: UpdateRow, papers: ReadonlyMap<string, Source>): ProgressUpdate => ({
  id: row.id,
  date: row.date,
  ...(row.citation_id === null || row.date === null
    ? {}
    : { dateOf: row.date === row.meeting_date ? ('meeting' as const) : ('report' as const) }),
  status: row.status as DeliveryStatus | null,
  commentary: row.commentary,
  evidence: row.evidence,
  evidenceDate: row.evidence_date,
  source: sourceOf(row, papers) ?? { from: 'typed', words: '' },
  author: row.author,
  recordedAt: row.recorded_at,
})

type DueDateRow = {
  readonly id: string
  readonly date: string | null
  readonly words: string | null
  readonly reason: string | null
  readonly recorded_at: string
}

/** One revision of a due date, from its row. */
export const dueDateOf = (row: DueDateRow): Recommendation['dueDates'][number] => ({
  id: row.id,
  date: row.date,
  words: row.words,
  reason: row.reason,
  recordedAt: row.recorded_at,
})
