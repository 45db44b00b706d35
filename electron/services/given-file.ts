import { basename } from 'node:path'
import { failed, ok, type Result } from '../../shared/model/result.ts'
import type { ServicesOptions } from './services-options.ts'

/** A file that the window names by its path or by what it uploaded, with the name that people know it by. */
export const givenFile = (
  { incomingFile }: Pick<ServicesOptions, 'incomingFile'>,
  file: { readonly path: string } | { readonly upload: string },
): Result<{ readonly path: string; readonly name: string }> => {
  if ('path' in file) return ok({ path: file.path, name: basename(file.path) })
  const given = incomingFile(file.upload)
  return given === undefined
    ? failed('upload-gone', 'Revisit no longer has this file.', 'Choose it again.')
    : ok(given)
}
