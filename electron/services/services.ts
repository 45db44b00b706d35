import { access } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import type { EventOf } from '../../shared/contract/events.ts'
import type { WorkspaceState } from '../../shared/model/workspace.ts'
import { failed, ok, type Reason, type Result } from '../../shared/model/result.ts'
import { noWorkspace, type Open, openWithImports } from './open-workspace.ts'
import type { ServicesOptions } from './options.ts'
import { type Remembered, recall, remember } from './remembered.ts'
import { createReportFiles, type ReportFiles } from './write-report.ts'
import { clearOpened } from './open-original.ts'
import { checkSecondPlace } from './second-place.ts'
import { queueSample, sampleFolder } from './sample/queue-sample.ts'
import { tellStory } from './sample/tell-story.ts'
import { noState, stateOf } from './state.ts'

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
  /** Asks for the folder of a workspace and opens it. */
  readonly choose: () => Promise<Result<WorkspaceState>>
  /** Asks for the folder that backups are copied to as well. */
  readonly chooseSecondPlace: () => Promise<Result<WorkspaceState>>
  /** Copies no backups to a second place from now on. */
  readonly leaveSecondPlace: () => Promise<Result<WorkspaceState>>
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

const isWorkspace = (folder: string): Promise<boolean> =>
  access(join(folder, 'workspace.db')).then(
    () => true,
    () => false,
  )

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
    const opened = await this.#switchTo(folder, false)
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
    return this.#switchTo(resolve(folder), false)
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
    const opened = await this.#switchTo(sampleFolder(this.options.defaultFolder), true, async (open) => {
      isNew = await queueSample(open, this.options.resourcesFolder)
    })
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
    if (!(await isWorkspace(folder)))
      return failed(
        'not-a-workspace',
        'There is no Revisit workspace in this folder.',
        'Choose the folder that has workspace.db in it, or make a new workspace.',
      )
    return this.#switchTo(resolve(folder), false)
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
    sample: boolean,
    begin: (open: Open) => Promise<void> = async () => {},
  ): Promise<Result<WorkspaceState>> {
    return this.#inTurn(async () => {
      if (this.#open?.workspace.folder !== folder) {
        const opened = await openWithImports(this.options, folder, { sample, user: this.#remembered.user })
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
