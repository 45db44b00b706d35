import { resolve } from 'node:path'
import type { WayBack, WorkspaceState } from '../../shared/model/workspace.ts'
import { failed, ok, type Result } from '../../shared/model/result.ts'
import { instantWords } from '../../shared/rules/instant-words.ts'
import { bringBack, waysBack } from '../workspace/index.ts'
import { Erasures } from './workspaces/erasures.ts'
import { everything, HeldWorkspace } from './workspaces/held-workspace.ts'
import { noWorkspace, type Open } from './workspaces/open-workspace.ts'
import type { ServicesOptions } from './services-options.ts'
import { recall } from './workspaces/last-workspace.ts'
import { createReportFiles, type ReportFiles } from './report-files/write-report.ts'
import { clearOpened } from './open-original.ts'
import { freeFolder, workspaceAt } from './workspaces/workspace-folders.ts'
import { checkSecondPlace } from './workspaces/second-place.ts'
import { queueSample, sampleFolder } from './sample/queue-sample.ts'
import { tellStory } from './sample/tell-story.ts'
import { noState, secondPlaceOf, stateOf } from './workspaces/workspace-state.ts'

/** The app without a window: the workspace that is open, and what may be asked of the machine around it. */
export type Services = {
  readonly options: ServicesOptions
  readonly reportFiles: ReportFiles
  /** Taking words out of the open workspace for good. */
  readonly erasures: Erasures
  /** The open workspace, or why there is none. */
  readonly current: () => Result<Open>
  readonly state: () => Promise<WorkspaceState>
  /** Opens the workspace in `folder` (the default place where left out), made where there is none. */
  readonly create: (folder?: string) => Promise<Result<WorkspaceState>>
  /** Opens the sample; done when its papers are read and what came of them is told. */
  readonly createSample: () => Promise<Result<WorkspaceState>>
  /**
   * Asks for the folder of a workspace and opens it. A second place for backups gives a new workspace, from its
   * newest good backup and with the papers that are there: so a new computer goes on from a lost one.
   */
  readonly choose: () => Promise<Result<WorkspaceState>>
  /** Asks for the folder that backups are copied to as well. */
  readonly chooseSecondPlace: () => Promise<Result<WorkspaceState>>
  /** Copies no backups to a second place from now on. */
  readonly leaveSecondPlace: () => Promise<Result<WorkspaceState>>
  /** What the open workspace can go back to, newest first. */
  readonly waysBack: () => Promise<Result<readonly WayBack[]>>
  /** Puts one of these in the place of what is open; what was there is kept, and can be gone back to. */
  readonly goBack: (file: string) => Promise<Result<WorkspaceState>>
  readonly setUser: (name: string) => Promise<Result<WorkspaceState>>
  readonly close: () => Promise<void>
}

const erasing = failed(
  'erasing',
  'Words are being erased from this workspace.',
  'It is open again as soon as that is done.',
)

class RunningServices implements Services {
  readonly options: ServicesOptions
  readonly reportFiles: ReportFiles
  readonly erasures: Erasures
  readonly #held: HeldWorkspace
  #preparing: Promise<Result<Open>> | null = null

  constructor(options: ServicesOptions, held: HeldWorkspace) {
    this.options = options
    this.reportFiles = createReportFiles(options)
    this.#held = held
    this.erasures = new Erasures(options, held)
  }

  current(): Result<Open> {
    const { open } = this.#held
    if (open !== null) return ok(open)
    return this.erasures.during === null ? noWorkspace() : erasing
  }

  state(): Promise<WorkspaceState> {
    const { appVersion } = this.options
    if (this.erasures.during !== null) return Promise.resolve(this.erasures.during)
    // Half a sample is nothing to look around in: the window stays where it was asked for.
    const { open, user, notice } = this.#held
    return open === null || this.#preparing !== null
      ? Promise.resolve(noState(appVersion, user, notice))
      : stateOf(open.workspace, appVersion)
  }

