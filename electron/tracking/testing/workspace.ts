import { cp, mkdtemp, rm } from 'node:fs/promises'
import { rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import { openWorkspace, type Workspace } from '../../workspace/index.ts'

/** The value of a Result that a test relies on. */
export const value = <T>(result: { ok: true; value: T } | { ok: false; reason: { message: string } }): T => {
  if (!result.ok) throw new Error(result.reason.message)
  return result.value
}

/** A folder that is gone when the test has finished. */
const temporaryFolder = async (): Promise<string> => {
  const folder = await mkdtemp(join(tmpdir(), 'revisit-'))
  onTestFinished(() => rm(folder, { recursive: true, force: true }))
  return folder
}

type Now = () => Date

/** Opens the workspace in a folder, as after a restart. */
export const opened = async (folder: string, now: Now): Promise<Workspace> =>
  value(await openWorkspace({ folder, appVersion: '0.0.0', device: 'test', now, backupOnOpening: false }))

let made: Promise<string> | undefined

/** The folder of a closed, empty workspace: it is made once a process, as making its tables takes longest. */
const emptyFolder = (now: Now): Promise<string> =>
  (made ??= (async () => {
    const folder = await mkdtemp(join(tmpdir(), 'revisit-empty-'))
    process.once('exit', () => rmSync(folder, { recursive: true, force: true }))
    const workspace = await opened(join(folder, 'workspace'), now)
    await workspace.settings.set('user', 'Morwenna Pascoe')
    await workspace.close()
    return join(folder, 'workspace')
  })())

const standing: Now = () => new Date('2026-05-20T10:00:00Z')

/** A real, empty workspace in a temporary folder; `now` stands still unless given. */
export const emptyWorkspace = async (now = standing): Promise<Workspace> => {
  const folder = join(await temporaryFolder(), 'workspace')
  await cp(await emptyFolder(standing), folder, { recursive: true })
  const workspace = await opened(folder, now)
  onTestFinished(() => workspace.close())
  return workspace
}
