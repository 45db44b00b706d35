import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { makeCodec } from './codec.ts'

const { encode, decode } = makeCodec()
const through = (value: unknown): unknown => decode(encode(value))

const anything = fc.anything({
  withBigInt: true,
  withDate: true,
  withMap: true,
  withSet: true,
  withTypedArray: true,
  withSparseArray: true,
  withNullPrototype: true,
  withUnicodeString: true,
} as fc.ObjectConstraints)

describe('the codec carries what a structured clone carries', () => {
  test('whatever the value', () => {
    fc.assert(
      fc.property(anything, (value) => {
        expect(through(value)).toEqual(structuredClone(value))
      }),
    )
  })

  test('numbers that JSON cannot write', () => {
    for (const value of [Number.NaN, Infinity, -Infinity, -0])
      expect(Object.is(through(value), value)).toBe(true)
  })

  test('an object inside itself, and one met twice', () => {
    const shared = { name: 'shared' }
    const value: Record<string, unknown> = { first: shared, second: [shared] }
    value['self'] = value
    const copy = through(value) as { first: object; second: object[]; self: object }
    expect(copy.self).toBe(copy)
    expect(copy.second[0]).toBe(copy.first)
  })

  test('errors keep their kind, words and cause', () => {
    const copy = through(new RangeError('too far', { cause: 'a reason' }))
    expect(copy).toBeInstanceOf(RangeError)
    expect(copy).toMatchObject({ message: 'too far', cause: 'a reason' })
  })

  test('a view keeps its part of a buffer only', () => {
    const bytes = new Uint8Array([1, 2, 3, 4]).subarray(1, 3)
    expect(through(bytes)).toEqual(new Uint8Array([2, 3]))
  })

  test('a key "__proto__" stays a key', () => {
    const copy = through(JSON.parse('{"__proto__": {"admin": true}}')) as object
    expect(Object.getPrototypeOf(copy)).toBe(Object.prototype)
    expect(Object.hasOwn(copy, '__proto__')).toBe(true)
  })

  test('the prototype of a class is dropped', () => {
    class Person {
      name = 'A'
    }
    expect(Object.getPrototypeOf(through(new Person()))).toBe(Object.prototype)
  })
})

test.each([() => undefined, Symbol('s'), Promise.resolve(), new WeakMap(), { deep: [() => 1] }])(
  'the codec refuses what a structured clone refuses (%#)',
  (value) => {
    expect(() => structuredClone(value)).toThrow()
    expect(() => encode(value)).toThrow('An object could not be cloned.')
  },
)
