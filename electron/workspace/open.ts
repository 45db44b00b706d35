import { mkdir } from 'node:fs/promises'
import { hostname, userInfo } from 'node:os'
import { join } from 'node:path'
import type { Kysely } from 'kysely'
import { ok, type Result } from '../../shared/model/result.ts'
import { createChange } from './change.ts'
import { openReader, openWriter } from './connections.ts'
import { createFileStore } from './file-store.ts'
import { createGuard } from './guard.ts'
import { createRecorder, type Recorder } from './history.ts'
import { createIds } from './identifier.ts'
import { migrate } from './migrator.ts'
import { migrations } from './migrations/list.ts'
import { createSettings, readSetting, writeSetting } from './settings.ts'
import { inTransaction } from './transaction.ts'
import { redo, undo } from './undo.ts'
import type { OpenOptions, Workspace } from './workspace.ts'

/** Opens or makes a workspace. */
export const openWorkspace = async (options: OpenOptions): Promise<Result<Workspace>> => {
  const { folder, now = () => new Date(), device = hostname() } = options
  await mkdir(folder, { recursive: true })
  const file = join(folder, 'workspace.db')
  const guard = createGuard()
  const newId = createIds(now)
  const writer = await openWriter(file, guard)
  await migrate(writer as unknown as Kysely<never>, migrations)
  const read = await openReader(file, guard)

  const write: Workspace['write'] = (work) => inTransaction(writer, guard, work)
  const record = (
    who: string,
    summary: string,
    undoes: string | null,
  ): Omit<Recorder, 'row' | 'insert' | 'patch'> => ({
    id: newId(),
    at: now().toISOString(),
    who,
    device,
    summary,
    undoes,
  })
  const back = (step: typeof undo): Promise<Result<string | null>> =>
    write(async (trx) => {
      const who = (await readSetting(trx, 'user')) ?? ''
      return step(trx, who, (summary, undoes) => createRecorder(trx, record(who, summary, undoes), newId))
    })
  await write(async (trx) => {
    if ((await readSetting(trx, 'user')) === null) await writeSetting(trx, 'user', userInfo().username)
  })

  return ok({
    folder,
    read,
    write,
    change: (summary, work) =>
      write(async (trx) => {
        const who = (await readSetting(trx, 'user')) ?? ''
        return work(createChange(createRecorder(trx, record(who, summary, null), newId), trx))
      }),
    undo: () => back(undo),
    redo: () => back(redo),
    files: createFileStore(join(folder, 'files'), () => guard.refuseInside('Keeping a file')),
    backup: async () => {
      throw new Error('not yet')
    },
    notice: null,
    settings: createSettings(read, write),
    now,
    newId,
    close: async () => {
      await read.destroy()
      await writer.destroy()
    },
  })
}
