import type { Workspace } from '../../workspace/index.ts'
import { matchFinding, sceneOf } from './match-finding.ts'
import { knownBodies, knownReviews, standingOf, touchedSince } from './read-tracker.ts'
import { dismissable, dismissedBefore, rememberedDismissals } from './remembered.ts'
import { placeOfSet, waitingIn } from './sought.ts'
import { setsBehind, storeWorked, type Worked } from './store.ts'
import { allTracked, trackedByIds } from './tracked.ts'
import { Tracker } from './tracker.ts'

type MatchingOptions = {
  readonly workspace: Workspace
  /** What is offered for some finding is another than before. */
  readonly onChange: () => void
  readonly onBug: (where: string, error: unknown) => unknown
}

/** How long it works before it lets others have their turn, in ms. */
const slice = 8

/** Nobody waits for this longer than a frame: a turn given back whenever a slice is used up. */
const takingTurns = () => {
  let since = performance.now()
  return async (): Promise<void> => {
    if (performance.now() - since < slice) return
    await new Promise((resolve) => setImmediate(resolve))
    since = performance.now()
  }
}

/**
 * Works out what waiting findings say about recommendations that are tracked, and which of them were dismissed
 * before: for new papers, and again for all that waits whenever the tracker has changed, so that it is the same
 * whichever came first. It keeps an index of the register in memory, brought up to date by the history.
 */
export class Matching {
  readonly #options: MatchingOptions
  #tracker: Tracker | null = null
  #standing = 0
  #running: Promise<void> | null = null
  #again = false
  #closed = false

  constructor(options: MatchingOptions) {
    this.#options = options
  }

  /** Something was imported or has changed. Returns at once. */
  wake(): void {
    this.#again = true
    this.#running ??= this.#run().finally(() => {
      this.#running = null
    })
  }

  /** Resolves once all that was woken for is done. */
  async idle(): Promise<void> {
    while (this.#running !== null) await this.#running
  }

  /** Stops after the set at hand. */
  async close(): Promise<void> {
    this.#closed = true
    await this.idle()
  }

  async #run(): Promise<void> {
    try {
      while (this.#again && !this.#closed) {
        this.#again = false
        if (await this.#round()) this.#options.onChange()
      }
    } catch (error) {
      // What is offered is a help; without it everything else works on.
      this.#tracker = null
      this.#options.onBug('matching', error)
    }
  }

  /** Brings every set that is behind up to date; true where something offered has changed. */
  async #round(): Promise<boolean> {
    const { read } = this.#options.workspace
    const turn = takingTurns()
    const standing = await standingOf(read)
    const behind = await setsBehind(read, standing)
    if (behind.length === 0) return false
    const tracker = await this.#upToDate(standing, turn)
    let changed = false
    for (const setId of behind) {
      // A newer change: begin again with it, rather than work on for what is old.
      if (this.#closed || this.#again) break
      const worked = await this.#workOut(tracker, setId, turn)
      if (await storeWorked(this.#options.workspace, setId, standing, worked)) changed = true
    }
    return changed
  }

  async #upToDate(standing: number, turn: () => Promise<void>): Promise<Tracker> {
    const { read } = this.#options.workspace
    const tracker = this.#tracker ?? new Tracker()
    if (this.#tracker === null) {
      for await (const part of allTracked(read))
        for (const tracked of part) {
          tracker.put(tracked)
          await turn()
        }
    } else if (standing > this.#standing) {
      const touched = await touchedSince(read, this.#standing)
      const now = new Map((await trackedByIds(read, touched)).map((tracked) => [tracked.id, tracked]))
      for (const id of touched) {
        const tracked = now.get(id)
        if (tracked === undefined) tracker.take(id)
        else tracker.put(tracked)
        await turn()
      }
    }
    tracker.know(await knownReviews(read), await knownBodies(read))
    this.#tracker = tracker
    this.#standing = standing
    return tracker
  }

  async #workOut(tracker: Tracker, setId: string, turn: () => Promise<void>): Promise<readonly Worked[]> {
    const { read } = this.#options.workspace
    const place = await placeOfSet(read, setId)
    if (place === undefined) return []
    const waiting = await waitingIn(read, setId)
    const remembered = await rememberedDismissals(
      read,
      waiting.map(({ rule }) => rule),
    )
    const scene = sceneOf(tracker, place)
    const worked: Worked[] = []
    for (const sought of waiting) {
      const found = dismissable(place, sought)
      const before =
        found === null ? undefined : dismissedBefore(remembered, found, (name) => tracker.presentName(name))
      worked.push({
        candidateId: sought.id,
        matches: matchFinding(tracker, scene, sought),
        dismissalId: before?.id ?? null,
      })
      await turn()
    }
    return worked
  }
}

/** Works out everything that is behind, once: for commands, which wait for it. */
export const matchEverything = async (workspace: Workspace): Promise<void> => {
  const matching = new Matching({
    workspace,
    onChange: () => undefined,
    onBug: (_where, error) => {
      throw error
    },
  })
  matching.wake()
  await matching.idle()
}
