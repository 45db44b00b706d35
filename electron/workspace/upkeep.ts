import { basename, join } from 'node:path'
import type { Kysely } from 'kysely'
import { failed, type Result } from '../../shared/model/result.ts'
import { copyBackup, makeBackup } from './backup.ts'
import { finishErasures } from './finish-erasures.ts'
import { isSound } from './inspection.ts'
import { startPaperCopies } from './paper-copies.ts'
import type { Schema } from './schema.ts'
import { readSetting, writeSetting } from './settings.ts'
import type { Workspace } from './workspace.ts'

/** The backups of an open workspace: asked for, and one a day by itself. */
export type Upkeep = {
  readonly backup: Workspace['backup']
  /** True once the check before a backup found the file damaged. */
  readonly foundDamage: () => boolean
  /** Waits for a backup that is running; none starts by itself after. */
  readonly stop: () => Promise<void>
}

type Needs = {
  readonly folder: string
  readonly read: Kysely<Schema>
  readonly write: Workspace['write']
  readonly now: () => Date
  /** Whether the day's backup begins at once; not for a workspace just made, which has nothing to back up. */
  readonly atOnce: boolean
}

/** What to do about damage met while the workspace is open. */
export const damageNotice =
  'The database of this workspace is damaged. Close Revisit and open it again: it repairs what it can, or keeps the damaged file and goes back to the newest good backup.'

const sameDay = (instant: string, now: Date): boolean =>
  new Date(instant).toDateString() === now.toDateString()

export const startUpkeep = ({ folder, read, write, now, atOnce }: Needs): Upkeep => {
  const file = join(folder, 'workspace.db')
  let damage = false
  let stopped = false
  let running: Promise<unknown> = Promise.resolve()
  const papers = startPaperCopies({ folder, read, write, stopped: () => stopped })

  const backUp = async (): Promise<Result<{ file: string }>> => {
    const at = now()
    if (!(await isSound(file))) {
      damage = true
      return failed('damaged', damageNotice)
    }
    const made = await makeBackup(file, join(folder, 'backups'), at)
    if (!made.ok) return made
    await write((trx) => writeSetting(trx, 'last_backup_at', at.toISOString()))
    const place = await readSetting(read, 'backup_place')
    // A place that can't be reached today is no reason to call the backup failed; its date tells.
    if (place !== null && place !== '') {
      const copied = copyBackup(made.value.file, basename(made.value.file), place)
      const done = await copied.then(
        () => true,
        () => false,
      )
      if (done) {
        await write((trx) => writeSetting(trx, 'last_second_backup_at', at.toISOString()))
        await finishErasures(folder, now, ['second place'])
        papers.give(place)
      }
    }
    return made
  }

  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    const result = running.then(work)
    running = result.catch(() => undefined)
    return result
  }

  const daily = async (): Promise<void> => {
    const last = await readSetting(read, 'last_backup_at')
    if (!stopped && !damage && (last === null || !sameDay(last, now()))) await backUp()
  }

  const lookAfter = (): void => {
    papers.take()
    void inTurn(daily).catch(() => undefined)
  }
  // An app that is left open for days still gets its day's backup.
  const timer = setInterval(lookAfter, 3_600_000)
  timer.unref()
  if (atOnce) lookAfter()

  return {
    backup: () => inTurn(backUp),
    foundDamage: () => damage,
    stop: async () => {
      stopped = true
      clearInterval(timer)
      await running
      await papers.idle()
    },
  }
}
