import { readdir, stat } from 'node:fs/promises'
import { join } from 'node:path'
import type { WayBack } from '../../shared/model/workspace.ts'
import { listBackups } from './backup.ts'
import { asideBeforeRestore } from './recovery.ts'

const sized = async (found: Omit<WayBack, 'size'>): Promise<readonly WayBack[]> => {
  const size = await stat(found.file).then(
    (file) => file.size,
    () => null,
  )
  return size === null ? [] : [{ ...found, size }]
}

/** What the workspace in `folder` can go back to, newest first; a copy in the second place only where it has no equal here. */
export const waysBack = async (folder: string, secondPlace: string | null): Promise<readonly WayBack[]> => {
  const here = await listBackups(join(folder, 'backups'))
  const there = secondPlace === null ? [] : await listBackups(secondPlace)
  const aside = (await readdir(folder).catch((): string[] => [])).flatMap((name) => {
    const at = asideBeforeRestore(name)
    return at === null ? [] : [{ file: join(folder, name), at }]
  })
  const found = [
    ...here.map((backup) => ({ ...backup, kind: 'backup' as const })),
    ...there
      .filter(({ at }) => here.every((backup) => backup.at !== at))
      .map((backup) => ({ ...backup, kind: 'second-place' as const })),
    ...aside.map((kept) => ({ ...kept, kind: 'set-aside' as const })),
  ]
  const all = await Promise.all(found.map(sized))
  return all.flat().toSorted((a, b) => (a.at < b.at ? 1 : -1))
}
