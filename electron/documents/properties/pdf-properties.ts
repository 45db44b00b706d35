import { wordsOfXml } from './words-of-xml.ts'

/** As long as one property may be. */
const longest = 4_000
/** As long as a packet of XMP may be. */
const longestPacket = 500_000
const most = 200

const entry = new RegExp(
  String.raw`/(?:Author|Title|Subject|Keywords|Creator|Producer|Company|Manager)\s{0,9}(?:\(((?:\\[\s\S]|[^\\)]){1,${longest}})\)|<([0-9A-Fa-f\s]{2,${longest}})>)`,
  'gu',
)

const escapes: Readonly<Record<string, string>> = { n: '\n', r: '\n', t: ' ', b: '', f: '' }

/** The bytes of a literal string, a character each. */
const unescaped = (literal: string): string =>
  literal.replace(/\\([0-7]{1,3}|\r\n|[\s\S])/gu, (_, after: string) =>
    /^[0-7]/u.test(after)
      ? String.fromCharCode(Number.parseInt(after, 8) & 0xff)
      : /^[\r\n]/u.test(after)
        ? ''
        : (escapes[after] ?? after),
  )

const ofHex = (hex: string): string => Buffer.from(hex.replace(/\s+/gu, ''), 'hex').toString('latin1')

/** What a text string says: UTF-16 or UTF-8 where it begins so, else a letter a byte. */
const said = (raw: string): string => {
  const bytes = Buffer.from(raw, 'latin1')
  if (raw.startsWith('\u00FE\u00FF'))
    return bytes
      .subarray(2, bytes.length & ~1)
      .swap16()
      .toString('utf16le')
  return raw.startsWith('\u00EF\u00BB\u00BF') ? bytes.subarray(3).toString('utf8') : raw
}

const packets = (bytes: Buffer): readonly string[] => {
  const found: string[] = []
  let from = bytes.indexOf('<x:xmpmeta')
  while (from >= 0 && found.length < most) {
    const end = bytes.indexOf('</x:xmpmeta>', from)
    if (end < 0) break
    if (end - from <= longestPacket) found.push(wordsOfXml(bytes.subarray(from, end).toString('utf8')))
    from = bytes.indexOf('<x:xmpmeta', end)
  }
  return found
}

/**
 * The properties of a PDF as they stand in its bytes: its information dictionary and its XMP, earlier ones that a
 * later save has left in the file too. What is packed or encrypted is not seen.
 */
export const pdfProperties = (bytes: Buffer): readonly string[] => {
  const raw = bytes.toString('latin1')
  const entries = [...raw.matchAll(entry)]
    .slice(0, most)
    .map(([, literal, hex]) => said(literal === undefined ? ofHex(hex ?? '') : unescaped(literal)))
  return [...entries, ...packets(bytes)]
}
