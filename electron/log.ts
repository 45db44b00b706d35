import { randomBytes } from 'node:crypto'
import { appendFileSync, mkdirSync, renameSync, statSync } from 'node:fs'
import { join } from 'node:path'

/** A local file of what went wrong; nothing in it names a person, a paper or what was typed. */
export type Log = {
  /** Writes a bug down; returns the id that the person is shown. */
  readonly bug: (where: string, error: unknown) => string
  /** One line on something that happened: fixed words only, never data. */
  readonly note: (words: string) => void
}

const maxBytes = 1024 * 1024

// A message may quote a title or a name, and a path may hold the user's: the kind of error and the places are enough.
const frames = (error: Error): readonly string[] =>
  (error.stack ?? '')
    .split('\n')
    .filter((line) => /^\s+at /.test(line))
    .slice(0, 12)
    // Up to the last slash: folders have spaces and brackets in them.
    .map((line) => line.trim().replace(/^(at (?:async )?(?:[^\\/]*? \()?).*[\\/]/, '$1'))

const describe = (error: unknown): object =>
  error instanceof Error
    ? {
        kind: error.name,
        at: frames(error),
        ...(error.cause === undefined ? {} : { cause: describe(error.cause) }),
      }
    : { kind: typeof error }

const rotate = (file: string): void => {
  const size = statSync(file, { throwIfNoEntry: false })?.size ?? 0
  if (size > maxBytes) renameSync(file, `${file}.old`)
}

/** Opens (and makes) `<folder>/revisit.log`: one JSON object a line, a second file when it passes 1 MB. */
export const openLog = (folder: string): Log => {
  mkdirSync(folder, { recursive: true })
  const file = join(folder, 'revisit.log')
  const write = (entry: object): void => {
    try {
      rotate(file)
      appendFileSync(file, `${JSON.stringify({ at: new Date().toISOString(), ...entry })}\n`)
    } catch {
      // A full or locked disk must not turn one error into two.
    }
  }
  return {
    bug: (where, error) => {
      const id = randomBytes(4).toString('hex')
      write({ bug: id, where, ...describe(error) })
      return id
    },
    note: (words) => write({ note: words }),
  }
}
