import { moreThanWords, wordsOf } from './features.ts'
import type { WeighedLine } from './weighed-lines.ts'

/** What features weigh: for being an item at all, and for a task more than a decision or a recommendation. */
export type Weights = {
  readonly bias: number
  readonly taskBias: number
  readonly features: Readonly<Record<string, readonly number[]>>
}

/** `item` and `task`: log odds, 0 as likely as not. */
export type Weighed = { readonly item: number; readonly task: number }

/** One in a hundred of the sentences that are items has words that weigh less. */
const leastOfWords = 0.3

/** Weights made ready for many sentences. */
export class Scales {
  readonly #bias: number
  readonly #taskBias: number
  readonly #ids: ReadonlyMap<string, number>
  readonly #item: Float64Array
  readonly #task: Float64Array
  /** In which weighing a feature was last counted: each counts once. */
  readonly #seen: Uint32Array
  #weighing = 0

  constructor({ bias, taskBias, features }: Weights) {
    const entries = Object.entries(features)
    this.#bias = bias
    this.#taskBias = taskBias
    this.#ids = new Map(entries.map(([feature], id) => [feature, id]))
    this.#item = Float64Array.from(entries, ([, [item = 0]]) => item)
    this.#task = Float64Array.from(entries, ([, [, task = 0]]) => task)
    this.#seen = new Uint32Array(entries.length)
  }

  /** Null where the words by themselves hardly speak for an item: most sentences, which needn't be weighed whole. */
  weigh(line: WeighedLine, before: WeighedLine | undefined, after: WeighedLine | undefined): Weighed | null {
    this.#weighing += 1
    let [item, task] = [0, 0]
    const add = (feature: string) => {
      const id = this.#ids.get(feature)
      if (id === undefined || this.#seen[id] === this.#weighing) return
      this.#seen[id] = this.#weighing
      item += this.#item[id] ?? 0
      task += this.#task[id] ?? 0
    }
    wordsOf(line.signs, add)
    if (item < leastOfWords) return null
    moreThanWords(line, before, after, add)
    return { item: item + this.#bias, task: task + this.#taskBias }
  }

  /** How much one feature speaks for an item; 0 for one that was never seen. */
  weightOf(feature: string): number {
    return this.#item[this.#ids.get(feature) ?? -1] ?? 0
  }
}
