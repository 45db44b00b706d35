import { stat } from 'node:fs/promises'
import { resolve } from 'node:path'
import { createPaperReader, type PaperReader } from '../documents/index.ts'
import { type CliContext, UsageError } from './command.ts'

/** Reads papers in processes of their own, as the window does. */
export const paperReader = ({ startReader }: CliContext): PaperReader =>
  createPaperReader({ start: startReader })

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
