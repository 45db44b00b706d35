import { stat } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { createPaperReader, type PaperReader, startForkedReader } from '../documents/index.ts'
import { type CliContext, UsageError } from './command.ts'

/** The reader process that lies beside the command line's bundle. */
export const paperReader = (context: CliContext): PaperReader =>
  createPaperReader({ start: startForkedReader(join(context.bundle, 'reader.js')) })

/** The files named on the command line, as absolute paths; a missing one is a wrong call. */
export const namedFiles = async (names: readonly string[], context: CliContext): Promise<string[]> => {
  if (names.length === 0) throw new UsageError('No file was named.')
  const paths = names.map((name) => resolve(context.folder, name))
  for (const path of paths) {
    const found = await stat(path).catch(() => null)
    if (found === null) throw new UsageError(`There is no file ${path}.`)
    if (!found.isFile()) throw new UsageError(`${path} is not a file.`)
  }
  return paths
}
