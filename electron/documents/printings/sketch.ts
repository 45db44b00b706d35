import { wordsOf } from '../../../shared/rules/likeness.ts'

/** Words that make a shingle: stock phrases ("to consider the report of") are shorter. */
const shingleLength = 5
/** A sketch keeps at most twice as many hashes: enough to tell nine tenths from eight, 2 kB a paper. */
const enough = 256

/**
 * What a text is recognised by: the hashes of its five-word runs that fall below 2^32 / `scale`, in rising
 * order. `scale` is a power of two, 1 for short texts, so that two sketches are compared at the larger one.
 * Source: Broder, "On the resemblance and containment of documents" (1997), its "modulo" sketch.
 */
export type Sketch = { readonly scale: number; readonly hashes: Uint32Array }

/** FNV-1a over the UTF-16 units of a word. */
const hashOf = (word: string): number => {
  let hash = 0x811c9dc5
  for (let at = 0; at < word.length; at += 1) hash = Math.imul(hash ^ word.charCodeAt(at), 0x01000193)
  return hash
}

/** Spreads the bits, so that "below a bound" is a fair draw (the finaliser of MurmurHash3). */
const mixed = (hash: number): number => {
  let bits = hash ^ (hash >>> 16)
  bits = Math.imul(bits, 0x85ebca6b)
  bits ^= bits >>> 13
  bits = Math.imul(bits, 0xc2b2ae35)
  return (bits ^ (bits >>> 16)) >>> 0
}

const below = (scale: number): number => 0x1_0000_0000 / scale

/** The sketch of texts in their order; a shingle may run from one into the next, as paragraphs are cut anew by every format. */
export const sketchOf = (texts: readonly string[]): Sketch => {
  const words = texts.flatMap(wordsOf).map(hashOf)
  const shingles = new Set<number>()
  for (let at = 0; at + shingleLength <= words.length; at += 1) {
    let hash = 0
    for (let word = at; word < at + shingleLength; word += 1)
      hash = Math.imul(hash ^ (words[word] ?? 0), 0x01000193) + 0x9e37
    shingles.add(mixed(hash))
  }
  let scale = 1
  while (shingles.size / scale > 2 * enough) scale *= 2
  const kept = [...shingles].filter((hash) => hash < below(scale))
  return { scale, hashes: Uint32Array.from(kept).sort() }
}

/** As bytes: the scale, then the hashes, little-endian. */
export const bytesOfSketch = ({ scale, hashes }: Sketch): Uint8Array<ArrayBuffer> => {
  const bytes = new DataView(new ArrayBuffer(4 + 4 * hashes.length))
  bytes.setUint32(0, scale, true)
  hashes.forEach((hash, at) => bytes.setUint32(4 + 4 * at, hash, true))
  return new Uint8Array(bytes.buffer)
}

export const sketchFromBytes = (bytes: Uint8Array): Sketch => {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const hashes = Uint32Array.from({ length: (bytes.byteLength - 4) / 4 }, (_, at) =>
    view.getUint32(4 + 4 * at, true),
  )
  return { scale: view.getUint32(0, true), hashes }
}

/** The sketch of two texts together. */
export const joinedSketch = (one: Sketch, other: Sketch): Sketch => {
  const scale = Math.max(one.scale, other.scale)
  const bound = below(scale)
  const hashes = new Set([...one.hashes, ...other.hashes].filter((hash) => hash < bound))
  return { scale, hashes: Uint32Array.from(hashes).sort() }
}

export type Overlap = {
  /** Share of all shingles of both that both have. */
  readonly resemblance: number
  /** Share of the smaller one's shingles that the other has too. */
  readonly containment: number
  /** How many of the smaller one's shingles this is reckoned from. */
  readonly sample: number
}

const upTo = (hashes: Uint32Array, bound: number): number => {
  let from = 0
  let to = hashes.length
  while (from < to) {
    const middle = (from + to) >> 1
    if ((hashes[middle] ?? 0) < bound) from = middle + 1
    else to = middle
  }
  return from
}

/** How far two texts are the same, by their sketches; nothing where either is too short to have one. */
export const overlapOf = (one: Sketch, other: Sketch): Overlap => {
  const bound = below(Math.max(one.scale, other.scale))
  const [a, b] = [one.hashes, other.hashes]
  const [ends, otherEnds] = [upTo(a, bound), upTo(b, bound)]
  let shared = 0
  for (let at = 0, to = 0; at < ends && to < otherEnds; ) {
    const [left, right] = [a[at] ?? 0, b[to] ?? 0]
    if (left === right) shared += 1
    if (left <= right) at += 1
    if (right <= left) to += 1
  }
  const sample = Math.min(ends, otherEnds)
  if (sample === 0) return { resemblance: 0, containment: 0, sample: 0 }
  return { resemblance: shared / (ends + otherEnds - shared), containment: shared / sample, sample }
}
