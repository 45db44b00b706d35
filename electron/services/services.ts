import { join, resolve } from 'node:path'
import type { EventOf } from '../../shared/contract/events.ts'
import type { WayBack, WorkspaceState } from '../../shared/model/workspace.ts'
import { failed, ok, type Reason, type Result } from '../../shared/model/result.ts'
import { instantWords } from '../../shared/rules/instant-words.ts'
import { noWorkspace, type Open, openWithImports } from './open-workspace.ts'
import type { ServicesOptions } from './options.ts'
import { type Remembered, recall, remember } from './remembered.ts'
import { createReportFiles, type ReportFiles } from './write-report.ts'
import { clearOpened } from './open-original.ts'
import { freeFolder, isWorkspace, workspaceAt } from './places.ts'
import { checkSecondPlace } from './second-place.ts'
import { queueSample, sampleFolder } from './sample/queue-sample.ts'
import { tellStory } from './sample/tell-story.ts'
import { noState, secondPlaceOf, stateOf } from './state.ts'
import { bringBack, type OpenOptions, restoreBackup, waysBack } from '../workspace/index.ts'

/** The app without a window: the workspace that is open, and what may be asked of the machine around it. */
export type Services = {
  readonly options: ServicesOptions
  readonly reportFiles: ReportFiles
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

const everything: EventOf<'data.changed'>['topics'] = [
  'papers',
  'candidates',
  'recommendations',
  'reviews',
  'workspace',
]

const inWords = ({ message, next }: Reason): string => (next === undefined ? message : `${message} ${next}`)

class RunningServices implements Services {
  readonly options: ServicesOptions
  readonly reportFiles: ReportFiles
  #remembered: Remembered
  #open: Open | null = null
  #notice: string | null = null
  #preparing: Promise<Result<WorkspaceState>> | null = null
  // Opening and closing take turns, so that a second click never opens a folder twice.
  #turn: Promise<unknown> = Promise.resolve()

  constructor(options: ServicesOptions, remembered: Remembered) {
    this.options = options
    this.reportFiles = createReportFiles(options)
    this.#remembered = remembered
  }

  /** Opens what was open last; where that fails, the window offers to begin and says why. */
  async begin(): Promise<void> {
    const { folder } = this.#remembered
    if (folder === null) return
    if (!(await isWorkspace(folder))) {
      this.#notice = `The workspace that was open last is not in its place any more (${folder}). Open it from where it is now, or make a new one.`
      return
    }
    const opened = await this.#switchTo(folder)
    if (!opened.ok) this.#notice = inWords(opened.reason)
  }

  current(): Result<Open> {
    return this.#open === null ? noWorkspace() : ok(this.#open)
  }

  state(): Promise<WorkspaceState> {
    const { appVersion } = this.options
    // Half a sample is nothing to look around in: the window stays where it was asked for.
    return this.#open === null || this.#preparing !== null
      ? Promise.resolve(noState(appVersion, this.#remembered.user, this.#notice))
      : stateOf(this.#open.workspace, appVersion)
  }

  create(folder = this.options.defaultFolder): Promise<Result<WorkspaceState>> {
    return this.#switchTo(resolve(folder))
  }

  async createSample(): Promise<Result<WorkspaceState>> {
    this.#preparing ??= this.#prepareSample()
    const prepared = await this.#preparing.finally(() => {
      this.#preparing = null
    })
    this.options.emit('data.changed', { topics: everything })
    return prepared.ok ? ok(await this.state()) : prepared
  }

  async #prepareSample(): Promise<Result<WorkspaceState>> {
    let isNew = false
    const opened = await this.#switchTo(
      sampleFolder(this.options.defaultFolder),
      { sample: true },
      async (open) => {
        isNew = await queueSample(open, this.options.resourcesFolder)
      },
    )
    const open = this.#open
    if (!opened.ok || !isNew || open === null) return opened
    await open.imports.idle()
    // Closed while its papers were read: they are read on at the next start, and nothing is told of them.
    if (this.#open !== open) return opened
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
    return workspace === null ? this.#bringBack(resolve(folder)) : this.#switchTo(workspace)
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
    return this.#switchTo(folder, {
      originalsFrom: place,
      notice: `This is the backup of ${day}, brought back into ${folder}. What was recorded after that is missing. Its papers are being copied from ${place}.`,
    })
  }

  async waysBack(): Promise<Result<readonly WayBack[]>> {
    if (this.#open === null) return noWorkspace()
    const { workspace } = this.#open
    return ok(await waysBack(workspace.folder, (await secondPlaceOf(workspace))?.folder ?? null))
  }

  goBack(file: string): Promise<Result<WorkspaceState>> {
    return this.#inTurn(async () => {
      const ways = await this.waysBack()
      if (!ways.ok) return ways
      const way = ways.value.find((found) => found.file === file)
      if (this.#open === null || way === undefined)
        return failed('backup-gone', 'This backup is not there any more.', 'Choose another one.')
      const { folder, now } = this.#open.workspace
      await this.#open.close()
      this.#open = null
      const restored = await restoreBackup(folder, file, now())
      const day = instantWords(way.at)
      const opened = await this.#reopen(
        folder,
        restored.ok
          ? `The workspace is as it was on ${day}. What was recorded after that is kept: Settings, You and backups leads back to it.`
          : undefined,
      )
      if (restored.ok && !opened.ok) {
        // A backup that can't be opened (from a newer version) must not stand in the way of what could.
        await restoreBackup(folder, join(folder, restored.value.kept), now())
        await this.#reopen(folder)
      }
      this.options.emit('data.changed', { topics: everything })
      if (!restored.ok) return restored
      return opened.ok ? ok(await this.state()) : opened
    })
  }

  async #reopen(folder: string, notice?: string): Promise<Result<null>> {
    const opened = await openWithImports(this.options, folder, {
      user: this.#remembered.user,
      ...(notice === undefined ? {} : { notice }),
    })
    if (!opened.ok) {
      this.#notice = inWords(opened.reason)
      return opened
    }
    this.#open = opened.value
    this.#notice = null
    return ok(null)
  }

  async setUser(name: string): Promise<Result<WorkspaceState>> {
    await this.#remember({ ...this.#remembered, user: name })
    if (this.#open !== null) await this.#open.workspace.settings.set('user', name)
    this.options.emit('data.changed', { topics: ['workspace'] })
    return ok(await this.state())
  }

  async chooseSecondPlace(): Promise<Result<WorkspaceState>> {
    if (this.#open === null) return noWorkspace()
    const { workspace } = this.#open
    const folder = await this.options.chooseFolder('Copy backups to')
    if (folder === undefined) return ok(await this.state())
    const fits = await checkSecondPlace(folder, workspace.folder)
    return fits.ok ? this.#copyBackupsTo(folder) : fits
  }

  leaveSecondPlace(): Promise<Result<WorkspaceState>> {
    return this.#copyBackupsTo('')
  }

  async #copyBackupsTo(place: string): Promise<Result<WorkspaceState>> {
    if (this.#open === null) return noWorkspace()
    const { settings } = this.#open.workspace
    if ((await settings.get('backup_place')) !== place) {
      await settings.set('backup_place', place)
      // The date is of copies in the place of before.
      await settings.forget('last_second_backup_at')
    }
    this.options.emit('data.changed', { topics: ['workspace'] })
    return ok(await this.state())
  }

  close(): Promise<void> {
    return this.#inTurn(async () => {
      const open = this.#open
      this.#open = null
      await open?.close()
    })
  }

  async #remember(remembered: Remembered): Promise<void> {
    this.#remembered = remembered
    await remember(this.options.appDataFolder, remembered)
  }

  /** Opens `folder` in place of what is open now; where it can't be opened, what is open stays. */
  #switchTo(
    folder: string,
    found: Pick<OpenOptions, 'sample' | 'notice' | 'originalsFrom'> = {},
    begin: (open: Open) => Promise<void> = async () => {},
  ): Promise<Result<WorkspaceState>> {
    return this.#inTurn(async () => {
      if (this.#open?.workspace.folder !== folder) {
        const opened = await openWithImports(this.options, folder, {
          ...found,
          user: this.#remembered.user,
        })
        if (!opened.ok) return opened
        const before = this.#open
        this.#open = opened.value
        this.#notice = null
        await before?.close()
        await this.#remember({ ...this.#remembered, folder })
      }
      await begin(this.#open)
      this.options.emit('data.changed', { topics: everything })
      return ok(await this.state())
    })
  }

  #inTurn<T>(work: () => Promise<T>): Promise<T> {
    const result = this.#turn.then(work)
    this.#turn = result.catch(() => undefined)
    return result
  }
}

/** Starts the services and opens the workspace that was open last. */
export const createServices = async (options: ServicesOptions): Promise<Services> => {
  await clearOpened(options.appDataFolder)
  const services = new RunningServices(options, await recall(options.appDataFolder))
  await services.begin()
  return services
}
