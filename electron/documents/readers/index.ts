import { ok, type Result } from '../../../shared/model/result.ts'
import type { Format, SourceDocument } from '../../../shared/model/source-document.ts'
import { decodeText } from './decode-text.ts'
import type { Reader, ReadOptions } from './reader.ts'
import { notADocx, notAPdf, refusals, unreadable } from './refusals.ts'
import { sniffKind } from './sniff.ts'

/** The list of readers, one line a format. Each is loaded when its first paper comes. */
const readers: Readonly<Record<Format, () => Promise<Reader>>> = {
  pdf: async () => (await import('./pdf/index.ts')).readPdf,
  docx: async () => (await import('./docx/read-docx.ts')).readDocx,
  html: async () => (await import('./html/read-html.ts')).readHtml,
  markdown: async () => (await import('./markdown/read-markdown.ts')).readMarkdown,
  text: async () => (await import('./text/read-text.ts')).readText,
}

const formatNames: Readonly<Record<Format, string>> = {
  pdf: 'a PDF',
  docx: 'a Word document',
  html: 'a web page',
  markdown: 'plain text',
  text: 'plain text',
}

/** What a name's ending promises. */
const promised: Readonly<Record<string, Format | 'other'>> = {
  pdf: 'pdf',
  docx: 'docx',
  docm: 'docx',
  html: 'html',
  htm: 'html',
  md: 'markdown',
  markdown: 'markdown',
  txt: 'text',
  doc: 'other',
  rtf: 'other',
  odt: 'other',
  xls: 'other',
  xlsx: 'other',
}

const promiseOf = (name: string): Format | 'other' | undefined =>
  promised[/\.([a-z]+)$/iu.exec(name)?.[1]?.toLowerCase() ?? '']

/** Enough words to be a paper, and not an error message saved in a paper's place. */
const isSensibleText = (bytes: Uint8Array): boolean => {
  const words = decodeText(bytes).match(/\p{L}{2,}/gu) ?? []
  return words.length >= 30
}

const textFormat = (kind: Format, promise: Format | 'other' | undefined, bytes: Uint8Array): Format => {
  // Only its name tells Markdown from plain text; and a piece of a web page may begin like a text.
  if (kind === 'text' && promise === 'markdown') return 'markdown'
  return kind === 'text' && promise === 'html' && /<(?:p|div|h[1-6]|table|li|br)\b/iu.test(decodeText(bytes))
    ? 'html'
    : kind
}

const broken = { pdf: notAPdf, docx: notADocx } as const

const withNameWarning = (document: SourceDocument, promise: Format | 'other' | undefined): SourceDocument => {
  const alike = promise === document.format || (promise === 'markdown' && document.format === 'text')
  if (promise === undefined || alike) return document
  const message = `Its name says otherwise, but this file is ${formatNames[document.format]}, and was read as that.`
  return { ...document, warnings: [{ code: 'wrong-extension', message }, ...document.warnings] }
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
  const misnamed = promise === 'pdf' || promise === 'docx' ? broken[promise] : undefined
  if (kind in refusals) {
    return kind === 'other' && misnamed !== undefined ? misnamed : refusals[kind as keyof typeof refusals]
  }
  if (kind === 'text' && misnamed !== undefined && !isSensibleText(bytes)) return misnamed
  try {
    const format = textFormat(kind as Format, promise, bytes)
    const read = await readers[format]()
    const result = await read(bytes, options)
    return result.ok ? ok(withNameWarning(result.value, promise)) : result
  } catch {
    // Parsers throw whatever they like over a damaged file; that is the paper's fault, not ours to crash on.
    return unreadable
  }
}
