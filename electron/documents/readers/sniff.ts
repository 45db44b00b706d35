import { unzipSync } from 'fflate'
import type { Format } from '../../../shared/model/source-document.ts'
import { looksDelimited } from './csv/parse-csv.ts'
import { decodeText } from './decode-text.ts'
import type { RefusedKind } from './refusals.ts'

/** What a file is by its bytes, whatever it is called. */
type FileKind = Exclude<Format, 'markdown'> | RefusedKind

const ascii = (bytes: Uint8Array, from: number, to: number): string =>
  String.fromCharCode(...bytes.subarray(from, to))
const startsWith = (bytes: Uint8Array, ...start: readonly number[]): boolean =>
  start.every((byte, at) => bytes[at] === byte)

const isImage = (bytes: Uint8Array): boolean =>
  startsWith(bytes, 0x89, 0x50, 0x4e, 0x47) ||
  startsWith(bytes, 0xff, 0xd8, 0xff) ||
  /^(?:GIF8|BM.{4}\0\0\0\0|II\*\0|MM\0\*|RIFF.{4}WEBP|.{4}ftyp(?:heic|heix|mif1|avif))/su.test(
    ascii(bytes, 0, 16),
  )

/** Old Office files and Outlook messages share one container; the streams in it tell which it is. */
const containerKind = (bytes: Uint8Array): FileKind => {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const holds = (stream: string) => buffer.includes(Buffer.from(stream, 'utf16le'))
  if (holds('EncryptedPackage')) return 'encrypted-office'
  if (holds('__properties_version1.0')) return 'msg'
  if (holds('WordDocument')) return 'doc'
  if (holds('Workbook') || holds('Book')) return 'old-excel'
  return holds('PowerPoint Document') ? 'powerpoint' : 'other'
}

const zipNames = (bytes: Uint8Array): { readonly names: string[]; readonly mimetype: string } => {
  const names: string[] = []
  try {
    const { mimetype } = unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        names.push(name)
        return name === 'mimetype' && originalSize < 200
      },
    })
    return { names, mimetype: mimetype === undefined ? '' : ascii(mimetype, 0, mimetype.length) }
  } catch {
    // A file cut off lost its list of contents at the end, but the names stand before each part too.
    const found = ascii(bytes, 0, 4096).match(/(?:word|xl|ppt)\/[\w/]+\.xml/gu) ?? []
    return {
      names: [
        ...names,
        ...found,
        ...(Buffer.from(bytes).includes('word/document.xml') ? ['word/document.xml'] : []),
      ],
      mimetype: '',
    }
  }
}

const zipKind = (bytes: Uint8Array): FileKind => {
  const { names, mimetype } = zipNames(bytes)
  if (mimetype.includes('opendocument')) {
    // Masters and templates of texts are texts as well.
    if (mimetype.includes('opendocument.text')) return 'odt'
    return mimetype.includes('opendocument.spreadsheet') ? 'open-spreadsheet' : 'open-presentation'
  }
  const has = (folder: string) => names.some((name) => name.toLowerCase().startsWith(folder))
  if (has('word/')) return 'docx'
  if (names.includes('xl/workbook.bin')) return 'binary-excel'
  if (has('xl/')) return 'xlsx'
  return has('ppt/') ? 'powerpoint' : 'zip'
}

const htmlStart =
  /^\uFEFF?\s*(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]*?-->\s*)*<(?:!doctype\s+html|html|head|body|title|meta|link|script|style|div|main|article|section|header|nav|table|ul|ol|p|h[1-6]|button|span|font|center)\b/iu
// A memo may begin "To: … From: … Subject: …" too; only a mail program writes the second kind of line.
const mailStart = /^[\w-]+:[^\n]*\n(?:[\w-]+:[^\n]*\n|[ \t]+\S[^\n]*\n)*/u
const mailLine = /^(?:mime-version|message-id|received|return-path|x-mailer|content-transfer-encoding):/imu

const isMail = (text: string): boolean => mailLine.test(mailStart.exec(text.trimStart())?.[0] ?? '')

/** True for bytes that are no text in any encoding: NULs, or many control characters. */
const isBinary = (bytes: Uint8Array): boolean => {
  if (startsWith(bytes, 0xff, 0xfe) || startsWith(bytes, 0xfe, 0xff)) return false
  const sample = bytes.subarray(0, 65_536)
  let controls = 0
  for (const byte of sample) {
    if (byte === 0) return true
    if (byte < 32 && !(byte >= 8 && byte <= 13) && byte !== 26 && byte !== 27) controls += 1
  }
  return controls * 100 > sample.length
}

const textKind = (bytes: Uint8Array): FileKind => {
  if (isBinary(bytes)) return 'other'
  const text = decodeText(bytes.subarray(0, 16_384)).replace(/\r\n?/gu, '\n')
  if (text.trim() === '' && bytes.length <= 16_384) return 'empty'
  if (htmlStart.test(text)) return 'html'
  if (/^\s*<\?xml\b/iu.test(text)) return 'other'
  if (isMail(text)) return 'eml'
  if (/^BEGIN:V(?:CALENDAR|CARD)\b/u.test(text)) return 'calendar'
  return looksDelimited(text) ? 'csv' : 'text'
}

/** Tells what a file is from its content. */
export const sniffKind = (bytes: Uint8Array): FileKind => {
  if (bytes.length === 0) return 'empty'
  // Files saved by mail gateways have a few lines of junk before the PDF; readers look for it in the first kilobyte.
  if (/%PDF-\d/u.test(ascii(bytes, 0, 1032))) return 'pdf'
  if (startsWith(bytes, 0x50, 0x4b, 3, 4) || startsWith(bytes, 0x50, 0x4b, 5, 6)) return zipKind(bytes)
  if (startsWith(bytes, 0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1)) return containerKind(bytes)
  if (/^(?:\u00EF\u00BB\u00BF)?\s*\{\\rtf/u.test(ascii(bytes, 0, 64))) return 'rtf'
  if (startsWith(bytes, 0x78, 0x9f, 0x3e, 0x22)) return 'winmail'
  return isImage(bytes) ? 'image' : textKind(bytes)
}
