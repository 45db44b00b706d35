import { randomUUID } from 'node:crypto'
import { access } from 'node:fs/promises'
import type { AnswerOf, RequestedOf } from '../../../shared/contract.ts'
import type { ErasureFound, ErasureProgress } from '../../../shared/contract/erasure.ts'
import { type Erasure, type PlaceKind, placeKinds } from '../../../shared/model/erasure.ts'
import { failed, ok, type Result } from '../../../shared/model/result.ts'
import type { WorkspaceState } from '../../../shared/model/workspace.ts'
import {
  eraseWords,
  exportsOf,
  findPlaces,
  isProposed,
  keepsTheWords,
  listErasures,
  nameOf,
  ownSettings,
  papersOf,
  type Seen,
  type Settled,
  unreadPictures,
  waitingFiles,
  wordsOverBlocks,
} from '../../erasure/index.ts'
import { openForErasing, waysBack, type Workspace } from '../../workspace/index.ts'
import { clearOpened } from '../open-original.ts'
import type { ServicesOptions } from '../services-options.ts'
import { reportBase } from '../report-files/report-base.ts'
import { everything, type HeldWorkspace } from './held-workspace.ts'
import { noWorkspace, type Open } from './open-workspace.ts'
import { secondPlaceOf } from './workspace-state.ts'

type Looked = { readonly key: string; readonly seen: Seen }

const isThere = (folder: string): Promise<boolean> =>
  access(folder).then(
    () => true,
    () => false,
  )

const lookAgain = failed(
  'not-found',
  'What was found is not kept any more.',
  'Look for the words again: nothing was changed.',
)

const stillReading = failed(
  'busy',
  'Papers are still being read into this workspace.',
  'Wait until they are in, then look again: they may hold the words too.',
)

/** Erasing words from the workspace that is held; the words themselves are kept nowhere but in memory, until it is done. */
export class Erasures {
  readonly #options: ServicesOptions
  readonly #held: HeldWorkspace
  #looked: Looked | null = null
  #progress: ErasureProgress | null = null
  #during: WorkspaceState | null = null

  constructor(options: ServicesOptions, held: HeldWorkspace) {
    this.#options = options
    this.#held = held
  }

  /** What the window shows of the workspace while it is closed for an erasure; null: none is under way. */
  get during(): WorkspaceState | null {
    return this.#during
  }

  get progress(): ErasureProgress | null {
    return this.#progress
  }

