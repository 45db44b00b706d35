import { realpath, statfs } from 'node:fs/promises'
import { basename, dirname, join, resolve } from 'node:path'
import { failed, ok, type Result } from '../../shared/model/result.ts'

const synced =
  /^(OneDrive|Dropbox|Google ?Drive|My Drive|iCloud ?Drive|Mobile Documents|CloudStorage|Box Sync|Nextcloud)( - .+| \(.+\))?$/i

// statfs(2): NFS, SMB, SMB2, CIFS, Ceph, AFS.
const networkTypes: readonly number[] = [0x6969, 0x517b, 0xfe534d42, 0xff534d42, 0x00c36400, 0x5346414f]

const next = 'Choose a folder on this computer itself; a backup may go to OneDrive or a network share.'

/**
 * Whether a live database may be in `path` (absolute, links and mapped drives resolved): never where a sync
 * client copies it while it is written, and never behind a network, where locks can't be relied on.
 */
export const checkPath = (path: string, env: Readonly<Record<string, string | undefined>>): Result<null> => {
  if (/^[\\/]{2}(?![?.][\\/](?!UNC[\\/]))/i.test(path)) {
    return failed(
      'network-share',
      'A workspace in use can’t be on a network share: it could be damaged there.',
      next,
    )
  }
  const parts = path.split(/[\\/]/)
  const roots = ['OneDrive', 'OneDriveCommercial', 'OneDriveConsumer'].flatMap((name) => env[name] ?? [])
  const lower = `${path.toLowerCase()}/`.replaceAll('\\', '/')
  const inRoot = roots.some((root) => lower.startsWith(`${root.toLowerCase().replaceAll('\\', '/')}/`))
  const client = inRoot ? 'OneDrive' : parts.find((part) => synced.test(part))
  if (client === undefined) return ok(null)
  return failed(
    'synced-folder',
    `A workspace in use can’t be in “${client}”: copying it while it is written could damage it.`,
    next,
  )
}

/** The real path of a folder that may not exist yet. */
const realPlace = async (folder: string): Promise<string> => {
  try {
    return await realpath(folder)
  } catch {
    const parent = dirname(folder)
    return parent === folder ? folder : join(await realPlace(parent), basename(folder))
  }
}

const nearestType = async (folder: string): Promise<number> => {
  try {
    return (await statfs(folder)).type
  } catch {
    const parent = dirname(folder)
    return parent === folder ? 0 : nearestType(parent)
  }
}

/** Whether a live workspace may be in `folder`, in plain words where not. */
export const checkPlace = async (folder: string): Promise<Result<null>> => {
  // As given and as resolved: a mapped drive resolves to its share, a junction to its target.
  for (const path of [resolve(folder), await realPlace(resolve(folder))]) {
    const checked = checkPath(path, process.env)
    if (!checked.ok) return checked
  }
  if (process.platform === 'linux' && networkTypes.includes(await nearestType(resolve(folder)))) {
    return failed(
      'network-share',
      'A workspace in use can’t be on a network share: it could be damaged there.',
      next,
    )
  }
  return ok(null)
}
