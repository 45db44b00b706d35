import { rename, rm, writeFile } from 'node:fs/promises'
import type { Nothing } from '../../../shared/contract/window.ts'
import { failed, ok, type Result } from '../../../shared/model/result.ts'

/** A title without the signs that Windows does not allow in a file name; `otherwise` where nothing is left of it. */
export const plainFileName = (title: string, otherwise: string): string =>
  title
    .replace(/[\\/:*?"<>|\p{Cc}]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, 120)
    .replace(/[. ]+$/, '') || otherwise

/** Writes beside the file first, so that an older export is whole until the new one is. `what`: "report". */
export const writeWhole = async (file: string, bytes: Uint8Array, what: string): Promise<Result<Nothing>> => {
  const partial = `${file}.partial`
  try {
    await writeFile(partial, bytes)
    await rename(partial, file)
    return ok({})
  } catch (error) {
    await rm(partial, { force: true }).catch(() => undefined)
    const code = error instanceof Error && 'code' in error ? error.code : undefined
    if (code === 'ENOSPC')
      return failed('disk-full', 'There is no room left on the disk.', 'Free some space, then export again.')
    return failed(
      'not-written',
      `The ${what} could not be written there.`,
      'Close the file if it is open in another program, or save it under another name.',
    )
  }
}
