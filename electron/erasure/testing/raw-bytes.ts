import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'

/** The files under `folder` whose bytes hold the word, as UTF-8 or UTF-16, whatever its capitals. */
export const filesHolding = async (folder: string, word: string): Promise<readonly string[]> => {
  const files = (await readdir(folder, { recursive: true, withFileTypes: true })).filter((one) =>
    one.isFile(),
  )
  const holding: string[] = []
  for (const file of files) {
    const path = join(file.parentPath, file.name)
    const bytes = await readFile(path)
    const plain = [bytes.toString('latin1'), bytes.toString('utf16le')].map((text) => text.toLowerCase())
    if (plain.some((text) => text.includes(word.toLowerCase()))) holding.push(path)
  }
  return holding
}
