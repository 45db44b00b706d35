import { join } from 'node:path'
import type { EventOf } from '../../../shared/contract/events.ts'
import type { WayBack } from '../../../shared/model/workspace.ts'
import { ok, type Reason, type Result } from '../../../shared/model/result.ts'
import { instantWords } from '../../../shared/rules/instant-words.ts'
import { type OpenOptions, restoreBackup } from '../../workspace/index.ts'
import type { ServicesOptions } from '../services-options.ts'
import { noWorkspace, type Open, openWithImports } from './open-workspace.ts'
import { isWorkspace } from './workspace-folders.ts'
import { type Remembered, remember } from './last-workspace.ts'

/** Everything that the window shows, as another workspace changes it. */
export const everything: EventOf<'data.changed'>['topics'] = [
  'papers',
  'candidates',
  'recommendations',
  'reviews',
  'workspace',
]

const inWords = ({ message, next }: Reason): string => (next === undefined ? message : `${message} ${next}`)

/** Which workspace is open, if any, and which was last. Opening, going back and closing take turns. */
export class HeldWorkspace {
  readonly #options: ServicesOptions
  #remembered: Remembered
  #open: Open | null = null
  #notice: string | null = null
  // In turn, so that a second click never opens a folder twice.
  #turn: Promise<unknown> = Promise.resolve()

  constructor(options: ServicesOptions, remembered: Remembered) {
    this.#options = options
    this.#remembered = remembered
  }

  get open(): Open | null {
    return this.#open
  }

  /** Why none could be opened, in words. */
  get notice(): string | null {
    return this.#notice
  }

  /** How the person calls themselves in every workspace opened here; null: nobody has said. */
  get user(): string | null {
    return this.#remembered.user
  }

  /** Opens what was open last; where that fails, the window offers to begin and says why. */
  async begin(): Promise<void> {
    const { folder } = this.#remembered
    if (folder === null) return
    if (!(await isWorkspace(folder))) {
      this.#notice = `The workspace that was open last is not in its place any more (${folder}). Open it from where it is now, or make a new one.`
      return
    }
    const opened = await this.switchTo(folder)
    if (!opened.ok) this.#notice = inWords(opened.reason)
  }

  /** Opens `folder` in place of what is open now; where it can't be opened, what is open stays. */
  switchTo(
    folder: string,
    found: Pick<OpenOptions, 'sample' | 'notice' | 'originalsFrom'> = {},
    begin: (open: Open) => Promise<void> = async () => {},
  ): Promise<Result<Open>> {
    return this.#inTurn(async () => {
      if (this.#open?.workspace.folder !== folder) {
        const opened = await openWithImports(this.#options, folder, {
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
      this.#options.emit('data.changed', { topics: everything })
      return ok(this.#open)
    })
  }

  /**
   * Puts a backup in the place of the open workspace's database, which is kept. Where the backup can't be opened
   * (it is from a newer version), what was there is opened again.
   */
  goBack({ file, at }: Pick<WayBack, 'file' | 'at'>): Promise<Result<Open>> {
    return this.#inTurn(async () => {
      const open = this.#open
      if (open === null) return noWorkspace()
      const { folder, now } = open.workspace
      this.#open = null
      await open.close()
      const restored = await restoreBackup(folder, file, now())
      const opened = await this.#reopen(
        folder,
        restored.ok
          ? `The workspace is as it was on ${instantWords(at)}. What was recorded after that is kept: Settings, You and backups leads back to it.`
          : undefined,
      )
      if (restored.ok && !opened.ok) {
        await restoreBackup(folder, join(folder, restored.value.kept), now())
        await this.#reopen(folder)
      }
      this.#options.emit('data.changed', { topics: everything })
      return restored.ok ? opened : restored
    })
  }

  /** Closes the open workspace, lets `work` at its folder, and opens it again whatever came of that. */
  workOn<T>(work: (folder: string) => Promise<Result<T>>): Promise<Result<T>> {
    return this.#inTurn(async () => {
      const open = this.#open
      if (open === null) return noWorkspace()
      const { folder } = open.workspace
      this.#open = null
      await open.close()
      try {
        return await work(folder)
      } finally {
        await this.#reopen(folder)
      }
    })
  }

  async #reopen(folder: string, notice?: string): Promise<Result<Open>> {
    const opened = await openWithImports(this.#options, folder, {
      user: this.#remembered.user,
      ...(notice === undefined ? {} : { notice }),
    })
    if (!opened.ok) {
      this.#notice = inWords(opened.reason)
      return opened
    }
    this.#open = opened.value
    this.#notice = null
    return opened
  }

  /** Remembers how the person calls themselves, here and in the open workspace. */
  async setUser(name: string): Promise<void> {
    await this.#remember({ ...this.#remembered, user: name })
    await this.#open?.workspace.settings.set('user', name)
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
    await remember(this.#options.appDataFolder, remembered)
  }

  #inTurn<T>(work: () => Promise<T>): Promise<T> {
    const result = this.#turn.then(work)
    this.#turn = result.catch(() => undefined)
    return result
  }
}
