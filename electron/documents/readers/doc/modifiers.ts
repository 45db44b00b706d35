/** One property as Word writes it ([MS-DOC] 2.2.5): its code, and where its value stands. */
export type Modifier = {
  readonly code: number
  readonly value: number
  readonly from: number
  readonly to: number
}

const tableDefinition = 0xd608

/** The properties in a stretch of bytes, in order; reading stops at the first that does not fit in. */
export function* modifiers(view: DataView, from: number, to: number): Generator<Modifier> {
  const end = Math.min(to, view.byteLength)
  let at = from
  while (at + 3 <= end) {
    const code = view.getUint16(at, true)
    at += 2
    const kind = code >> 13
    let size = [1, 1, 2, 4, 2, 2, 0, 3][kind] ?? 1
    if (kind === 6) {
      // The definition of a table row counts in two bytes, and one too many.
      if (code === tableDefinition) {
        if (at + 2 > end) return
        size = view.getUint16(at, true) - 1
        at += 2
      } else {
        size = view.getUint8(at)
        at += 1
      }
    }
    if (size < 0 || at + size > end) return
    const value =
      kind === 6
        ? 0
        : size === 1
          ? view.getUint8(at)
          : size === 2
            ? view.getUint16(at, true)
            : size === 4
              ? view.getInt32(at, true)
              : 0
    yield { code, value, from: at, to: at + size }
    at += size
  }
}
