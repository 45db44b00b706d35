import type { PDFPageProxy } from 'pdfjs-dist'
import { useEffect, useState } from 'react'
import type { Reason } from '../../../../shared/model/result.ts'
import { type PageWords, pageWords } from '../words/page-words.ts'
import { openPdf } from './open-pdf.ts'
import { type PageItem, pageItems, piecesOf } from './page-items.ts'

/** The pages of an open paper, 1-based. */
export type PdfPages = {
  readonly count: number
  readonly page: (number: number) => Promise<PDFPageProxy>
  /** What a page draws as text, and where. */
  readonly items: (number: number) => Promise<readonly PageItem[]>
  /** The words of a page; kept once read, as a search asks for them again and again. */
  readonly words: (number: number) => Promise<PageWords>
}

type State =
  | { readonly of: string; readonly status: 'failed'; readonly reason: Reason }
  | { readonly of: string; readonly status: 'open'; readonly pages: PdfPages }
  | null

const lost: Reason = {
  code: 'original-gone',
  message: 'The original file of this paper can’t be read any more.',
  next: 'Its words are still here. Open the paper again to try once more.',
}

const pagesOf = (pdf: { numPages: number; getPage: (number: number) => Promise<PDFPageProxy> }): PdfPages => {
  const kept = new Map<number, Promise<PageWords>>()
  const page = (number: number) => pdf.getPage(number)
  const items = async (number: number) => {
    const proxy = await page(number)
    return pageItems(await proxy.getTextContent(), proxy.getViewport({ scale: 1 }))
  }
  return {
    count: pdf.numPages,
    page,
    items,
    words: (number) => {
      const known = kept.get(number) ?? items(number).then((found) => pageWords(number, piecesOf(found)))
      kept.set(number, known)
      return known
    },
  }
}

/** Opens a paper's original while it is shown. null: not open yet. */
export const usePdf = (paperId: string): State => {
  const [state, setState] = useState<State>(null)
  useEffect(() => {
    let isGone = false
    let close = (): void => undefined
    const fail = (reason: Reason): void => {
      if (!isGone) setState({ of: paperId, status: 'failed', reason })
    }
    const open = async () => {
      const opened = await openPdf(paperId, () => fail(lost))
      if (!opened.ok) return fail(opened.reason)
      close = opened.value.close
      if (isGone) return close()
      setState({ of: paperId, status: 'open', pages: pagesOf(opened.value.pdf) })
    }
    void open()
    return () => {
      isGone = true
      close()
    }
  }, [paperId])
  return state?.of === paperId ? state : null
}
