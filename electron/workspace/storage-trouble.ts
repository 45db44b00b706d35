import type { Reason } from '../../shared/model/result.ts'
import { sqliteCode } from './driver.ts'

type Trouble = { readonly codes: readonly string[]; readonly reason: Reason }

const kept = 'What you typed is still in its form.'

const troubles: readonly Trouble[] = [
  {
    codes: ['SQLITE_FULL', 'ENOSPC', 'EDQUOT'],
    reason: {
      code: 'disk-full',
      message: 'This was not saved: the disk of the workspace is full.',
      next: `Make some room on it, then try again. ${kept}`,
    },
  },
  {
    codes: ['SQLITE_BUSY', 'SQLITE_LOCKED'],
    reason: {
      code: 'held',
      message: 'This was not saved: another program is holding the workspace.',
      next: `A backup, a virus check or a copy may be at work on it. Try again in a moment. ${kept}`,
    },
  },
  {
    codes: ['SQLITE_READONLY', 'SQLITE_PERM', 'EROFS'],
    reason: {
      code: 'read-only',
      message: 'This was not saved: the workspace can’t be written to.',
      next: `See that its folder is not read-only and that you may change what is in it, then try again. ${kept}`,
    },
  },
  {
    codes: ['SQLITE_CORRUPT', 'SQLITE_NOTADB'],
    reason: {
      code: 'damaged',
      message: 'The database of the workspace is damaged.',
      next: 'Close Revisit and start it again: it keeps the damaged file and goes back to the newest good backup.',
    },
  },
  {
    codes: ['SQLITE_IOERR', 'SQLITE_CANTOPEN', 'EIO'],
    reason: {
      code: 'disk-error',
      message: 'The disk of the workspace does not answer as it should.',
      next: `See that it is still there and connected, then close Revisit and start it again. ${kept}`,
    },
  },
]

const codeOf = (error: unknown): string | null =>
  sqliteCode(error) ??
  (error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : null)

/** Why the disk or the database did not do as it was asked, in words; null where an error is of another kind. */
export const storageTrouble = (error: unknown): Reason | null => {
  const code = codeOf(error)
  return troubles.find(({ codes }) => code !== null && codes.includes(code))?.reason ?? null
}
