import { randomUUID } from 'node:crypto'
import { chmod, copyFile, mkdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { failed, ok, type Result } from '../../shared/model/result.ts'
import { type Original, originalName, paperOriginal } from '../documents/index.ts'
import type { ServicesOptions } from './services-options.ts'
import type { Services } from './services.ts'

/** Where copies lie that other programs open. */
export const openedFolder = (appDataFolder: string): string => join(appDataFolder, 'opened')

/** Throws away the copies that an earlier run opened: they may hold what nobody should keep. */
export const clearOpened = (appDataFolder: string): Promise<void> =>
  // A copy that is still open on Windows stays until the next start.
  rm(openedFolder(appDataFolder), { recursive: true, force: true }).catch(() => undefined)

/** The original of a paper of the open workspace. */
export const originalOf = async (services: Services, id: string): Promise<Result<Original>> => {
  const open = services.current()
  return open.ok ? paperOriginal(open.value.workspace, id) : open
}

// The stored original has no ending and must never change: a copy that can only be read is opened.
const copyOf = async ({ path, name, format }: Original, folder: string): Promise<string> => {
  const place = join(folder, randomUUID())
  await mkdir(place, { recursive: true })
  const copy = join(place, originalName(name, format))
  await copyFile(path, copy)
  await chmod(copy, 0o444)
  return copy
}

/** Opens a copy of a paper's original in the program that the system has for it. */
export const openOriginal = async (
  services: Services & { readonly options: Pick<ServicesOptions, 'appDataFolder' | 'openPath'> },
  id: string,
): Promise<Result<Record<string, never>>> => {
  const original = await originalOf(services, id)
  if (!original.ok) return original
  try {
    const copy = await copyOf(original.value, openedFolder(services.options.appDataFolder))
    if (await services.options.openPath(copy)) return ok({})
  } catch {
    return failed(
      'copy-failed',
      'The original could not be copied to be opened.',
      'Check that the disk has room, then try again.',
    )
  }
  return failed(
    'not-opened',
    'No program on this computer opened the original.',
    'Ask whoever supports this computer for a program that opens such files.',
  )
}
