import { ok, type Result } from '../../../shared/model/result.ts'
import type { Format, SourceDocument } from '../../../shared/model/source-document.ts'
import { fileTitle } from './file-title.ts'
import { findDelimiter } from './csv/parse-csv.ts'
import { exceedsCells, tooManyCells } from './cell-limit.ts'
import { decodeText } from './decode-text.ts'
import type { Reader, ReadOptions } from './reader.ts'
import { broken, refusals, unreadable } from './refusals.ts'
import { sniffKind } from './sniff.ts'

/** The list of readers, one line a format. Each is loaded when its first paper comes. */
const readers: Readonly<Record<Format, () => Promise<Reader>>> = {
  pdf: async () => (await import('./pdf/index.ts')).readPdf,
  docx: async () => (await import('./docx/read-docx.ts')).readDocx,
  doc: async () => (await import('./doc/read-doc.ts')).readDoc,
  odt: async () => (await import('./odt/read-odt.ts')).readOdt,
  rtf: async () => (await import('./rtf/read-rtf.ts')).readRtf,
  xlsx: async () => (await import('./xlsx/read-xlsx.ts')).readXlsx,
  csv: async () => (await import('./csv/read-csv.ts')).readCsv,
  eml: async () => (await import('./eml/read-eml.ts')).readEml,
  msg: async () => (await import('./msg/read-msg.ts')).readMsg,
  html: async () => (await import('./html/read-html.ts')).readHtml,
  markdown: async () => (await import('./markdown/read-markdown.ts')).readMarkdown,
  text: async () => (await import('./text/read-text.ts')).readText,
}

const formatNames: Readonly<Record<Format, string>> = {
  pdf: 'a PDF',
  docx: 'a Word document',
  doc: 'a Word document of the old kind',
  odt: 'an OpenDocument text',
  rtf: 'rich text',
  xlsx: 'an Excel workbook',
  csv: 'a table kept as text',
  eml: 'an e-mail message',
  msg: 'an Outlook message',
  html: 'a web page',
  markdown: 'plain text',
  text: 'plain text',
}

/** What a name's ending promises. Word saves web pages and rich text under .doc, and nobody minds. */
const promised: Readonly<Record<string, readonly Format[]>> = {
  pdf: ['pdf'],
  docx: ['docx'],
  docm: ['docx'],
  dotx: ['docx'],
  doc: ['doc', 'rtf'],
  dot: ['doc', 'rtf'],
  rtf: ['rtf'],
  odt: ['odt'],
  ott: ['odt'],
  xlsx: ['xlsx'],
  xlsm: ['xlsx'],
  xltx: ['xlsx'],
  xls: ['xlsx'],
  csv: ['csv'],
  tsv: ['csv'],
  tab: ['csv'],
  eml: ['eml'],
  msg: ['msg'],
  html: ['html'],
  htm: ['html'],
  mht: ['eml'],
  mhtml: ['eml'],
  md: ['markdown', 'text'],
  markdown: ['markdown', 'text'],
  txt: ['text', 'csv'],
  text: ['text', 'csv'],
}

const promiseOf = (name: string): readonly Format[] | undefined =>
  promised[/\.([a-z]+)$/iu.exec(name)?.[1]?.toLowerCase() ?? '']

/** Enough words to be a paper, and not an error message saved in a paper's place. */
const isSensibleText = (bytes: Uint8Array): boolean => {
  const words = decodeText(bytes).match(/\p{L}{2,}/gu) ?? []
  return words.length >= 30
}

const textFormat = (kind: Format, promise: Format | undefined, bytes: Uint8Array): Format => {
  if (kind !== 'text') return kind
  // Only its name tells Markdown from plain text; and a piece of a web page may begin like a text.
  if (promise === 'markdown') return 'markdown'
  if (promise === 'html' && /<(?:p|div|h[1-6]|table|li|br)\b/iu.test(decodeText(bytes))) return 'html'
  return promise === 'csv' && findDelimiter(decodeText(bytes)) !== undefined ? 'csv' : kind
}

const withNameWarning = (
  document: SourceDocument,
  promise: readonly Format[] | undefined,
): SourceDocument => {
  if (promise === undefined || promise.includes(document.format)) return document
  const message = `Its name says otherwise, but this file is ${formatNames[document.format]}, and was read as that.`
  return { ...document, warnings: [{ code: 'wrong-extension', message }, ...document.warnings] }
}

const withFileTitle = ({ metadataTitle, ...document }: SourceDocument): SourceDocument => {
  const title = metadataTitle === undefined ? undefined : fileTitle(metadataTitle)
  return title === undefined ? document : { ...document, metadataTitle: title }
}

/**
 * Reads a paper: finds out by its bytes what it is, and hands it to the reader of that format. Every failure
 * is a reason in plain words; nothing that is in a file makes it throw.
 */
export const readDocument = async (
  bytes: Uint8Array,
  options: ReadOptions,
): Promise<Result<SourceDocument>> => {
  const promise = promiseOf(options.name)
  const kind = sniffKind(bytes)
  const misnamed = promise?.[0] === undefined ? undefined : broken[promise[0]]
  if (kind in refusals) {
    return kind === 'other' && misnamed !== undefined ? misnamed : refusals[kind as keyof typeof refusals]
  }
  if (kind === 'text' && misnamed !== undefined && !isSensibleText(bytes)) return misnamed
  try {
    const format = textFormat(kind as Format, promise?.[0], bytes)
    const read = await readers[format]()
    const result = await read(bytes, options)
    if (!result.ok) return result
    return exceedsCells(result.value)
      ? tooManyCells
      : ok(withNameWarning(withFileTitle(result.value), promise))
  } catch {
    // Parsers throw whatever they like over a damaged file; that is the paper's fault, not ours to crash on.
    return unreadable
  }
}
