import { type Connection, openConnection } from './driver.ts'
import { isDamage, isSound } from './inspection.ts'
import { fillRegisterWords } from './migrations/0011-register-words.ts'

const indexes = ['block_fts', 'recommendation_fts', 'progress_update_fts', 'action_fts']

/** The register's words keep no text that they could be made anew from by themselves. */
const remakeRegister = async (connection: Connection): Promise<void> => {
  const there = await connection.all("select 1 from sqlite_schema where name = 'register_fts'")
  if (there.length === 0) return
  await connection.run("insert into register_fts (register_fts) values ('delete-all')")
  await connection.run(fillRegisterWords)
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
    for (const index of indexes) await connection.run(`insert into ${index} (${index}) values ('rebuild')`)
    await remakeRegister(connection)
  } catch (error) {
    if (isDamage(error)) return false
    throw error
  } finally {
    await connection.close()
  }
  return isSound(file)
}
