import { failed, ok, type Result } from '../../../shared/model/result.ts'
import {
  createImportQueue,
  createScanQueue,
  type ImportQueue,
  type ScanQueue,
} from '../../documents/index.ts'
import { Matching } from '../../tracking/index.ts'
import { type OpenOptions, openWorkspace, type Workspace } from '../../workspace/index.ts'
import type { ServicesOptions } from '../services-options.ts'
import { throttled } from './throttled-events.ts'

/** The workspace that is open, with its import queue. */
export type Open = {
  readonly workspace: Workspace
  readonly imports: ImportQueue
  readonly scans: ScanQueue
  readonly matching: Matching
  /** Stops imports (they go on next time), then closes the workspace. */
  readonly close: () => Promise<void>
}

/** The contract promises at most ten events a second. */
const betweenEvents = 100

type Found = Pick<OpenOptions, 'sample' | 'notice' | 'originalsFrom'> & {
  /** How the person calls themselves; null: as the workspace has it. */
  readonly user: string | null
}

/** Opens or makes the workspace in `folder` and goes on with its unfinished imports. */
export const openWithImports = async (
  options: ServicesOptions,
  folder: string,
  { user, ...found }: Found,
): Promise<Result<Open>> => {
  const opened = await openWorkspace({
    folder,
    appVersion: options.appVersion,
    ...found,
    ...(options.now === undefined ? {} : { now: options.now }),
    ...(options.device === undefined ? {} : { device: options.device }),
  })
  if (!opened.ok) return opened
  const workspace = opened.value
  if (user !== null) await workspace.settings.set('user', user)
  const jobsMoved = throttled(() => options.emit('imports.changed', {}), betweenEvents)
  const matching = new Matching({
    workspace,
    onChange: () => options.emit('data.changed', { topics: ['candidates'] }),
    onBug: options.reportBug,
  })
  const imports = await createImportQueue({
    workspace,
    reader: options.reader,
    onBug: options.reportBug,
    onChange: ({ stored }) => {
      jobsMoved.call()
      if (!stored) return
      options.emit('data.changed', { topics: ['papers', 'candidates', 'workspace'] })
      matching.wake()
    },
  }).catch(async (error: unknown) => {
    // Left open, it would be "already open in another Revisit" at the next try.
    await workspace.close()
    throw error
  })
  const scansMoved = throttled(() => options.emit('scans.changed', {}), betweenEvents)
  const scans = createScanQueue({
    workspace,
    reader: options.reader,
    scanReader: options.scanReader,
    onBug: options.reportBug,
    onChange: ({ stored }) => {
      scansMoved.call()
      if (!stored) return
      options.emit('data.changed', { topics: ['papers', 'candidates', 'workspace'] })
      matching.wake()
    },
  })
  // Whatever the last run stopped before it had looked at it.
  matching.wake()
  return ok({
    workspace,
    imports,
    scans,
    matching,
    close: async () => {
      await scans.close()
      await imports.close()
      await matching.close()
      jobsMoved.stop()
      scansMoved.stop()
      await workspace.close()
    },
  })
}

/** Why nothing can be done yet: no workspace is open. */
export const noWorkspace = () =>
  failed('no-workspace', 'No workspace is open.', 'Make a new one, open one you have, or try the sample.')
