import { realpath } from 'node:fs/promises'
import { isAbsolute, join, relative, sep } from 'node:path'

/** Whether `path` is in `folder` (both resolved). */
const isInside = (folder: string, path: string): boolean => {
  const way = relative(folder, path)
  return way !== '' && way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way)
}

const decoded = (urlPath: string): string | undefined => {
  try {
    return decodeURIComponent(urlPath)
  } catch {
    return undefined
  }
}

/**
 * The existing file in `folder` that a URL path names, or undefined where it names none or would lead out:
 * by `..` (plain or encoded), a backslash, a drive letter or stream (`:`), a NUL, or a link.
 */
export const containedPath = async (folder: string, urlPath: string): Promise<string | undefined> => {
  const path = decoded(urlPath)
  if (path === undefined || /[\0\\:]/.test(path) || path.split('/').includes('..')) return undefined
  try {
    const root = await realpath(folder)
    const file = await realpath(join(root, path))
    return isInside(root, file) ? file : undefined
  } catch {
    return undefined
  }
}
