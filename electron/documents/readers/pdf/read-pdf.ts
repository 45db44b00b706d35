import type { PDFDocumentProxy } from 'pdfjs-dist'
import { failed, ok, type Result } from '../../../../shared/model/result.ts'
import type {
  Block,
  SourceDocument,
  SourcePage,
  SourceWarning,
} from '../../../../shared/model/source-document.ts'
import { numberBlocks } from '../block-draft.ts'
import { withLoneNumbers } from '../lone-numbers.ts'
import { withOpeningRows } from '../opening-rows.ts'
import type { ReadOptions } from '../reader.ts'
import { readAllPages } from './all-pages.ts'
import { blocksOf } from './blocks.ts'
import { type Draft, withoutRuns } from './draft.ts'
import { openPdf } from './engine.ts'
import { furnitureOf } from './furniture.ts'
import { bodySize, looksOf, withNotes } from './looks.ts'
import { outlineOf } from './outline.ts'
import type { KeptPage } from './page.ts'
import { printedNumbers } from './printed-numbers.ts'
import { stitched } from './stitch.ts'
import { type TextFault, textFaultOf } from './text-layer.ts'
import { draftsOfLayout, measureOf } from './untagged.ts'
import { hasUnsureTable } from './unsure-table.ts'
import { type DoubtfulPages, pageWarnings } from './warnings.ts'
import { vocabularyOf } from './wording.ts'

const draftsOf = (contents: readonly KeptPage[]) => {
  const lines = contents.flatMap((page) => page.lines)
  const furniture = furnitureOf(contents)
  const body = bodySize(lines)
  const measure = measureOf(contents)
  const pages: (readonly Draft[])[] = []
  for (const page of contents) {
    const runs = page.runs.filter((run) => !furniture.runs.has(run))
    const drafts =
      page.drafts === undefined
        ? withNotes(draftsOfLayout(page, runs, measure, pages.at(-1)), body, page.height)
        : withoutRuns(page.drafts, furniture.runs)
    pages.push(drafts)
  }
  const unsureTables = contents.flatMap((page, at) =>
    page.drafts === undefined && hasUnsureTable(pages[at] ?? []) ? [page.number] : [],
  )
  return { drafts: stitched(pages), body, furniture, words: vocabularyOf(lines), unsureTables }
}

/** The blocks of pages of one paper, and the running headers and footers that were left out of them. */
export const blocksOfPages = (
  contents: readonly KeptPage[],
): { readonly blocks: readonly Block[]; readonly furniture: readonly string[] } => {
  const { drafts, body, furniture, words } = draftsOf(contents)
  return { blocks: blocksOf(drafts, looksOf(drafts, body), words), furniture: furniture.texts }
}

const titleOf = async (pdf: PDFDocumentProxy): Promise<string | undefined> => {
  try {
    const { info } = await pdf.getMetadata()
    const title = (info as { readonly Title?: unknown }).Title
    return typeof title === 'string' && title.trim() !== '' ? title.trim() : undefined
  } catch {
    return undefined
  }
}

const pagesOf = async (
  pdf: PDFDocumentProxy,
  contents: readonly KeptPage[],
  printed: ReadonlyMap<number, string>,
): Promise<readonly SourcePage[]> => {
  const labels = await pdf.getPageLabels().catch(() => null)
  const byNumber = new Map(contents.map((page) => [page.number, page.content]))
  return Array.from({ length: pdf.numPages }, (_, at): SourcePage => {
    // Programs that write labels of their own mostly only count; what is printed on the page is what people cite.
    const label = printed.get(at + 1) ?? labels?.[at]
    return { number: at + 1, content: byNumber.get(at + 1) ?? 'empty', ...(label ? { label } : {}) }
  })
}

const read = async (
  pdf: PDFDocumentProxy,
  bytes: Uint8Array,
  options: ReadOptions,
): Promise<Result<SourceDocument>> => {
  if (pdf.numPages === 0)
    return failed('pdf-no-pages', `“${options.name}” has no pages.`, 'Download or export it again.')
  const { contents, unreadable } = await readAllPages(pdf, bytes, options)
  const { drafts, body, furniture, words, unsureTables } = draftsOf(contents)
  const faults = contents.map((page) => ({ number: page.number, fault: textFaultOf(page.lines) }))
  const pagesWith = (wanted: TextFault) =>
    faults.flatMap(({ number, fault }) => (fault === wanted ? [number] : []))
  const doubtful: DoubtfulPages = {
    unreadable,
    signs: pagesWith('unreadable'),
    runTogether: pagesWith('run-together'),
    unsureTables,
  }
  const title = await titleOf(pdf)
  const pages = await pagesOf(pdf, contents, printedNumbers(furniture.lines, pdf.numPages))
  const outline = await outlineOf(pdf)
  const warnings: readonly SourceWarning[] = pageWarnings(pages, doubtful)
  return ok({
    format: 'pdf',
    ...(title === undefined ? {} : { metadataTitle: title }),
    pages: [...pages],
    blocks: [
      ...withLoneNumbers(numberBlocks(withOpeningRows(blocksOf(drafts, looksOf(drafts, body), words)))),
    ],
    ...(outline === undefined ? {} : { outline: [...outline] }),
    furniture: [...furniture.texts],
    warnings: [...warnings],
  })
}

/**
 * Reads a PDF: pages with tags through their structure tree, others through the geometry of text and lines,
 * decided page by page. Never throws for bad bytes. Fails with `pdf-broken`, `pdf-password`, `pdf-no-pages`.
 */
export const readPdf = async (bytes: Uint8Array, options: ReadOptions): Promise<Result<SourceDocument>> => {
  // pdf.js takes the buffer over and empties it; the bytes are still needed.
  const opened = await openPdf(new Uint8Array(bytes), options.name)
  if (!opened.ok) return opened
  try {
    return await read(opened.value, bytes, options)
  } finally {
    await opened.value.loadingTask.destroy()
  }
}
