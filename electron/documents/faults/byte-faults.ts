import type { Random } from './random.ts'

type ByteFault = (bytes: Uint8Array, random: Random) => Uint8Array

const joined = (...parts: readonly Uint8Array[]): Uint8Array => new Uint8Array(Buffer.concat(parts))

const stretch = (bytes: Uint8Array, random: Random, most = 2048): readonly [number, number] => {
  const from = random.below(bytes.length)
  return [from, Math.min(bytes.length, from + 1 + random.below(most))]
}

const changed = (bytes: Uint8Array, random: Random, change: (copy: Uint8Array, at: number) => void) => {
  const copy = Uint8Array.from(bytes)
  const times = 1 + random.below(30)
  for (let time = 0; time < times; time += 1) change(copy, random.below(copy.length))
  return copy
}

const put = (bytes: Uint8Array, at: number, text: string): Uint8Array =>
  joined(bytes.subarray(0, at), Buffer.from(text, 'latin1'), bytes.subarray(at))

// What formats open and count with: nested without an end, or far more than there can be.
const openers = [
  '[',
  '(',
  '<<',
  '{\\b ',
  '{\\*\\',
  '<div><table><tr><td>',
  '<w:tbl><w:tr><w:tc>',
  '> ',
  '- ',
  '"',
  '--x\r\n',
]

/** What may happen to the bytes of any file. */
export const byteFaults: Readonly<Record<string, ByteFault>> = {
  'cut short': (bytes, random) => bytes.subarray(0, random.below(bytes.length)),
  'start lost': (bytes, random) => bytes.subarray(random.below(Math.min(bytes.length, 4096))),
  'bits flipped': (bytes, random) =>
    changed(bytes, random, (copy, at) => {
      copy[at] = (copy[at] ?? 0) ^ (1 << random.below(8))
    }),
  'bytes replaced': (bytes, random) =>
    changed(bytes, random, (copy, at) => {
      copy[at] = random.below(256)
    }),
  'stretch zeroed': (bytes, random) => Uint8Array.from(bytes).fill(0, ...stretch(bytes, random)),
  'stretch lost': (bytes, random) => {
    const [from, to] = stretch(bytes, random)
    return joined(bytes.subarray(0, from), bytes.subarray(to))
  },
  'stretch repeated': (bytes, random) => {
    const [from, to] = stretch(bytes, random, 400)
    const again = Array.from({ length: 1 + random.below(200) }, () => bytes.subarray(from, to))
    return joined(bytes.subarray(0, to), ...again, bytes.subarray(to))
  },
  'stretches swapped': (bytes, random) => {
    const middle = random.below(bytes.length)
    return joined(bytes.subarray(middle), bytes.subarray(0, middle))
  },
  'numbers made huge': (bytes, random) => {
    const text = Buffer.from(bytes).toString('latin1')
    const one = 1 + random.below(40)
    let at = 0
    const huge = random.pick(['99999999', '-1', '0', '2147483648', '4294967295', '1e308'])
    return Buffer.from(
      text.replace(/\d+/g, (digits) => {
        at += 1
        return at % one === 0 ? huge : digits
      }),
      'latin1',
    )
  },
  'nested without end': (bytes, random) =>
    put(bytes, random.below(bytes.length), random.pick(openers).repeat(1 + random.below(20_000))),
  'encoding broken': (bytes, random) =>
    put(
      bytes,
      random.below(bytes.length),
      random.pick(['\xff\xfe', '\xc0\xaf', '\xed\xa0\x80', '\xf8\x88', '\0', '\xef\xbb\xbf']),
    ),
  'references made cyclic': (bytes, random) => {
    // PDF objects, and whatever else is named by a number: everything points at one.
    const target = 1 + random.below(9)
    return Buffer.from(
      Buffer.from(bytes)
        .toString('latin1')
        .replace(/\b\d+ 0 R\b/g, (found) => (random.below(3) === 0 ? `${target} 0 R` : found)),
      'latin1',
    )
  },
}
