import type { Value } from './driver.ts'

const objection = (value: unknown): string | null => {
  if (value === null || typeof value === 'string' || value instanceof Uint8Array) return null
  if (typeof value === 'number') {
    if (!Number.isFinite(value)) return `the number ${value}`
    return Number.isInteger(value) && !Number.isSafeInteger(value) ? `the unsafe integer ${value}` : null
  }
  if (typeof value === 'boolean') return 'a boolean (a flag is 0 or 1)'
  if (value instanceof Date) return 'a Date (an instant is ISO text)'
  if (typeof value === 'object') return 'an object or array (JSON is text)'
  return value === undefined ? 'undefined (nothing is null)' : `a ${typeof value}`
}

/**
 * The values of a statement, checked: the driver would store a Date as a real and an object as
 * "[object Object]" or refuse without saying which, so whatever would not come back as it went in throws.
 */
export const bind = (sql: string, values: readonly unknown[]): readonly Value[] => {
  values.forEach((value, index) => {
    const found = objection(value)
    if (found !== null) {
      throw new TypeError(`SQLite can't keep ${found}: value ${index + 1} of ${sql.slice(0, 200)}`)
    }
  })
  return values as readonly Value[]
}
