import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { temporaryWorkspace } from './fixtures/temporary.ts'

const mangled: readonly [string, unknown, RegExp][] = [
  ['a Date', new Date(0), /a Date \(an instant is ISO text\): value 1/],
  ['an object', { a: 1 }, /an object or array/],
  ['an array', ['a'], /an object or array/],
  ['a bigint', 1n, /a bigint/],
  ['a symbol', Symbol('x'), /a symbol/],
  ['a boolean', true, /a boolean \(a flag is 0 or 1\)/],
  ['NaN', Number.NaN, /the number NaN/],
  ['infinity', Number.POSITIVE_INFINITY, /the number Infinity/],
  ['an unsafe integer', 2 ** 53, /the unsafe integer 9007199254740992/],
  ['undefined', undefined, /undefined \(nothing is null\)/],
]

test.each(mangled)('%s is refused, and the error says which value', async (_name, value, words) => {
  const { read, write } = await temporaryWorkspace()
  await expect(sql`select ${value}`.execute(read)).rejects.toThrow(words)
  const put = write((trx) =>
    trx
      .insertInto('draft')
      .values({ key: 'a', content: 'b', saved_at: value as string })
      .execute(),
  )
  await expect(put).rejects.toThrow(value === undefined ? /saved_at/ : /value 3/)
  expect(await read.selectFrom('draft').selectAll().execute()).toEqual([])
})

test('what is allowed comes back as it went in', async () => {
  const { read } = await temporaryWorkspace()
  for (const value of ['', 'ŵ 🏴󠁧󠁢󠁷󠁬󠁳󠁿', 'a\0b', "it's", null, 0, -1.5, 2 ** 53 - 1]) {
    const { rows } = await sql<{ value: unknown }>`select ${value} as value`.execute(read)
    expect(rows).toEqual([{ value }])
  }
  const bytes = new Uint8Array([0, 1, 255])
  const { rows } = await sql<{ value: Uint8Array }>`select ${bytes} as value`.execute(read)
  expect([...(rows[0]?.value ?? [])]).toEqual([0, 1, 255])
})