  readonly #tell = (step: ErasureProgress['step'], done = 0, total = 0): void => {
    this.#progress = { step, done, total }
  }

  /** Looks for the words; what is found is kept until the next look. */
  async find({ phrases, paperId }: RequestedOf<'erasure.find'>): Promise<Result<ErasureFound>> {
    const { open } = this.#held
    if (open === null) return noWorkspace()
    if (await isReading(open)) return stillReading
    const { workspace } = open
    this.#looked = null
    const seen = await findPlaces(workspace, { phrases, paperId }, (done, total) =>
      this.#tell('looking', done, total),
    ).finally(() => {
      this.#progress = null
    })
    if (!seen.ok) return seen
    this.#looked = { key: randomUUID(), seen: seen.value }
    return ok({ key: this.#looked.key, ...(await summary(workspace, seen.value)) })
  }

  /** A window of the places of one kind. */
  async places({
    key,
    kind,
    offset,
    limit,
  }: RequestedOf<'erasure.places'>): Promise<Result<AnswerOf<'erasure.places'>>> {
    const { open } = this.#held
    if (open === null) return noWorkspace()
    const looked = this.#looked
    if (looked?.key !== key) return lookAgain
    const ofKind = [...looked.seen.places.values()].filter((place) => place.kind === kind)
    const rows = []
    for (const place of ofKind.slice(offset, offset + limit)) {
      const { row: _row, name: _name, ...shown } = place
      const where = await nameOf(open.workspace.read, place)
      rows.push({ ...shown, where, proposed: isProposed(looked.seen, place) })
    }
    return ok({ total: ofKind.length, rows })
  }

  /** Erases what was found last. Whatever comes of it, the workspace is open again afterwards. */
  async erase(
    { key, replacement, reason, choices }: RequestedOf<'erasure.erase'>,
    state: () => Promise<WorkspaceState>,
  ): Promise<Result<Erasure>> {
    const { open } = this.#held
    if (open === null) return noWorkspace()
    const looked = this.#looked
    if (looked?.key !== key) return lookAgain
    if (await isReading(open)) return stillReading
    const { workspace } = open
    const settled: Settled = {
      replacement,
      reason,
      kept: keptBy(looked.seen, choices),
      who: (await workspace.settings.get('user')) ?? '',
      secondPlace: (await secondPlaceOf(workspace))?.folder ?? null,
    }
    const wrong = keepsTheWords(looked.seen, settled)
    if (wrong !== null) return wrong
    const done = await this.#whileClosed(state, (folder) => this.#erase(folder, looked.seen, settled))
    if (!done.ok) return done
    this.#looked = null
    const rows = await this.list()
    const erasure = rows.ok ? rows.value.find(({ id }) => id === done.value.id) : undefined
    return erasure === undefined ? noWorkspace() : ok(erasure)
  }

  async #erase(folder: string, seen: Seen, settled: Settled): Promise<Result<{ id: string }>> {
    const now = this.#options.now ?? (() => new Date())
    const erasing = await openForErasing(folder, now)
    if (!erasing.ok) return erasing
    const at = now().toISOString()
    try {
      const done = await eraseWords(erasing.value, seen, settled, at, this.#tell)
      if (!done.ok) return done
      await erasing.value.finish(this.#tell)
      return done
    } finally {
      await erasing.value.close()
      // Copies of originals that other programs were given.
      await clearOpened(this.#options.appDataFolder)
    }
  }

  /** Tries again what could not be done. */
  async finish(state: () => Promise<WorkspaceState>): Promise<Result<Erasure[]>> {
    const now = this.#options.now ?? (() => new Date())
    const done = await this.#whileClosed(state, async (folder) => {
      const erasing = await openForErasing(folder, now)
      if (!erasing.ok) return erasing
      try {
        await erasing.value.finish(this.#tell)
        return ok(null)
      } finally {
        await erasing.value.close()
      }
    })
    return done.ok ? this.list() : done
  }

  async list(): Promise<Result<Erasure[]>> {
    const { open } = this.#held
    return open === null ? noWorkspace() : ok(await listErasures(open.workspace.read))
  }

  async #whileClosed<T>(
    state: () => Promise<WorkspaceState>,
    work: (folder: string) => Promise<Result<T>>,
  ): Promise<Result<T>> {
    this.#during = await state()
    this.#tell('looking')
    try {
      return await this.#held.workOn(work)
    } finally {
      this.#during = null
      this.#progress = null
      this.#options.emit('data.changed', { topics: everything })
    }
  }
}

/** The places that stay, by what a person chose of each kind. */
const keptBy = (seen: Seen, choices: RequestedOf<'erasure.erase'>['choices']): ReadonlySet<string> => {
  const byKind = new Map(
    choices.map(({ kind, takes, except }) => [kind, { takes, except: new Set(except) }] as const),
  )
  const isTaken = ({ id, kind }: { readonly id: string; readonly kind: PlaceKind }): boolean => {
    const choice = byKind.get(kind)
    return choice === undefined ? isProposed(seen, { id, kind }) : choice.takes !== choice.except.has(id)
  }
  return new Set([...seen.places.values()].filter((place) => !isTaken(place)).map(({ id }) => id))
}

/** Papers that are being read, or wait to be, may hold the words, and would come in with them. */
const isReading = async ({ imports, scans }: Open): Promise<boolean> =>
  imports.jobs().some(({ state }) => ['waiting', 'reading', 'finding', 'storing'].includes(state)) ||
  (await scans.jobs()).some(({ state }) => ['waiting', 'reading'].includes(state))

const summary = async (workspace: Workspace, seen: Seen): Promise<Omit<ErasureFound, 'key'>> => {
  const all = [...seen.places.values()]
  const second = await secondPlaceOf(workspace)
  const proposed = all.filter((place) => isProposed(seen, place)).map(({ id }) => id)
  return {
    total: all.length,
    groups: placeKinds.flatMap((kind) => {
      const ofKind = all.filter((place) => place.kind === kind)
      const isGoing = ofKind.some((place) => isProposed(seen, place))
      const except = ofKind.filter((place) => isProposed(seen, place) !== isGoing).map(({ id }) => id)
      return ofKind.length === 0 ? [] : [{ kind, total: ofKind.length, proposed: isGoing, except }]
    }),
    papers: (await papersOf(workspace.read, proposed, seen.paperId)).length,
    backups: (await waysBack(workspace.folder, second?.folder ?? null)).length,
    secondPlace: second === null ? null : { folder: second.folder, reachable: await isThere(second.folder) },
    exports: await exportsOf(workspace.read, seen),
    unseen: {
      pictures: await unreadPictures(workspace.read),
      files: await waitingFiles(workspace.read),
      base: (await reportBase(workspace)) !== null,
      settings: await ownSettings(workspace, seen),
      split: await wordsOverBlocks(workspace.read, seen.finder, seen.paperId),
    },
  }
}
