import type { Block, SourceDocument, SourceWarning } from '../../../shared/model/source-document.ts'
import { blocksOfPages } from '../readers/pdf/index.ts'
import { pagesInWords } from '../readers/pdf/warnings.ts'
import { keptPage } from './kept-page.ts'
import { sureness, type ScannedPage } from './scanned-page.ts'
import { typographyOf } from './typography.ts'

/** A paper with the words that were read from its scans, and where each block that it had before is now. */
export type RecognisedPaper = {
  readonly document: SourceDocument
  /** By old index: the new one. */
  readonly moved: readonly number[]
}

/** Pages of a paper that are pictures without text, to be read. */
export const scannedPages = ({ pages }: Pick<SourceDocument, 'pages'>): readonly number[] =>
  pages.filter(({ content }) => content === 'image').map(({ number }) => number)

const warningsOf = (document: SourceDocument, scans: readonly ScannedPage[]): readonly SourceWarning[] => {
  const words = scans.flatMap((page) => page.words)
  const read = scans.filter((page) => page.words.length > 0).map(({ number }) => number)
  const empty = scannedPages(document).filter((number) => !read.includes(number))
  const sure = sureness(words)
  const other = document.warnings.filter(({ code }) => code !== 'pdf-image-pages')
  return [
    ...(read[0] === undefined || sure === null
      ? []
      : [
          {
            code: 'scan-read',
            message: `${pagesInWords(read, 'was', 'were')} read from a scan by machine, ${Math.round(sure * 100)}\u00A0% sure of the words. Check what matters against the page.`,
            page: read[0],
          },
        ]),
    ...(empty[0] === undefined
      ? []
      : [
          {
            code: 'scan-without-words',
            message: `${pagesInWords(empty, 'is a picture', 'are pictures')} in which no words could be read. Look at ${empty.length === 1 ? 'it' : 'them'} yourself, and enter what matters by hand.`,
            page: empty[0],
          },
        ]),
    ...other,
  ]
}

const isBefore = (page: number | null, other: number | null): boolean =>
  page !== null && other !== null && page < other

/**
 * Adds what was read from a paper's scans. Blocks that it had keep their words; those from scans take their
 * place by page, so every block may get a new index.
 */
export const withScans = (document: SourceDocument, scans: readonly ScannedPage[]): RecognisedPaper => {
  const pages = scans.toSorted((a, b) => a.number - b.number)
  const typography = typographyOf(pages)
  const { blocks, furniture } = blocksOfPages(pages.map((page) => keptPage(page, typography)))
  const pending = [...blocks]
  const all: Block[] = []
  const moved: number[] = []
  const place = (block: Block): void => {
    all.push({ ...block, index: all.length })
  }
  for (const block of document.blocks) {
    const earlier = pending.findIndex(({ page }) => !isBefore(page, block.page))
    for (const scanned of pending.splice(0, earlier < 0 ? pending.length : earlier)) place(scanned)
    moved.push(all.length)
    place(block)
  }
  for (const block of pending) place(block)
  return {
    document: {
      ...document,
      blocks: all,
      furniture: [...new Set([...document.furniture, ...furniture])],
      warnings: [...warningsOf(document, scans)],
    },
    moved,
  }
}
