import { follows, putStanding, trigger } from './0010-views.ts'

// A number, a reference or a name is looked for as well as the words themselves.
const wordsOf = `SELECT recommendation.rowid_,
  coalesce(recommendation.reference, '') || ' ' || coalesce(recommendation.number, '') || ' ' || recommendation.text,
  (SELECT group_concat(commentary, ' ') FROM progress_update
    WHERE recommendation_id = recommendation.id AND removed_at IS NULL),
  coalesce(recommendation.owner, '') || ' ' ||
    coalesce((SELECT reference || ' ' || title FROM review WHERE review.id = recommendation.review_id), '')
  FROM recommendation`

/** Fills the words of the register, which are empty. */
export const fillRegisterWords = `INSERT INTO register_fts (rowid, words, commentary, about) ${wordsOf}`

const putWords = (which: string): string =>
  `DELETE FROM register_fts WHERE rowid IN (SELECT rowid_ FROM recommendation WHERE ${which});
   INSERT INTO register_fts (rowid, words, commentary, about) ${wordsOf} WHERE ${which};`

const both = (which: string): string => putStanding(which) + putWords(which)

// Those of 0010 that write words; the others stay.
const before = [
  'progress_update_insert',
  'progress_update_update',
  'progress_update_delete',
  'insert',
  'update',
  'review',
]

/** The reference among the words that the register is searched by. */
export const registerWords: readonly string[] = [
  ...before.map((name) => `DROP TRIGGER register_${name}`),
  ...follows('progress_update', both),
  trigger('insert', 'INSERT ON recommendation', both('recommendation.id = new.id')),
  trigger(
    'update',
    'UPDATE OF text, number, reference, owner, review_id ON recommendation',
    putWords('recommendation.id = new.id'),
  ),
  trigger('review', 'UPDATE OF reference, title ON review', putWords('recommendation.review_id = new.id')),
  `INSERT INTO register_fts (register_fts) VALUES ('delete-all')`,
  fillRegisterWords,
]
