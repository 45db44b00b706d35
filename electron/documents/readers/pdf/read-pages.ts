import type { PDFDocumentProxy } from 'pdfjs-dist'
import { loadEngine } from './engine.ts'
import { type Fonts, type KeptPage, type PageContent, readPage } from './page.ts'
import { draftsOfTags } from './tagged.ts'

/** A page, or the number of one that can't be read. */
export type PageRead = KeptPage | { readonly unreadable: number }

export const numberOf = (page: PageRead): number => ('unreadable' in page ? page.unreadable : page.number)

const kept = ({ tree, ...page }: PageContent): KeptPage =>
  tree === undefined ? page : { ...page, drafts: draftsOfTags(page, tree) }

/** Reads the pages whose numbers `next` gives, from 1, until it gives none. What is read of a page depends on no other. */
export async function* readPages(
  pdf: PDFDocumentProxy,
  next: () => number | undefined,
): AsyncGenerator<PageRead> {
  const { OPS } = await loadEngine()
  const fonts: Fonts = new Map()
  for (let number = next(); number !== undefined; number = next()) {
    try {
      // oxlint-disable-next-line no-await-in-loop -- one page at a time keeps memory flat
      const page = await pdf.getPage(number)
      // oxlint-disable-next-line no-await-in-loop -- as above
      const content = await readPage(page, number, fonts, OPS)
      page.cleanup()
      yield kept(content)
    } catch {
      // pdf.js throws what it likes at damaged pages; the other pages are still worth reading.
      yield { unreadable: number }
    }
  }
}
