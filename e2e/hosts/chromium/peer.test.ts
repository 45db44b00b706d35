import { expect, test } from 'vitest'
import { makePeer, type Peer } from './peer.ts'

const pair = (): readonly [Peer, Peer] => {
  const hear: ((message: unknown) => void)[] = []
  const end = (mine: number, other: number): Peer =>
    makePeer({
      listen: (listener) => {
        hear[mine] = listener
      },
      send: (message) => queueMicrotask(() => hear[other]?.(structuredClone(message))),
    })
  return [end(0, 1), end(1, 0)]
}

test('both ends can ask each other at the same time', async () => {
  const [left, right] = pair()
  left.answer('double', (value: number) => value * 2)
  right.answer('quadruple', async (value: number) => (await right.call<number>('double', value)) * 2)
  expect(await Promise.all([1, 2, 3].map((value) => left.call('quadruple', value)))).toEqual([4, 8, 12])
})

test('an error on the other end rejects with its words', async () => {
  const [left, right] = pair()
  right.answer('fail', () => {
    throw new TypeError('not today')
  })
  await expect(left.call('fail')).rejects.toThrow('not today')
})

test('a method that nobody answers is loud', async () => {
  const [left] = pair()
  await expect(left.call('missing')).rejects.toThrow('nothing answers "missing"')
})
