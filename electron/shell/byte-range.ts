/** First and last byte, both included, 0-based. */
type ByteRange = { readonly start: number; readonly end: number }

/**
 * The one range that a Range header asks of a file of `size` bytes. undefined: no range, several, or nonsense, which
 * a server may answer with the whole (RFC 9110, 14.2); 'outside': it begins after the file's end.
 */
export const byteRange = (header: string | null, size: number): ByteRange | 'outside' | undefined => {
  const asked = /^bytes=(\d{0,15})-(\d{0,15})$/u.exec(header ?? '')
  if (asked === null) return undefined
  const [, first = '', last = ''] = asked
  if (first === '' && last === '') return undefined
  if (first === '') {
    const length = Math.min(Number(last), size)
    return length === 0 ? 'outside' : { start: size - length, end: size - 1 }
  }
  const start = Number(first)
  if (last !== '' && Number(last) < start) return undefined
  if (start >= size) return 'outside'
  return { start, end: last === '' ? size - 1 : Math.min(Number(last), size - 1) }
}
