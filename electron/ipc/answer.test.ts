import { describe, expect, test } from 'vitest'
import { failed, ok } from '../../shared/model/result.ts'
import { answerer } from './answer.ts'
import type { Handlers } from './handlers.ts'

const bugs: [string, unknown][] = []
const answer = answerer(
  {
    'drafts.get': ({ key }) => {
      if (key === 'throws') throw new Error('Mrs Example said no')
      if (key === 'full') throw Object.assign(new Error('no'), { code: 'SQLITE_FULL' })
      if (key === 'misfit') return ok({ content: 7 } as never)
      return key === 'fails' ? failed('no-draft', 'There is no draft.') : ok({ content: key })
    },
  } satisfies Partial<Handlers> as unknown as Handlers,
  (where, error) => {
    bugs.push([where, error])
    return 'abc123'
  },
)
const draft = (key: unknown) => answer({ name: 'drafts.get', payload: { key } })

test('what fits the contract is handled, and its answer given', async () => {
  expect(await draft('one')).toEqual({ ok: true, value: { content: 'one' } })
})

test('an expected failure goes through in its own words', async () => {
  expect(await draft('fails')).toEqual({
    ok: false,
    reason: { code: 'no-draft', message: 'There is no draft.' },
  })
})

test('a disk that is full is no bug: it is said with what to do', async () => {
  expect(await draft('full')).toMatchObject({ ok: false, reason: { code: 'disk-full' } })
})

describe('what does not fit is refused without a word of what was sent', () => {
  test.each([
    undefined,
    'drafts.get',
    { payload: {} },
    { name: 'toString', payload: {} },
    { name: 'drafts.get', payload: { key: { secret: 'Mrs Example' } } },
    { name: 'drafts.get', payload: { key: 'one', extra: new Map() } },
  ])('%#', async (message) => {
    const result = await answer(message)
    expect(result).toMatchObject({ ok: false, reason: { code: 'bad-request' } })
    expect(JSON.stringify(result)).not.toContain('Mrs Example')
  })
})

test('a bug is reported, and the window hears its number and not its words', async () => {
  const result = await draft('throws')
  expect(result).toMatchObject({
    ok: false,
    reason: { code: 'bug', next: expect.stringContaining('abc123') as string },
  })
  expect(JSON.stringify(result)).not.toContain('Mrs Example')
  expect(bugs.at(-1)?.[0]).toBe('drafts.get')
})

test('an answer that breaks the contract is a bug', async () => {
  expect(await draft('misfit')).toMatchObject({ ok: false, reason: { code: 'bug' } })
})
