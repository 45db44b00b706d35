import type { StatedDate } from '../../../shared/model/dates.ts'
import type { Db } from '../queries/window.ts'

/** The day that a paper speaks of: its meeting's, else the date that the report itself bears. */
export type PaperDate = { readonly date: StatedDate | null; readonly of: 'meeting' | 'report' | null }

// What a report finds or recommends itself bears its date; earlier recommendations bear the date they were made on.
const dating = ['new', 'cabinet', 'indicators', 'actions', 'decisions']

/** When a paper says what it says, with the precision that it states. */
export const paperDate = async (db: Db, paperId: string): Promise<PaperDate> => {
  const paper = await db
    .selectFrom('document')
    .select('document.meeting_date')
    .where('document.id', '=', paperId)
    .executeTakeFirstOrThrow()
  if (paper.meeting_date !== null) return { date: paper.meeting_date, of: 'meeting' }
  const sets = await db
    .selectFrom('candidate_set')
    .select([
      'candidate_set.stage',
      'candidate_set.confirmed',
      'candidate_set.date',
      'candidate_set.found_date',
    ])
    .where('candidate_set.document_id', '=', paperId)
    .orderBy('candidate_set.ordinal')
    .execute()
  const dates = dating.flatMap((stage) =>
    sets
      .filter((set) => set.stage === stage)
      .map((set) => (set.confirmed === 1 ? (set.date ?? set.found_date) : set.found_date)),
  )
  const date = dates.find((stated) => stated !== null) ?? null
  return { date, of: date === null ? null : 'report' }
}