  async #stateAfter(opening: Promise<Result<Open>>): Promise<Result<WorkspaceState>> {
    const opened = await opening
    return opened.ok ? ok(await this.state()) : opened
  }

  create(folder = this.options.defaultFolder): Promise<Result<WorkspaceState>> {
    return this.#stateAfter(this.#held.switchTo(resolve(folder)))
  }

  async createSample(): Promise<Result<WorkspaceState>> {
    this.#preparing ??= this.#prepareSample()
    const prepared = await this.#preparing.finally(() => {
      this.#preparing = null
    })
    this.options.emit('data.changed', { topics: everything })
    return prepared.ok ? ok(await this.state()) : prepared
  }

  async #prepareSample(): Promise<Result<Open>> {
    let isNew = false
    const opened = await this.#held.switchTo(
      sampleFolder(this.options.defaultFolder),
      { sample: true },
      async (open) => {
        isNew = await queueSample(open, this.options.resourcesFolder)
      },
    )
    if (!opened.ok || !isNew) return opened
    const open = opened.value
    await open.imports.idle()
    // Closed while its papers were read: they are read on at the next start, and nothing is told of them.
    if (this.#held.open !== open) return opened
    try {
      await tellStory(open.workspace)
    } catch (error) {
      // The papers are there all the same.
      this.options.reportBug('telling the sample', error)
    }
    return opened
  }

  async choose(): Promise<Result<WorkspaceState>> {
    const folder = await this.options.chooseFolder('Open a workspace')
    if (folder === undefined) return ok(await this.state())
    const workspace = await workspaceAt(resolve(folder))
    return workspace === null
      ? this.#bringBack(resolve(folder))
      : this.#stateAfter(this.#held.switchTo(workspace))
  }

  async #bringBack(place: string): Promise<Result<WorkspaceState>> {
    const folder = await freeFolder(this.options.defaultFolder)
    const brought = await bringBack(place, folder)
    if (!brought.ok && brought.reason.code === 'no-backup')
      return failed(
        'not-a-workspace',
        'There is no Revisit workspace in this folder, and no backup of one.',
        'Choose the folder that has workspace.db in it, or the one that backups were copied to.',
      )
    if (!brought.ok) return brought
    const day = instantWords(brought.value.at)
    return this.#stateAfter(
      this.#held.switchTo(folder, {
        originalsFrom: place,
        notice: `This is the backup of ${day}, brought back into ${folder}. What was recorded after that is missing. Its papers are being copied from ${place}.`,
      }),
    )
  }

  async waysBack(): Promise<Result<readonly WayBack[]>> {
    const open = this.current()
    if (!open.ok) return open
    const { workspace } = open.value
    return ok(await waysBack(workspace.folder, (await secondPlaceOf(workspace))?.folder ?? null))
  }

  async goBack(file: string): Promise<Result<WorkspaceState>> {
    const ways = await this.waysBack()
    if (!ways.ok) return ways
    const way = ways.value.find((found) => found.file === file)
    if (way === undefined)
      return failed('backup-gone', 'This backup is not there any more.', 'Choose another one.')
    return this.#stateAfter(this.#held.goBack(way))
  }

  async setUser(name: string): Promise<Result<WorkspaceState>> {
    await this.#held.setUser(name)
    this.options.emit('data.changed', { topics: ['workspace'] })
    return ok(await this.state())
  }

  async chooseSecondPlace(): Promise<Result<WorkspaceState>> {
    const open = this.current()
    if (!open.ok) return open
    const { workspace } = open.value
    const folder = await this.options.chooseFolder('Copy backups to')
    if (folder === undefined) return ok(await this.state())
    const fits = await checkSecondPlace(folder, workspace.folder)
    return fits.ok ? this.#copyBackupsTo(folder) : fits
  }

  leaveSecondPlace(): Promise<Result<WorkspaceState>> {
    return this.#copyBackupsTo('')
  }

  async #copyBackupsTo(place: string): Promise<Result<WorkspaceState>> {
    const open = this.current()
    if (!open.ok) return open
    const { settings } = open.value.workspace
    if ((await settings.get('backup_place')) !== place) {
      await settings.set('backup_place', place)
      // The date is of copies in the place of before.
      await settings.forget('last_second_backup_at')
    }
    this.options.emit('data.changed', { topics: ['workspace'] })
    return ok(await this.state())
  }

  close(): Promise<void> {
    return this.#held.close()
  }
}

/** Starts the services and opens the workspace that was open last. */
export const createServices = async (options: ServicesOptions): Promise<Services> => {
  await clearOpened(options.appDataFolder)
  const held = new HeldWorkspace(options, await recall(options.appDataFolder))
  await held.begin()
  return new RunningServices(options, held)
}
