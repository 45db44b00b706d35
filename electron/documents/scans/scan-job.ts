import type { Kysely, Transaction } from 'kysely'
import type { ScanJob } from '../../../shared/model/scan.ts'
import type { Schema } from '../../workspace/index.ts'
import { scannedPageSchema, sureness, type ScannedPage } from './scanned-page.ts'

type Trx = Transaction<Schema>

/** What the database knows of the jobs, in the order of their turns; of papers that are here. */
export const loadJobs = async (db: Kysely<Schema>): Promise<readonly ScanJob[]> => {
  const rows = await db
    .selectFrom('scan_job')
    .innerJoin('document', 'document.id', 'scan_job.document_id')
    .innerJoin('scan_page', 'scan_page.document_id', 'scan_job.document_id')
    .select(['scan_job.document_id', 'scan_job.state', 'scan_job.message', 'scan_job.next', 'document.title'])
    .select((eb) => [
      eb.fn.countAll<number>().as('pages'),
      eb.fn.countAll<number>().filterWhere('scan_page.state', '!=', 'waiting').as('done'),
      eb.fn.countAll<number>().filterWhere('scan_page.state', '=', 'unreadable').as('unreadable'),
    ])
    .where('document.removed_at', 'is', null)
    .groupBy('scan_job.document_id')
    .orderBy('scan_job.ordinal')
    .execute()
  return rows.map(({ document_id, state, ...row }) => ({
    ...row,
    paperId: document_id,
    state: state as ScanJob['state'],
  }))
}

/** Pages of a paper that are pictures. */
export const picturePages = async (db: Kysely<Schema>, paperId: string): Promise<readonly number[]> => {
  const rows = await db
    .selectFrom('page')
    .select('page.number')
    .where('page.document_id', '=', paperId)
    .where('page.content', '=', 'image')
    .orderBy('page.number')
    .execute()
  return rows.map(({ number }) => number)
}

/** Writes a new job down, last in the order. */
export const addJob = async (trx: Trx, paperId: string, pages: readonly number[]): Promise<void> => {
  const { last } = await trx
    .selectFrom('scan_job')
    .select((eb) => eb.fn.max<number | null>('scan_job.ordinal').as('last'))
    .executeTakeFirstOrThrow()
  await trx
    .insertInto('scan_job')
    .values({ document_id: paperId, ordinal: (last ?? -1) + 1, state: 'waiting', message: null, next: null })
    .execute()
  for (const number of pages)
    await trx
      .insertInto('scan_page')
      .values({ document_id: paperId, number, state: 'waiting', confidence: null, page_json: null })
      .execute()
}

export const setJobState = (
  trx: Trx,
  paperId: string,
  state: 'waiting' | 'paused' | 'failed' | 'done',
  reason: { readonly message: string; readonly next?: string | undefined } | null = null,
): Promise<unknown> =>
  trx
    .updateTable('scan_job')
    .set({ state, message: reason?.message ?? null, next: reason?.next ?? null })
    .where('scan_job.document_id', '=', paperId)
    .execute()

export const dropJob = async (trx: Trx, paperId: string): Promise<void> => {
  await trx.deleteFrom('scan_page').where('scan_page.document_id', '=', paperId).execute()
  await trx.deleteFrom('scan_job').where('scan_job.document_id', '=', paperId).execute()
}

export const keepPage = (trx: Trx, paperId: string, page: ScannedPage): Promise<unknown> =>
  trx
    .updateTable('scan_page')
    .set({ state: 'read', confidence: sureness(page.words), page_json: JSON.stringify(page) })
    .where('scan_page.document_id', '=', paperId)
    .where('scan_page.number', '=', page.number)
    .execute()

export const giveUpPage = (trx: Trx, paperId: string, number: number): Promise<unknown> =>
  trx
    .updateTable('scan_page')
    .set({ state: 'unreadable' })
    .where('scan_page.document_id', '=', paperId)
    .where('scan_page.number', '=', number)
    .execute()

/** The pages that are still to be read. */
export const unreadPages = async (db: Kysely<Schema>, paperId: string): Promise<readonly number[]> => {
  const rows = await db
    .selectFrom('scan_page')
    .select('scan_page.number')
    .where('scan_page.document_id', '=', paperId)
    .where('scan_page.state', '=', 'waiting')
    .orderBy('scan_page.number')
    .execute()
  return rows.map(({ number }) => number)
}

/** What was read from the pages of a paper. */
export const keptPages = async (db: Kysely<Schema>, paperId: string): Promise<readonly ScannedPage[]> => {
  const rows = await db
    .selectFrom('scan_page')
    .select('scan_page.page_json')
    .where('scan_page.document_id', '=', paperId)
    .where('scan_page.state', '=', 'read')
    .orderBy('scan_page.number')
    .execute()
  return rows.flatMap(({ page_json }) =>
    page_json === null ? [] : [scannedPageSchema.parse(JSON.parse(page_json))],
  )
}
