import type { StatedDate } from '../../../shared/model/dates.ts'
import { shinglesOf } from '../../../shared/rules/likeness.ts'
import { sameName } from '../../../shared/rules/same-name.ts'
import { type Alike, TermIndex } from './term-index.ts'
import { OwnReferences } from './own-references.ts'
import { type KnownReview, type ReviewFit, reviewFit, reviewsHeaded, titleStems } from './review-fit.ts'
import type { SetPlace } from './sought.ts'
import type { Tracked } from './tracked.ts'

/** A body with the other names it has or had: a panel that was renamed keeps what it recommended. */
export type KnownBody = {
  readonly id: string
  /** The body that came after it, where another did; else itself. */
  readonly today: string
  readonly names: readonly string[]
}

/** What is tracked, ready to be searched: by number and by shared words. */
export class Tracker {
  readonly #byId = new Map<string, Tracked>()
  readonly #byKey = new Map<string, Set<string>>()
  readonly #references = new OwnReferences()
  readonly #terms = new TermIndex()
  readonly #runs = new WeakMap<Tracked, ReadonlySet<string>>()
  #reviews: ReadonlyMap<string, KnownReview> = new Map()
  #bodies: readonly KnownBody[] = []
  #today: ReadonlyMap<string, string> = new Map()

  get size(): number {
    return this.#byId.size
  }

  /** Takes what is known of reviews and bodies now. */
  know(reviews: readonly KnownReview[], bodies: readonly KnownBody[]): void {
    this.#bodies = bodies
    this.#today = new Map(bodies.map(({ id, today }) => [id, today]))
    this.#reviews = new Map(
      reviews.map((review) => [review.id, { ...review, bodyId: this.#bodyToday(review.bodyId) }]),
    )
  }

  // A panel that was renamed or merged is compared as what it is today.
  #bodyToday(id: string | null): string | null {
    return id === null ? null : (this.#today.get(id) ?? id)
  }

  put(tracked: Tracked): void {
    this.take(tracked.id)
    this.#byId.set(tracked.id, tracked)
    this.#terms.put(tracked.id, tracked.text)
    if (tracked.reference !== null) this.#references.put(tracked.id, tracked.reference)
    if (tracked.key === null) return
    const numbered = this.#byKey.get(tracked.key)
    if (numbered === undefined) this.#byKey.set(tracked.key, new Set([tracked.id]))
    else numbered.add(tracked.id)
  }

  take(id: string): void {
    const tracked = this.#byId.get(id)
    if (tracked === undefined) return
    this.#byId.delete(id)
    this.#terms.take(id)
    this.#references.take(id)
    if (tracked.key !== null) this.#byKey.get(tracked.key)?.delete(id)
  }

  get(id: string): Tracked | undefined {
    return this.#byId.get(id)
  }

  review(id: string | null): KnownReview | null {
    return id === null ? null : (this.#reviews.get(id) ?? null)
  }

  /** The body that made the recommendation, else the one of its review; as it is today. */
  bodyOf(tracked: Tracked): string | null {
    return this.#bodyToday(tracked.bodyId) ?? this.review(tracked.reviewId)?.bodyId ?? null
  }

  /** The body that a name means, by its name or one that it had, as it is today; null where none does. */
  bodyNamed(name: string | null): string | null {
    if (name === null) return null
    const known =
      this.#bodies.find(({ names }) => names[0] !== undefined && sameName(names[0], name)) ??
      this.#bodies.find(({ names }) => names.some((one) => sameName(one, name)))
    return known?.today ?? null
  }

  /** Stems of the names of a body, as they would tell a review's title from others'. */
  stemsOfBody(id: string | null): ReadonlySet<string> {
    const body = this.#bodies.find((one) => one.id === id)
    return titleStems(body?.names.join(' ') ?? '')
  }

  /** The name that a body has now, for one that it had; any other name as it is. */
  presentName(name: string): string {
    const id = this.bodyNamed(name)
    return this.#bodies.find((body) => body.id === id)?.names[0] ?? name
  }

  /** The reviews that a set is tied to, and how. */
  fits(place: SetPlace, bodyId: string | null): ReadonlyMap<string, Exclude<ReviewFit, null>> {
    const found = new Map<string, Exclude<ReviewFit, null>>()
    for (const review of this.#reviews.values()) {
      const fit = reviewFit(place, bodyId, review)
      if (fit !== null) found.set(review.id, fit)
    }
    return found
  }

  /** The reviews that the title over a finding names, on a date. */
  headed(title: string | null, date: StatedDate | null): ReadonlySet<string> {
    return new Set(
      title === null ? [] : reviewsHeaded(title, date, this.#reviews.values()).map(({ id }) => id),
    )
  }

  /** Whether recommendations of all these numbers are tracked beside one, in its review or by its body. */
  hasAll(keys: readonly string[], beside: Tracked): boolean {
    return keys.every((key) =>
      this.numbered(key).some((id) => {
        const other = this.#byId.get(id)
        return beside.reviewId === null
          ? other?.reviewId === null && other.bodyId === beside.bodyId
          : other?.reviewId === beside.reviewId
      }),
    )
  }

  numbered(key: string): readonly string[] {
    return [...(this.#byKey.get(key) ?? [])]
  }

  /** The recommendations that the words name by their own references, each with the reference as it is printed. */
  namedIn(words: string): ReadonlyMap<string, string> {
    return this.#references.namedIn(words)
  }

  alike(text: string, limit: number): readonly Alike[] {
    return this.#terms.alike(text, limit, 0)
  }

  /** How much a stem tells of the recommendation; 0 where it has it not. */
  weightIn(id: string, stem: string): number {
    return this.#terms.weightIn(id, stem)
  }

  runsOf(tracked: Tracked): ReadonlySet<string> {
    const known = this.#runs.get(tracked)
    if (known !== undefined) return known
    const made = shinglesOf(tracked.text)
    this.#runs.set(tracked, made)
    return made
  }
}
