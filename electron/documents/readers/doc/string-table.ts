const wide = new TextDecoder('utf-16le')

const lettersAt = (view: DataView, at: number, count: number): string =>
  wide.decode(new Uint8Array(view.buffer, view.byteOffset + at, Math.min(count * 2, view.byteLength - at)))

/** Strings one after the other, each behind its length ([MS-DOC] Xst): as many as fit in. */
export const readStrings = (view: DataView): string[] => {
  const strings: string[] = []
  for (let at = 0; at + 2 <= view.byteLength; ) {
    const length = view.getUint16(at, true)
    if (at + 2 + length * 2 > view.byteLength) break
    strings.push(lettersAt(view, at + 2, length))
    at += 2 + length * 2
  }
  return strings
}

/** The strings of a table with a head ([MS-DOC] STTB) of two-byte letters and without data of its own beside them. */
export const readStringTable = (view: DataView): string[] => {
  const head = 6
  if (view.byteLength < head || view.getUint16(0, true) !== 0xffff) return []
  return readStrings(new DataView(view.buffer, view.byteOffset + head, view.byteLength - head))
}
