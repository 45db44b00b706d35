import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { openWorkspace } from '../../electron/workspace/index.ts'
import { deliveryStatuses, judgements, responses } from '../../shared/model/recommendation.ts'
import { numbersFrom, sentencesFrom } from '../papers/words.ts'

const papers = 2_000
const blocksAPaper = 100
const reviews = 191
const recommendations = 10_000
/** The review that is exported. */
const largeReview = 500
const updatesEach = 5

/** The review with 500 recommendations, each with five updates. */
export const largeReviewId = '01990000-0000-7000-8000-700000000000'

const idOf = (kind: number, at: number): string =>
  `01990000-0000-7000-8000-${kind.toString(16)}${at.toString(16).padStart(11, '0')}`

const dayOf = (at: number): string => new Date(Date.UTC(2020, 0, 1 + (at % 2_300))).toISOString().slice(0, 10)

const placeholders = (count: number): string => Array.from({ length: count }, () => '?').join(', ')

type Value = string | number | null

/** `names`: the columns, with a space between. */
const inserter = (db: DatabaseSync, table: string, names: string) => {
  const columns = names.split(' ')
  const statement = db.prepare(
    `INSERT INTO ${table} (${columns.join(', ')}) VALUES (${placeholders(columns.length)})`,
  )
  return (...values: readonly Value[]): void => {
    statement.run(...values)
  }
}

const fillPapers = (db: DatabaseSync): void => {
  const sentences = sentencesFrom(1)
  const paper = inserter(
    db,
    'document',
    'id sha256 name title kind council body meeting_date format page_count marking furniture_json warnings_json imported_at',
  )
  const block = inserter(db, 'block', 'document_id ordinal page kind text block_json')
  const council = 'Harrowmere Borough Council'
  db.exec('BEGIN')
  for (let at = 0; at < papers; at++) {
    const id = idOf(1, at)
    const hash = at.toString(16).padStart(64, '0')
    const about = [`Report ${at}: ${sentences(6)}`, 'officer-report', council, `Panel ${at % 12}`, dayOf(at)]
    paper(
      id,
      hash,
      `report-${at}.pdf`,
      ...about,
      'pdf',
      25,
      'public',
      '[]',
      '[]',
      `${dayOf(at)}T09:00:00.000Z`,
    )
    for (let index = 0; index < blocksAPaper; index++) {
      const page = 1 + Math.floor(index / 4)
      // Headings, points of a list, paragraphs: 27 words on average, as papers have them.
      const text = [index % 3 === 0 ? [6] : [15, 20, 15].slice(index % 3)].flat().map(sentences).join(' ')
      block(id, index, page, 'paragraph', text, JSON.stringify({ kind: 'paragraph', index, page, text }))
    }
  }
  db.exec('COMMIT')
}

const reviewOf = (at: number): number => (at < largeReview ? 0 : 1 + (at % (reviews - 1)))

const fillTracker = (db: DatabaseSync): void => {
  const sentences = sentencesFrom(2)
  const next = numbersFrom(3)
  const oneOf = <T>(values: readonly T[]): T => values[Math.floor(next() * values.length)] as T
  const body = inserter(db, 'body', 'id name aliases_json')
  const review = inserter(db, 'review', 'id reference title body_id report_date')
  const citation = inserter(db, 'citation', 'id document_id page block quote before after')
  const recommendation = inserter(
    db,
    'recommendation',
    'id review_id body_id made_on ordinal number text owner procedural citation_id',
  )
  const due = inserter(db, 'due_date_revision', 'id recommendation_id date words recorded_at')
  const recipient = inserter(db, 'recipient', 'id recommendation_id name received_on')
  const response = inserter(
    db,
    'response',
    'id recommendation_id kind interim text date source_words recorded_at',
  )
  const update = inserter(
    db,
    'progress_update',
    'id recommendation_id date status commentary source_words author recorded_at',
  )
  const judgement = inserter(db, 'judgement', 'id recommendation_id kind date recorded_at')
  db.exec('BEGIN')
  for (let at = 0; at < 12; at++) body(idOf(6, at), `Panel ${at}`, '[]')
  for (let at = 0; at < reviews; at++)
    review(idOf(7, at), `SR ${String(at).padStart(3, '0')}`, sentences(5), idOf(6, at % 12), dayOf(at * 11))
  for (let at = 0; at < recommendations; at++) {
    const id = idOf(2, at)
    const text = `That ${sentences(32)}`
    citation(idOf(3, at), idOf(1, at % papers), 3, 8, text, '', '')
    const number = String(1 + (at < largeReview ? at : Math.floor(at / reviews)))
    const owner = `Director ${at % 30}`
    recommendation(
      id,
      idOf(7, reviewOf(at)),
      null,
      dayOf(at),
      at,
      number,
      text,
      owner,
      at % 9 === 0 ? 1 : 0,
      idOf(3, at),
    )
    due(idOf(4, at), id, dayOf(at + 400), null, `${dayOf(at)}T09:00:00.000Z`)
    recipient(idOf(10, at), id, at % 5 === 0 ? 'Harrowmere NHS Trust' : 'Cabinet', dayOf(at + 10))
    if (at % 4 > 0)
      response(
        idOf(5, at),
        id,
        oneOf(responses),
        0,
        sentences(20),
        dayOf(at + 60),
        'letter',
        `${dayOf(at + 60)}T09:00:00.000Z`,
      )
    if (at % 3 === 0)
      judgement(idOf(8, at), id, oneOf(judgements), dayOf(at + 365), `${dayOf(at + 365)}T09:00:00.000Z`)
    for (let turn = 0; turn < updatesEach; turn++) {
      const day = dayOf(at + 90 * (turn + 1))
      const status = turn === 2 ? null : oneOf(deliveryStatuses)
      const said = [18, 22].map(sentences).join(' ')
      update(
        idOf(9, at * updatesEach + turn),
        id,
        day,
        status,
        said,
        'email',
        'A. Petherick',
        `${day}T09:00:00.000Z`,
      )
    }
  }
  db.exec('COMMIT')
}

/** FTS5 merges less where it may keep more in memory; 1 MB is what it has by itself. */
const hashSize = (db: DatabaseSync, bytes: number): void => {
  for (const table of ['block', 'recommendation', 'progress_update'])
    db.exec(`INSERT INTO ${table}_fts (${table}_fts, rank) VALUES ('hashsize', ${bytes})`)
}

/**
 * Makes a workspace in `folder` with what design asks to be quick: 2,000 papers, 200,000 blocks, 10,000
 * recommendations and 50,000 updates. Written past the app, so that it takes seconds: there is no history.
 */
export const fillWorkspace = async (folder: string): Promise<void> => {
  const opened = await openWorkspace({ folder, appVersion: '0.0.0' })
  if (!opened.ok) throw new Error(opened.reason.message)
  // Else the first opening of the day writes a backup beside what is measured.
  await opened.value.settings.set('last_backup_at', new Date().toISOString())
  await opened.value.close()
  const db = new DatabaseSync(join(folder, 'workspace.db'))
  try {
    db.exec('PRAGMA synchronous = off; PRAGMA cache_size = -200000')
    hashSize(db, 64 * 1024 * 1024)
    fillPapers(db)
    fillTracker(db)
    hashSize(db, 1024 * 1024)
    db.exec('PRAGMA wal_checkpoint(TRUNCATE)')
  } finally {
    db.close()
  }
}
