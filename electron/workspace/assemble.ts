import { join } from 'node:path'
import type { Transaction } from 'kysely'
import { createChange } from './change.ts'
import type { Database } from './connections.ts'
import { createFileStore } from './file-store.ts'
import { lastForGood } from './for-good.ts'
import type { Guard } from './guard.ts'
import { historyPlugin } from './history-plugin.ts'
import { createRecorder, type Heading } from './history.ts'
import { createIds } from './identifier.ts'
import type { Schema } from './schema.ts'
import { createSettings, readSetting, writeSetting } from './settings.ts'
import { inTransaction } from './transaction.ts'
import { aheadOf, type Compensate, redo, undo } from './undo.ts'
import { undoPresses } from './undo-press.ts'
import { damageNotice, startUpkeep } from './upkeep.ts'
import type { Workspace } from './workspace.ts'

const always = () => true

type Parts = {
  readonly folder: string
  readonly device: string
  readonly now: () => Date
  readonly guard: Guard
  readonly writer: Database
  readonly reader: Database
  readonly backupAtOnce: boolean
  readonly notice: string | null
  readonly release: () => Promise<void>
}

/** The workspace, from its open connections and the lock that `release` gives back. */
export const assemble = ({
  folder,
  device,
  now,
  guard,
  writer,
  reader,
  release,
  ...parts
}: Parts): Workspace => {
  const newId = createIds(now)
  const transact: Workspace['write'] = (work) => inTransaction(writer.db, guard, work)
  const write: Workspace['write'] = (work) => transact((trx) => work(trx.withPlugin(historyPlugin)))
  const upkeep = startUpkeep({ folder, read: reader.db, write, now, atOnce: parts.backupAtOnce })

  const heading = (who: string, summary: string, undoes: string | null): Heading => ({
    id: newId(),
    at: now().toISOString(),
    who,
    device,
    summary,
    undoes,
  })
  const takeBack = <T>(
    step: (trx: Transaction<Schema>, who: string, compensate: Compensate) => Promise<T>,
  ): Promise<T> =>
    transact(async (trx) => {
      const who = (await readSetting(trx, 'user')) ?? ''
      return step(trx, who, (summary, undoes) => createRecorder(trx, heading(who, summary, undoes), newId))
    })
  const presses = undoPresses(
    (passed, goesOn) => takeBack((trx, who, compensate) => undo(trx, who, compensate, passed, goesOn)),
    () => takeBack(aheadOf),
    () => takeBack(lastForGood),
  )

  const damaged = (): boolean => upkeep.foundDamage() || writer.metDamage() || reader.metDamage()
  const close = async (): Promise<void> => {
    await upkeep.stop()
    await reader.close()
    // A file found damaged stays marked, so that the next opening checks it and goes back to a backup.
    if (!damaged()) await write((trx) => writeSetting(trx, 'clean_stop', '1'))
    await writer.close()
    await release()
  }
  let closing: Promise<void> | undefined

  return {
    folder,
    read: reader.db,
    write,
    forGood: async (what, work) => {
      const done = await write(work)
      if (done.ok) presses.forGood(what)
      return done
    },
    change: (summary, work) => {
      presses.forget()
      return transact(async (trx) => {
        const who = (await readSetting(trx, 'user')) ?? ''
        const recorder = createRecorder(trx, heading(who, summary, null), newId)
        return work(createChange(recorder, trx.withPlugin(historyPlugin)))
      })
    },
    undo: (goesOn = always) => presses.press(goesOn),
    redo: (goesOn = always) => takeBack((trx, who, compensate) => redo(trx, who, compensate, goesOn)),
    files: createFileStore(join(folder, 'files'), () => guard.refuseInside('Keeping a file')),
    backup: async () => {
      guard.refuseInside('A backup')
      return upkeep.backup()
    },
    get notice() {
      return damaged() ? damageNotice : parts.notice
    },
    settings: createSettings(reader.db, write),
    now,
    newId,
    close: async () => {
      guard.refuseInside('Closing the workspace')
      closing ??= close()
      await closing
    },
  }
}
