/** A reference as it is compared: "SR (25/26) 01" and "sr(25/26) 1" are one. */
const keyOf = (printed: string): string =>
  printed
    .toLowerCase()
    .replaceAll(/[\u2010-\u2015]/gu, '-')
    .replaceAll(/\s+/gu, '')
    .replaceAll(/\d+/gu, (digits) => digits.replace(/^0+(?=\d)/u, ''))

const literally = (words: string): string => words.replaceAll(/[.*+?^${}()|[\]\\]/gu, String.raw`\$&`)

/**
 * What references of one pattern look like, whatever their numbers: "sr(", digits, "/", digits, ")", digits. null
 * for one that other words look like too ("12", "R7"): it names nothing outside its own review.
 */
const shapeOf = (key: string): string | null => {
  const letters = key.match(/\p{L}/gu)?.length ?? 0
  const numbers = key.match(/\d+/gu)?.length ?? 0
  if (letters < 2 || numbers === 0 || (letters < 3 && numbers === 1)) return null
  const parts = key.match(/\d+|[^\d]/gu) ?? []
  const shape = parts.map((part) => {
    if (/^\d/u.test(part)) return String.raw`\d{1,9}`
    return part === '-' ? String.raw`[-\u2010-\u2015]` : literally(part)
  })
  return shape.join(String.raw`\s*`)
}

/**
 * The references that recommendations have of their own, found in what a paper says. Not asked of the council's
 * pattern: one that it had before, and a reference given by hand, are printed too.
 */
export class OwnReferences {
  readonly #ids = new Map<string, string>()
  readonly #keys = new Map<string, string>()
  readonly #shapes = new Map<string, { readonly found: RegExp; of: number }>()

  put(id: string, reference: string): void {
    this.take(id)
    const key = keyOf(reference)
    const shape = shapeOf(key)
    if (shape === null) return
    this.#ids.set(key, id)
    this.#keys.set(id, key)
    const known = this.#shapes.get(shape)
    if (known !== undefined) known.of += 1
    else {
      const found = new RegExp(String.raw`(?<![\p{L}\d])${shape}(?![\p{L}\d])`, 'giu')
      this.#shapes.set(shape, { found, of: 1 })
    }
  }

  take(id: string): void {
    const key = this.#keys.get(id)
    if (key === undefined) return
    this.#keys.delete(id)
    this.#ids.delete(key)
    const shape = shapeOf(key) ?? ''
    const known = this.#shapes.get(shape)
    if (known === undefined) return
    known.of -= 1
    if (known.of === 0) this.#shapes.delete(shape)
  }

  /** The recommendations that the words name by their references, each with the reference as it is printed. */
  namedIn(words: string): ReadonlyMap<string, string> {
    const named = new Map<string, string>()
    for (const { found } of this.#shapes.values())
      for (const [printed] of words.matchAll(found)) {
        const id = this.#ids.get(keyOf(printed))
        if (id !== undefined && !named.has(id)) named.set(id, printed)
      }
    return named
  }
}
