const hasBom = (bytes: Uint8Array, ...bom: readonly number[]): boolean =>
  bom.every((byte, at) => bytes[at] === byte)

const declaredCharset = /charset\s*=\s*["']?\s*([\w-]+)/iu

const declared = (bytes: Uint8Array): string | undefined =>
  declaredCharset.exec(new TextDecoder('latin1').decode(bytes.subarray(0, 2048)))?.[1]

/** True where almost all that is not ASCII makes sense as UTF-8: one stray byte does not spoil a paper's quotes. */
const isMostlyUtf8 = (decoded: string): boolean => {
  const strange = decoded.split('\uFFFD').length - 1
  const proper = decoded.match(/[^\0-\x7F\uFFFD]/gu)?.length ?? 0
  return strange === 0 || proper > strange * 4
}

/** Text in the encoding that its first bytes, or a web page's charset, name; else UTF-8 where it is that; else windows-1252. */
export const decodeText = (bytes: Uint8Array): string => {
  if (hasBom(bytes, 0xff, 0xfe)) return new TextDecoder('utf-16le').decode(bytes)
  if (hasBom(bytes, 0xfe, 0xff)) return new TextDecoder('utf-16be').decode(bytes)
  const decoded = new TextDecoder().decode(bytes)
  if (isMostlyUtf8(decoded)) return decoded
  // Pages say "iso-8859-1" and mean windows-1252, which is what TextDecoder takes it for.
  const charset = declared(bytes)
  try {
    return new TextDecoder(
      charset === undefined || /^utf-?8$/iu.test(charset) ? 'windows-1252' : charset,
    ).decode(bytes)
  } catch {
    return new TextDecoder('windows-1252').decode(bytes)
  }
}
