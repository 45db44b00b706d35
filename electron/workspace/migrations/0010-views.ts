import { type Kysely, sql } from 'kysely'
import type { Migration } from 'kysely/migration'

// Sorts as shared/rules/latest does: said on, then recorded, then id.
const at = `coalesce(date || substr('0000-12-31', length(date) + 1), substr(recorded_at, 1, 10)) || ' ' || recorded_at || ' ' || id`

const latest = (table: string, value: string, where = ''): string =>
  `(SELECT ${value} FROM ${table} WHERE recommendation_id = recommendation.id AND removed_at IS NULL ${where} ORDER BY ${at} DESC LIMIT 1)`

const revisions = `FROM due_date_revision WHERE recommendation_id = recommendation.id AND removed_at IS NULL`

const standingOf = `SELECT recommendation.rowid_,
  ${latest('progress_update', 'status', 'AND status IS NOT NULL')},
  ${latest('progress_update', at)},
  ${latest('response', 'kind')},
  ${latest('response', at)},
  ${latest('judgement', 'kind')},
  (SELECT date ${revisions} ORDER BY recorded_at DESC, id DESC LIMIT 1),
  (SELECT count(*) FROM (
    SELECT date, lag(date) OVER (ORDER BY recorded_at, id) AS before ${revisions}
  ) WHERE before IS NOT NULL AND date IS NOT before)
  FROM recommendation`

// A number, a reference or a name is looked for as well as the words themselves.
const wordsOf = `SELECT recommendation.rowid_,
  coalesce(recommendation.number, '') || ' ' || recommendation.text,
  (SELECT group_concat(commentary, ' ') FROM progress_update
    WHERE recommendation_id = recommendation.id AND removed_at IS NULL),
  coalesce(recommendation.owner, '') || ' ' ||
    coalesce((SELECT reference || ' ' || title FROM review WHERE review.id = recommendation.review_id), '')
  FROM recommendation`

const fillRegisterWords = `INSERT INTO register_fts (rowid, words, commentary, about) ${wordsOf}`

/** Writes what stands for those recommendations; 0011 makes its triggers of it too. */
export const putStanding = (which: string): string =>
  `INSERT OR REPLACE INTO standing ${standingOf} WHERE ${which};`
const putWords = (which: string): string =>
  `DELETE FROM register_fts WHERE rowid IN (SELECT rowid_ FROM recommendation WHERE ${which});
   INSERT INTO register_fts (rowid, words, commentary, about) ${wordsOf} WHERE ${which};`

/** A trigger of the register, by its name in it. */
export const trigger = (name: string, event: string, act: string): string =>
  `CREATE TRIGGER register_${name} AFTER ${event} BEGIN ${act} END`

/** Keeps what `put` writes in step with the rows of `table`. */
export const follows = (table: string, put: (which: string) => string): readonly string[] => [
  trigger(`${table}_insert`, `INSERT ON ${table}`, put('recommendation.id = new.recommendation_id')),
  trigger(
    `${table}_update`,
    `UPDATE ON ${table}`,
    put('recommendation.id IN (old.recommendation_id, new.recommendation_id)'),
  ),
  trigger(`${table}_delete`, `DELETE ON ${table}`, put('recommendation.id = old.recommendation_id')),
]

const both = (which: string): string => putStanding(which) + putWords(which)

const statements = [
  `CREATE TABLE saved_view (
    id TEXT PRIMARY KEY NOT NULL,
    list TEXT NOT NULL,
    name TEXT NOT NULL,
    view_json TEXT NOT NULL CHECK (json_valid(view_json)),
    removed_at TEXT
  ) STRICT`,
  // What stands for each recommendation, so that the register is filtered and sorted without reading all that happened.
  `CREATE TABLE standing (
    recommendation_rowid INTEGER PRIMARY KEY,
    delivery TEXT,
    updated_at TEXT,
    response TEXT,
    responded_at TEXT,
    judgement TEXT,
    due_date TEXT,
    slips INTEGER NOT NULL
  ) STRICT`,
  // One entry a recommendation: a word may stand in its text, another in its commentary.
  `CREATE VIRTUAL TABLE register_fts USING fts5 (
    words, commentary, about, content='', contentless_delete=1, prefix='2 3', tokenize='unicode61 remove_diacritics 2'
  )`,
  ...follows('progress_update', both),
  ...follows('response', putStanding),
  ...follows('judgement', putStanding),
  ...follows('due_date_revision', putStanding),
  trigger('insert', 'INSERT ON recommendation', both('recommendation.id = new.id')),
  trigger(
    'update',
    'UPDATE OF text, number, owner, review_id ON recommendation',
    putWords('recommendation.id = new.id'),
  ),
  trigger(
    'delete',
    'DELETE ON recommendation',
    `DELETE FROM standing WHERE recommendation_rowid = old.rowid_; DELETE FROM register_fts WHERE rowid = old.rowid_;`,
  ),
  trigger('review', 'UPDATE OF reference, title ON review', putWords('recommendation.review_id = new.id')),
  `INSERT INTO standing ${standingOf}`,
  fillRegisterWords,
]

/** Saved views, and what the register is filtered, sorted and searched by. */
export const views: Migration = {
  up: async (db: Kysely<unknown>) => {
    for (const statement of statements) await sql.raw(statement).execute(db)
  },
}
