import { type Kysely, sql } from 'kysely'
import type { Migration } from 'kysely/migration'

const wordsOf = `SELECT "action".rowid_,
  coalesce("action".number, '') || ' ' || "action".text,
  (SELECT group_concat(commentary, ' ') FROM action_progress
    WHERE action_id = "action".id AND removed_at IS NULL)
  FROM "action"`

/** Fills the words of actions, which are empty. */
export const fillActionWords = `INSERT INTO action_words_fts (rowid, words, commentary) ${wordsOf}`

const putWords = (which: string): string =>
  `DELETE FROM action_words_fts WHERE rowid IN (SELECT rowid_ FROM "action" WHERE ${which});
   ${fillActionWords} WHERE ${which};`

const trigger = (name: string, event: string, act: string): string =>
  `CREATE TRIGGER action_words_${name} AFTER ${event} BEGIN ${act} END`

const statements = [
  // One entry an action: a word may stand in its text, another in its commentary.
  `CREATE VIRTUAL TABLE action_words_fts USING fts5 (
    words, commentary, content='', contentless_delete=1, prefix='2 3', tokenize='unicode61 remove_diacritics 2'
  )`,
  trigger('insert', 'INSERT ON "action"', putWords('"action".id = new.id')),
  trigger('update', 'UPDATE OF text, number ON "action"', putWords('"action".id = new.id')),
  trigger('delete', 'DELETE ON "action"', 'DELETE FROM action_words_fts WHERE rowid = old.rowid_;'),
  trigger('progress_insert', 'INSERT ON action_progress', putWords('"action".id = new.action_id')),
  trigger(
    'progress_update',
    'UPDATE ON action_progress',
    putWords('"action".id IN (old.action_id, new.action_id)'),
  ),
  trigger('progress_delete', 'DELETE ON action_progress', putWords('"action".id = old.action_id')),
  fillActionWords,
  // Its text alone is not looked for any more.
  ...['insert', 'delete', 'update'].map((name) => `DROP TRIGGER action_fts_${name}`),
  'DROP TABLE action_fts',
]

/** Actions are found by what has been said of them, too. */
export const actionWords: Migration = {
  up: async (db: Kysely<unknown>) => {
    for (const statement of statements) await sql.raw(statement).execute(db)
  },
}
