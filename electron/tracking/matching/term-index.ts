import { stemList } from './terms.ts'

/** A text that shares telling words with the one sought. */
export type Alike = {
  readonly id: string
  /** Cosine of the two texts' TF-IDF weights, 0 to 1. */
  readonly cosine: number
}

/** Stems in more texts than this only add up what rarer ones have found. */
const common = 400

/** How many texts that share rare stems are compared whole. */
const compared = 60

// Two neighbouring stems make one number, so that no string is kept for the pair.
const pairOf = (first: number, second: number): number => first * 2 ** 24 + second

type Counts = ReadonlyMap<number, number>

const countsOf = (stems: readonly number[]): Counts => {
  const counts = new Map<number, number>()
  const add = (key: number) => counts.set(key, (counts.get(key) ?? 0) + 1)
  stems.forEach((key, at) => {
    add(key)
    const before = stems[at - 1]
    if (before !== undefined) add(pairOf(before, key))
  })
  return counts
}

type Kept = {
  readonly counts: Counts
  /** Length of its weights as a vector; null: not worked out since the index changed. */
  length: number | null
}

/**
 * Finds texts that are alike by an inverted index over stems; stems and pairs of neighbouring ones are weighed by
 * TF-IDF, logarithmic in both, and compared by cosine. What it answers depends on the texts alone, not on the
 * order in which they came.
 * Source: Salton and Buckley, "Term-weighting approaches in automatic text retrieval" (1988).
 */
export class TermIndex {
  readonly #numbers = new Map<string, number>()
  readonly #kept = new Map<string, Kept>()
  readonly #withStem = new Map<number, Set<string>>()
  readonly #inTexts = new Map<number, number>()
  #fresh = true

  get size(): number {
    return this.#kept.size
  }

  put(id: string, text: string): void {
    this.take(id)
    const counts = countsOf(stemList(text).map((stem) => this.#numberOf(stem)))
    this.#kept.set(id, { counts, length: null })
    for (const key of counts.keys()) {
      this.#inTexts.set(key, (this.#inTexts.get(key) ?? 0) + 1)
      if (key >= 2 ** 24) continue
      const ids = this.#withStem.get(key)
      if (ids === undefined) this.#withStem.set(key, new Set([id]))
      else ids.add(id)
    }
    this.#fresh = false
  }

  take(id: string): void {
    const kept = this.#kept.get(id)
    if (kept === undefined) return
    for (const key of kept.counts.keys()) {
      this.#inTexts.set(key, (this.#inTexts.get(key) ?? 1) - 1)
      this.#withStem.get(key)?.delete(id)
    }
    this.#kept.delete(id)
    this.#fresh = false
  }

  /** The texts most alike, at most `limit`, none below `least`. */
  alike(text: string, limit: number, least: number): readonly Alike[] {
    const weights = this.#weightsOf(text)
    const length = lengthOf(weights.values())
    if (length === 0) return []
    if (!this.#fresh) for (const kept of this.#kept.values()) kept.length = null
    this.#fresh = true
    return this.#sharing(weights)
      .map((id) => ({ id, cosine: this.#product(weights, id) / length }))
      .filter(({ cosine }) => cosine >= least)
      .toSorted((a, b) => b.cosine - a.cosine || (a.id < b.id ? -1 : 1))
      .slice(0, limit)
  }

  /** Which of these stems the text `id` has, and how much each tells (its weight; 0: not there). */
  weightIn(id: string, stem: string): number {
    const key = this.#numbers.get(stem)
    return key === undefined || this.#kept.get(id)?.counts.has(key) !== true ? 0 : this.#weight(key, 1)
  }

  #numberOf(stem: string): number {
    const known = this.#numbers.get(stem)
    if (known !== undefined) return known
    const made = this.#numbers.size + 1
    this.#numbers.set(stem, made)
    return made
  }

  #weightsOf(text: string): Counts {
    // What no text has weighs nothing, but keeps its neighbours apart.
    const counts = countsOf(stemList(text).map((stem) => this.#numbers.get(stem) ?? 0))
    return new Map([...counts].map(([key, count]) => [key, this.#weight(key, count)]))
  }

  /** Texts that share stems, those that share the most weight in rare ones first. */
  #sharing(weights: Counts): readonly string[] {
    const found = new Map<string, number>()
    const byRarity = [...weights]
      .filter(([key, weight]) => key < 2 ** 24 && weight > 0)
      .toSorted(([a], [b]) => this.#count(a) - this.#count(b) || a - b)
    for (const [key, weight] of byRarity) {
      if (this.#count(key) > common && found.size > 0) break
      for (const id of this.#withStem.get(key) ?? []) found.set(id, (found.get(id) ?? 0) + weight * weight)
    }
    if (found.size <= compared) return [...found.keys()]
    return [...found]
      .toSorted(([one, a], [other, b]) => b - a || (one < other ? -1 : 1))
      .slice(0, compared)
      .map(([id]) => id)
  }

  #count(key: number): number {
    return this.#inTexts.get(key) ?? 0
  }

  #weight(key: number, count: number): number {
    const texts = this.#count(key)
    return texts === 0 ? 0 : (1 + Math.log(count)) * Math.log(1 + this.#kept.size / texts)
  }

  /** The product of the weights with those of the text, over the length of the text's. */
  #product(weights: Counts, id: string): number {
    const kept = this.#kept.get(id)
    if (kept === undefined) return 0
    kept.length ??= lengthOf([...kept.counts].map(([key, count]) => this.#weight(key, count)))
    let product = 0
    for (const [key, count] of kept.counts) {
      const weight = weights.get(key)
      if (weight !== undefined) product += weight * this.#weight(key, count)
    }
    return product / kept.length
  }
}

const lengthOf = (weights: Iterable<number>): number => {
  let sum = 0
  for (const weight of weights) sum += weight * weight
  return Math.sqrt(sum)
}
