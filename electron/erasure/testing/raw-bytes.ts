import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'

const gone = (failure: unknown): boolean =>
  failure instanceof Error && 'code' in failure && failure.code === 'ENOENT'

/**
 * The files under `folder` whose bytes hold the word, as UTF-8 or UTF-16, whatever its capitals.
 *
 * Papers are copied to a second place in the background, under a name that goes when they are whole:
 * a file that went between the list and the reading may stand under another name, so all are listed anew.
 */
export const filesHolding = async (folder: string, word: string): Promise<readonly string[]> => {
  const files = (await readdir(folder, { recursive: true, withFileTypes: true })).filter((one) =>
    one.isFile(),
  )
  const holding: string[] = []
  for (const file of files) {
    const path = join(file.parentPath, file.name)
    const bytes = await readFile(path).catch((failure: unknown) => {
      if (gone(failure)) return null
      throw failure
    })
    if (bytes === null) return filesHolding(folder, word)
    const plain = [bytes.toString('latin1'), bytes.toString('utf16le')].map((text) => text.toLowerCase())
    if (plain.some((text) => text.includes(word.toLowerCase()))) holding.push(path)
  }
  return holding
}
