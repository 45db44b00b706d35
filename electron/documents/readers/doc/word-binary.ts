import { openContainer } from '../container.ts'

/** Where a stretch of the paper's characters is kept. */
type Piece = { readonly from: number; readonly to: number; readonly place: number; readonly wide: boolean }

/** How many characters each part of the paper has; they follow each other in this order ([MS-DOC] 2.4.1). */
export type Lengths = {
  readonly body: number
  readonly footnotes: number
  readonly headers: number
  readonly comments: number
  readonly endnotes: number
  readonly boxes: number
}

/** A Word file of the old kind, its text put together. */
export type WordBinary = {
  readonly text: string
  readonly lengths: Lengths
  /** Where in the main stream a character is kept: what its properties are found by. */
  readonly placeOf: (character: number) => number
  /** How many characters from here on lie side by side in the stream. */
  readonly together: (character: number) => { readonly end: number; readonly width: number }
  readonly main: DataView
  readonly data: DataView
  /** A structure of the table stream, by its number in the file's list of them (FibRgFcLcb97). */
  readonly table: (index: number) => DataView
  readonly encrypted: boolean
}

const viewOf = (bytes: Uint8Array): DataView => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
const empty = new DataView(new ArrayBuffer(0))

const readPieces = (clx: DataView): Piece[] => {
  let at = 0
  // Before the table itself may stand changes of a file that was saved fast.
  while (at + 3 <= clx.byteLength && clx.getUint8(at) === 1) at += 3 + clx.getUint16(at + 1, true)
  if (at + 5 > clx.byteLength || clx.getUint8(at) !== 2) throw new Error('No piece table')
  const start = at + 5
  const count = Math.floor((Math.min(clx.getUint32(at + 1, true), clx.byteLength - start) - 4) / 12)
  return Array.from({ length: Math.max(count, 0) }, (_, index) => {
    const place = clx.getUint32(start + (count + 1) * 4 + index * 8 + 2, true)
    const wide = (place & 0x40000000) === 0
    return {
      from: clx.getUint32(start + index * 4, true),
      to: clx.getUint32(start + index * 4 + 4, true),
      place: wide ? place & 0x3fffffff : (place & 0x3fffffff) / 2,
      wide,
    }
  }).filter((piece) => piece.to > piece.from)
}

const narrow = new TextDecoder('windows-1252')
const wide = new TextDecoder('utf-16le')

/** Opens a Word file of the old kind; throws over a damaged one. */
export const openWordBinary = (bytes: Uint8Array): WordBinary => {
  const container = openContainer(bytes)
  const stream = container.stream('WordDocument')
  if (stream === undefined) throw new Error('No text')
  const main = viewOf(stream)
  if (main.getUint16(0, true) !== 0xa5ec) throw new Error('Not Word 97 or later')
  const flags = main.getUint16(10, true)
  const tableStream = viewOf(
    container.stream((flags & 0x0200) === 0 ? '0Table' : '1Table') ?? new Uint8Array(),
  )
  // Later versions have longer lists of structures; past the end of a list stand other things.
  const tables = main.getUint16(0x98, true)
  const table = (index: number): DataView => {
    if (index >= tables) return empty
    const from = main.getUint32(0x9a + index * 8, true)
    const length = main.getUint32(0x9e + index * 8, true)
    if (from + length > tableStream.byteLength) return empty
    return new DataView(tableStream.buffer, tableStream.byteOffset + from, length)
  }
  const encrypted = (flags & 0x0100) !== 0
  const pieces = encrypted ? [] : readPieces(table(33))
  let text = ''
  for (const piece of pieces) {
    // A stretch that is not there, or leaves a gap, would shift all that follows.
    if (piece.from !== text.length) throw new Error('Pieces out of order')
    const length = (piece.to - piece.from) * (piece.wide ? 2 : 1)
    if (piece.place + length > stream.length) throw new Error('A piece outside the file')
    text += (piece.wide ? wide : narrow).decode(stream.subarray(piece.place, piece.place + length))
  }
  const pieceAt = (character: number): Piece | undefined => {
    let low = 0
    let high = pieces.length - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if ((pieces[middle]?.from ?? 0) <= character) low = middle
      else high = middle - 1
    }
    return pieces[low]
  }
  const length = (place: number) => main.getUint32(place, true)
  return {
    text,
    lengths: {
      body: length(0x4c),
      footnotes: length(0x50),
      headers: length(0x54),
      comments: length(0x5c),
      endnotes: length(0x60),
      boxes: length(0x64),
    },
    placeOf: (character) => {
      const piece = pieceAt(character)
      return piece === undefined ? 0 : piece.place + (character - piece.from) * (piece.wide ? 2 : 1)
    },
    together: (character) => {
      const piece = pieceAt(character)
      return { end: piece?.to ?? character + 1, width: piece?.wide === true ? 2 : 1 }
    },
    main,
    data: viewOf(container.stream('Data') ?? new Uint8Array()),
    table,
    encrypted,
  }
}
