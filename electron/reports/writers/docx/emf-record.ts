/** Numbers and words of an enhanced metafile, in order: 32 bits each, little-endian. */
export type EmfRecord = Uint8Array

/** One record of type `type`: its numbers, then `tail` as it is, filled up to whole words. */
export const emfRecord = (type: number, numbers: readonly number[], tail = new Uint8Array(0)): EmfRecord => {
  const length = 8 + numbers.length * 4 + Math.ceil(tail.length / 4) * 4
  const bytes = new Uint8Array(length)
  const view = new DataView(bytes.buffer)
  view.setUint32(0, type, true)
  view.setUint32(4, length, true)
  numbers.forEach((number, i) => view.setInt32(8 + i * 4, number | 0, true))
  bytes.set(tail, 8 + numbers.length * 4)
  return bytes
}

/** A number as the bits of a 32-bit float. */
export const floatBits = (value: number): number => {
  const view = new DataView(new ArrayBuffer(4))
  view.setFloat32(0, value, true)
  return view.getInt32(0, true)
}

export const utf16 = (text: string): Uint8Array => {
  const bytes = new Uint8Array(text.length * 2)
  const view = new DataView(bytes.buffer)
  for (let i = 0; i < text.length; i++) view.setUint16(i * 2, text.charCodeAt(i), true)
  return bytes
}
