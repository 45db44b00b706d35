import { openConnection } from './driver.ts'
import { isDamage, isSound } from './inspection.ts'
import { fillRegisterWords } from './migrations/0011-register-words.ts'
import { fillActionWords } from './migrations/0016-action-words.ts'

// A workspace that is repaired may be of any version: action_fts went with 0016.
const indexes = ['block_fts', 'recommendation_fts', 'progress_update_fts', 'action_fts']

// These keep no text that they could be made anew from by themselves.
const filled = { register_fts: fillRegisterWords, action_words_fts: fillActionWords }

type Run = (statement: string) => Promise<readonly unknown[]>

const isThere = async (run: Run, table: string): Promise<boolean> =>
  (await run(`select 1 from sqlite_schema where name = '${table}'`)).length > 0

/** Makes every search index anew from the words in the tables; nothing of what stood there before stays in them. */
export const makeSearchAnew = async (run: Run): Promise<void> => {
  for (const table of indexes)
    if (await isThere(run, table)) await run(`insert into ${table} (${table}) values ('rebuild')`)
  for (const [table, fill] of Object.entries(filled)) {
    if (!(await isThere(run, table))) continue
    await run(`insert into ${table} (${table}) values ('delete-all')`)
    await run(fill)
  }
}

/**
 * Makes the search indexes anew where they are all that is wrong with an unsound file: they hold nothing that
 * isn't in their tables, so no backup is needed. True where the file is sound afterwards.
 */
export const repairSearch = async (file: string): Promise<boolean> => {
  const connection = await openConnection(file, 'write')
  try {
    const problems = await connection.all('pragma quick_check(100)')
    if (!problems.every((problem) => /\bfts5\b/i.test(String(problem['quick_check'])))) return false
    await makeSearchAnew(connection.all)
  } catch (error) {
    if (isDamage(error)) return false
    throw error
  } finally {
    await connection.close()
  }
  return isSound(file)
}
