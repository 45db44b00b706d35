import type { PDFDocumentProxy } from 'pdfjs-dist'
import type { OutlineEntry } from '../../../../shared/model/source-document.ts'

type Bookmarks = Awaited<ReturnType<PDFDocumentProxy['getOutline']>>
type Bookmark = Bookmarks[number]

/** A pack has a few hundred bookmarks; a file made to exhaust a reader has millions. */
const mostEntries = 5000

/** The 1-based page that a bookmark leads to; null where it leads nowhere in this file. */
const pageOf = async (pdf: PDFDocumentProxy, { dest }: Bookmark): Promise<number | null> => {
  try {
    const place: unknown = typeof dest === 'string' ? await pdf.getDestination(dest) : dest
    const target: unknown = Array.isArray(place) ? place[0] : undefined
    const index =
      typeof target === 'number'
        ? target
        : target === null || typeof target !== 'object'
          ? -1
          : await pdf.getPageIndex(target as Parameters<PDFDocumentProxy['getPageIndex']>[0])
    return Number.isInteger(index) && index >= 0 && index < pdf.numPages ? index + 1 : null
  } catch {
    // Bookmarks of a pack put together from parts often point at pages that were left behind.
    return null
  }
}

type Entry = { readonly bookmark: Bookmark; readonly level: number }

/** Kept on a list of its own and not on the stack: a file may nest them a hundred thousand deep. */
const flattened = (bookmarks: Bookmarks): readonly Entry[] => {
  const waiting: Entry[] = bookmarks.map((bookmark) => ({ bookmark, level: 1 })).toReversed()
  const flat: Entry[] = []
  for (let entry = waiting.pop(); entry !== undefined && flat.length < mostEntries; entry = waiting.pop()) {
    const { bookmark, level } = entry
    flat.push(entry)
    const inner = (bookmark.items as Bookmarks | undefined) ?? []
    for (const child of inner.toReversed()) waiting.push({ bookmark: child, level: level + 1 })
  }
  return flat
}

/** The bookmarks of a PDF in their order, flat, with their depth; undefined where it has none. */
export const outlineOf = async (pdf: PDFDocumentProxy): Promise<readonly OutlineEntry[] | undefined> => {
  const bookmarks = await pdf.getOutline().catch(() => null)
  // pdf.js types no null, and gives one where a file has no bookmarks.
  const entries = flattened(bookmarks ?? []).map(async ({ bookmark, level }) => ({
    title: bookmark.title.replace(/\s+/gu, ' ').trim(),
    level: Math.min(9, level),
    page: await pageOf(pdf, bookmark),
  }))
  const titled = (await Promise.all(entries)).filter(({ title }) => title !== '')
  return titled.length === 0 ? undefined : titled
}
