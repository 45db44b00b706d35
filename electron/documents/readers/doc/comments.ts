import type { Signature } from '../remarks-along.ts'
import { wordDate } from '../word-date.ts'
import { readStrings } from './string-table.ts'
import type { WordBinary } from './word-binary.ts'

/** A comment: the character that it hangs on, and where its words stand in the text. */
export type LeftComment = {
  readonly hangsOn: number
  readonly by: Signature
  readonly from: number
  readonly to: number
}

/** Bytes of one entry: a place, a comment's head ([MS-DOC] ATRDPre10), what later versions add to it (ATRDPost10). */
const place = 4
const head = 30
const added = 18

/** The places that a list of `size`-byte entries begins with: one more than it has entries. */
const placesIn = (view: DataView, size: number): number[] => {
  const count = Math.max(0, Math.floor((view.byteLength - place) / (place + size)))
  const places = view.byteLength < place ? 0 : count + 1
  return Array.from({ length: places }, (_, at) => view.getUint32(at * place, true))
}

/** The comments of the paper; `story` is where their words begin in its text. */
export const readComments = (word: WordBinary, story: number): readonly LeftComment[] => {
  const anchors = word.table(4)
  const stretches = placesIn(word.table(5), 0)
  const owners = readStrings(word.table(36))
  const dates = word.table(112)
  const hangsOn = placesIn(anchors, head)
  return hangsOn.slice(0, -1).map((character, at): LeftComment => {
    const owner = anchors.getUint16(hangsOn.length * place + at * head + 20, true)
    const isDated = (at + 1) * added <= dates.byteLength
    return {
      hangsOn: character,
      by: {
        author: owners[owner]?.trim() || null,
        date: isDated ? wordDate(dates.getUint32(at * added, true)) : null,
      },
      from: story + (stretches[at] ?? 0),
      to: story + (stretches[at + 1] ?? stretches[at] ?? 0),
    }
  })
}
