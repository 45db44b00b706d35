import type { Result } from '../../shared/model/result.ts'
import type { StartProcess } from '../documents/index.ts'

/** What a command may touch of the outside. */
export type CliContext = {
  /** Standard output: results only. */
  readonly out: (text: string) => void
  /** Standard error: a message, a line each. */
  readonly err: (line: string) => void
  /** Standard error where it is a terminal: a line that takes the place of the one before; "" takes it away. */
  readonly status?: ((words: string) => void) | undefined
  /** Folder that relative paths start from. */
  readonly folder: string
  /** The checkout or the app's own folder: package.json and resources/ are in it. */
  readonly home: string
  readonly startReader: StartProcess
  readonly startScanner: StartProcess
}

/** A wrong call: the person is shown the usage, and the exit code is 2. */
export class UsageError extends Error {}

/** One command. A failed Result ends with exit code 1 and its words on standard error. */
export type Command = {
  readonly usage: string
  readonly run: (args: readonly string[], context: CliContext) => Promise<Result<void>>
}
