const isPlain = (value: object): boolean => {
  const prototype: unknown = Object.getPrototypeOf(value)
  return prototype === Object.prototype || prototype === null
}

const find = (value: unknown, at: string, within: ReadonlySet<object>): string | undefined => {
  if (value === null || value === undefined || typeof value === 'string' || typeof value === 'boolean')
    return undefined
  if (typeof value === 'number') return Number.isFinite(value) ? undefined : `${at}: ${value}`
  if (typeof value !== 'object') return `${at}: ${typeof value}`
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? `${at}: invalid Date` : undefined
  if (value instanceof Uint8Array) return undefined
  if (within.has(value)) return `${at}: cycle`
  const inner = new Set(within).add(value)
  if (Array.isArray(value)) {
    for (const [index, item] of value.entries()) {
      const found = find(item, `${at}[${index}]`, inner)
      if (found !== undefined) return found
    }
    return undefined
  }
  if (!isPlain(value)) return `${at}: ${value.constructor.name}`
  for (const [key, item] of Object.entries(value)) {
    const found = find(item, `${at}.${key}`, inner)
    if (found !== undefined) return found
  }
  return undefined
}

/**
 * Where a value holds something that may not cross between page and main ("answer.rows[3]: Map"), or undefined.
 * Allowed are JSON values, Date and Uint8Array (and undefined, for keys left out): what every host carries alike.
 */
export const cannotCross = (value: unknown, name: string): string | undefined => find(value, name, new Set())
