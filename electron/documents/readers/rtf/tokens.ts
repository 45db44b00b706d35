/** What an RTF file is made of. */
export type Token =
  | { readonly kind: 'open' | 'close' }
  /** "\par", "\fs24": a control word with its number. */
  | { readonly kind: 'word'; readonly name: string; readonly value: number | undefined }
  /** "\~", "\*": a control symbol. */
  | { readonly kind: 'symbol'; readonly name: string }
  /** "\'e9": a byte of text. */
  | { readonly kind: 'hex'; readonly byte: number }
  /** Bytes of text, from and to as places in the file. */
  | { readonly kind: 'text'; readonly from: number; readonly to: number }

const backslash = 0x5c
const openBrace = 0x7b
const closeBrace = 0x7d
const isLetter = (byte: number | undefined): boolean =>
  byte !== undefined && ((byte >= 0x61 && byte <= 0x7a) || (byte >= 0x41 && byte <= 0x5a))
const isDigit = (byte: number | undefined): boolean => byte !== undefined && byte >= 0x30 && byte <= 0x39
const isLineEnd = (byte: number | undefined): boolean => byte === 10 || byte === 13

const ascii = (bytes: Uint8Array, from: number, to: number): string =>
  String.fromCharCode(...bytes.subarray(from, to))

/** Cuts the file into tokens, in order. Line ends of the file are layout; a "\bin" with its bytes is left out. */
export function* tokens(bytes: Uint8Array): Generator<Token> {
  let at = 0
  while (at < bytes.length) {
    const byte = bytes[at]
    if (byte === openBrace || byte === closeBrace) {
      yield { kind: byte === openBrace ? 'open' : 'close' }
      at += 1
    } else if (byte === backslash) {
      const start = at + 1
      let end = start
      // The longest control word of the format has 32 letters.
      while (end - start < 40 && isLetter(bytes[end])) end += 1
      if (end === start) {
        const name = ascii(bytes, start, start + 1)
        at = start + 1
        if (name === "'") {
          const code = Number.parseInt(ascii(bytes, at, at + 2), 16)
          at += 2
          if (!Number.isNaN(code)) yield { kind: 'hex', byte: code }
        } else yield { kind: 'symbol', name }
        continue
      }
      const name = ascii(bytes, start, end)
      const signed = bytes[end] === 0x2d && isDigit(bytes[end + 1]) ? end + 1 : end
      let last = signed
      while (last - signed < 12 && isDigit(bytes[last])) last += 1
      const value = last === signed ? undefined : Number(ascii(bytes, end, last))
      at = last
      if (bytes[at] === 0x20) at += 1
      if (name === 'bin') at += Math.max(value ?? 0, 0)
      else yield { kind: 'word', name, value }
    } else if (isLineEnd(byte) || byte === 0) at += 1
    else {
      const from = at
      while (at < bytes.length) {
        const next = bytes[at]
        if (next === backslash || next === openBrace || next === closeBrace || isLineEnd(next) || next === 0)
          break
        at += 1
      }
      yield { kind: 'text', from, to: at }
    }
  }
}
