import { mkdtemp, rm } from 'node:fs/promises'
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

/** A real, empty workspace in a temporary folder; `now` stands still unless given. */
export const emptyWorkspace = async (now = () => new Date('2026-05-20T10:00:00Z')): Promise<Workspace> => {
  const folder = await temporaryFolder()
  const workspace = value(
    await openWorkspace({ folder: join(folder, 'workspace'), appVersion: '0.0.0', device: 'test', now }),
  )
  onTestFinished(() => workspace.close())
  await workspace.settings.set('user', 'Morwenna Pascoe')
  return workspace
}
