import { access, copyFile, mkdir, readdir, rm, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { failed, ok, type Result } from '../../shared/model/result.ts'

const maxBytes = 200 * 1024 * 1024

const notCopied = (name: string, error: unknown): Result<never> => {
  const code = error instanceof Error && 'code' in error ? error.code : undefined
  if (code === 'ENOENT')
    return failed(
      'file-missing',
      `“${name}” is not there any more.`,
      'Look where it was moved to, and add it again.',
    )
  if (code === 'EACCES' || code === 'EPERM' || code === 'EBUSY')
    return failed(
      'file-locked',
      `“${name}” can't be opened.`,
      'Close it in other programs, then add it again.',
    )
  if (code === 'ENOSPC')
    return failed(
      'disk-full',
      'There is no room left on the disk.',
      'Free some space, then add the file again.',
    )
  return failed('not-copied', `“${name}” could not be copied into the workspace.`, 'Try adding it again.')
}

/**
 * Copies a file into the workspace's incoming folder under an id of our own, so that a file that is moved,
 * changed or on a stick that is pulled out is still imported as it was. Gives the name of the copy there.
 */
export const stage = async (
  folder: string,
  id: string,
  file: { readonly path: string; readonly name: string },
): Promise<Result<string>> => {
  try {
    const about = await stat(file.path)
    if (!about.isFile())
      return failed('not-a-file', `“${file.name}” is a folder.`, 'Add the files in it instead.')
    if (about.size === 0)
      return failed(
        'empty-file',
        `“${file.name}” is empty.`,
        'Save or download it again; if it stays empty, ask for another copy.',
      )
    if (about.size > maxBytes)
      return failed(
        'too-large',
        `“${file.name}” is larger than ${maxBytes / 1024 / 1024} MB.`,
        'Split it, then add its parts.',
      )
    await mkdir(folder, { recursive: true })
    await copyFile(file.path, join(folder, id))
    return ok(id)
  } catch (error) {
    await rm(join(folder, id), { force: true })
    return notCopied(file.name, error)
  }
}

/** Writes an attachment into the incoming folder, under an id of our own as well. */
export const stageBytes = async (
  folder: string,
  id: string,
  { name, bytes }: { readonly name: string; readonly bytes: Uint8Array },
): Promise<Result<string>> => {
  try {
    await mkdir(folder, { recursive: true })
    await writeFile(join(folder, id), bytes)
    return ok(id)
  } catch (error) {
    await rm(join(folder, id), { force: true })
    return notCopied(name, error)
  }
}

/** Whether the copy is still there: a virus scanner may have taken it away. */
export const isStaged = (folder: string, stagedFile: string): Promise<boolean> =>
  access(join(folder, stagedFile)).then(
    () => true,
    () => false,
  )

/** Deletes the copy of a file, where there is one. */
export const dropStaged = async (folder: string, stagedFile: string | null): Promise<void> => {
  if (stagedFile !== null) await rm(join(folder, stagedFile), { force: true })
}

/** Deletes copies that no job knows: a crash came between the copy and its job. */
export const clearStaged = async (folder: string, known: readonly (string | null)[]): Promise<void> => {
  await mkdir(folder, { recursive: true })
  for (const file of await readdir(folder)) if (!known.includes(file)) await dropStaged(folder, file)
}
