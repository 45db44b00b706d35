import { randomBytes } from 'node:crypto'

/**
 * Makes UUIDv7 ids (RFC 9562): each sorts after the one before, also within a millisecond and when the clock
 * goes back. The 12 bits after the time are a counter.
 */
export const createIds = (now: () => Date): (() => string) => {
  let time = 0
  let counter = 0
  return () => {
    const clock = now().getTime()
    if (clock > time) {
      time = clock
      counter = 0
    } else if (++counter > 0xfff) {
      time += 1
      counter = 0
    }
    const stamp = time.toString(16).padStart(12, '0')
    const random = randomBytes(8)
    random[0] = 0x80 | ((random[0] ?? 0) & 0x3f)
    const tail = random.toString('hex')
    const count = counter.toString(16).padStart(3, '0')
    return `${stamp.slice(0, 8)}-${stamp.slice(8)}-7${count}-${tail.slice(0, 4)}-${tail.slice(4)}`
  }
}
