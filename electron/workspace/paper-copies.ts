import { access, readdir } from 'node:fs/promises'
import { join } from 'node:path'
import type { Kysely } from 'kysely'
import { createFileStore, type FileStore } from './file-store.ts'
import type { Schema } from './schema.ts'
import { forgetSetting, readSetting } from './settings.ts'
import type { Workspace } from './workspace.ts'

/**
 * The originals on their way to the second place for backups, and back from there: a tracker whose papers are
 * lost can't prove what it says. One copying at a time, in the background; what can't be done now is taken up
 * at the next backup, or the next opening.
 */
export type PaperCopies = {
  /** Copies to the second place what it lacks. */
  readonly give: (place: string) => void
  /** Takes what is still lacking after the workspace was brought back from its second place. */
  readonly take: () => void
  readonly idle: () => Promise<void>
}

type Needs = {
  readonly folder: string
  readonly read: Kysely<Schema>
  readonly write: Workspace['write']
  /** Asked between papers: true once the workspace closes. */
  readonly stopped: () => boolean
}

const namesIn = (folder: string): Promise<readonly string[]> =>
  readdir(folder).catch((error: unknown): string[] => {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return []
    throw error
  })

/** True once `to` lacks none of the originals in `from`. Rejects where either can't be reached. */
const copyMissing = async (from: string, to: FileStore, stopped: () => boolean): Promise<boolean> => {
  for (const start of (await namesIn(from)).filter((name) => /^[0-9a-f]{2}$/.test(name)))
    for (const sha256 of (await namesIn(join(from, start))).filter((name) => /^[0-9a-f]{64}$/.test(name))) {
      if (stopped()) return false
      if (!(await to.has(sha256))) await to.put(join(from, start, sha256))
    }
  return true
}

const storeIn = (folder: string): FileStore => createFileStore(folder, () => undefined)

export const startPaperCopies = ({ folder, read, write, stopped }: Needs): PaperCopies => {
  const own = join(folder, 'files')
  let running: Promise<unknown> = Promise.resolve()
  const inTurn = (work: () => Promise<unknown>): void => {
    // A place that can't be reached today is no reason to trouble anybody: it is tried again.
    running = running.then(work).catch(() => undefined)
  }
  return {
    give: (place) => inTurn(() => copyMissing(own, storeIn(join(place, 'files')), stopped)),
    take: () =>
      inTurn(async () => {
        const place = await readSetting(read, 'originals_from')
        if (place === null) return
        // Away, it looks like a place without papers.
        await access(place)
        if (!(await copyMissing(join(place, 'files'), storeIn(own), stopped))) return
        await write((trx) => forgetSetting(trx, 'originals_from'))
      }),
    idle: async () => {
      await running
    },
  }
}
