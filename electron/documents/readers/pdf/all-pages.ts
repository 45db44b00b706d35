import type { PDFDocumentProxy } from 'pdfjs-dist'
import type { ReadOptions } from '../reader.ts'
import { readBeside } from './beside.ts'
import type { KeptPage } from './page.ts'
import { noPagesTaken, pageTurns } from './page-turns.ts'
import { numberOf, type PageRead, readPages } from './read-pages.ts'

export type AllPages = { readonly contents: readonly KeptPage[]; readonly unreadable: readonly number[] }

const inOrder = (pages: Iterable<PageRead>): AllPages => {
  const sorted = [...pages].toSorted((a, b) => numberOf(a) - numberOf(b))
  return {
    contents: sorted.flatMap((page) => ('unreadable' in page ? [] : [page])),
    unreadable: sorted.flatMap((page) => ('unreadable' in page ? [page.unreadable] : [])),
  }
}

/** A page takes a tenth of a second; a thread that gives none for this long hangs, and its pages are read here. */
const patience = 15_000

/** Ends when nothing was heard for so long. */
const silenceOf = (milliseconds: number) => {
  const { promise, resolve } = Promise.withResolvers<void>()
  let timer = setTimeout(resolve, milliseconds)
  const stop = () => clearTimeout(timer)
  const heard = () => {
    stop()
    timer = setTimeout(resolve, milliseconds)
  }
  return { promise, heard, stop }
}

/** Every page of a paper, a long one's in two threads: the same pages come of it. */
export const readAllPages = async (
  pdf: PDFDocumentProxy,
  bytes: Uint8Array,
  { onProgress, pageThread }: ReadOptions,
  longestSilence = patience,
): Promise<AllPages> => {
  const total = pdf.numPages
  const taken = noPagesTaken()
  const pages = new Map<number, PageRead>()
  const all = Promise.withResolvers<void>()
  let silence: ReturnType<typeof silenceOf> | undefined
  const take = (page: PageRead) => {
    silence?.heard()
    pages.set(numberOf(page), page)
    onProgress?.({ done: pages.size, total })
    if (pages.size === total) all.resolve()
  }
  const beside = readBeside(pageThread, bytes, { total, taken }, take)
  for await (const page of readPages(pdf, pageTurns(taken, total))) take(page)
  if (beside !== undefined) {
    silence = silenceOf(longestSilence)
    await Promise.race([all.promise, beside.ended, silence.promise])
    silence.stop()
    silence = undefined
    beside.stop()
  }
  const left = Array.from({ length: total }, (_, at) => at + 1).filter((number) => !pages.has(number))
  for await (const page of readPages(pdf, () => left.shift())) take(page)
  return inOrder(pages.values())
}
