import type { PDFPageProxy } from 'pdfjs-dist'
import { useEffect, useState } from 'react'
import type { Reason } from '../../../../shared/model/result.ts'
import { keptWords } from '../words/kept-words.ts'
import { type PageWords, pageWords } from '../words/page-words.ts'
import { type OpenPdf, openPdf } from './open-pdf.ts'
import { type PageItem, pageItems, piecesOf, type TextContent } from './page-items.ts'
import { type Rests, restsOf } from './rests.ts'

/** The pages of an open paper, 1-based. */
export type PdfPages = {
  readonly count: number
  readonly page: (number: number) => Promise<PDFPageProxy>
  /** All drawing goes through it, so that nothing is cleaned up meanwhile. */
  readonly whileDrawing: Rests['draw']
  /** What a page draws as text, as pdf.js has it. */
  readonly content: (number: number) => Promise<TextContent>
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

const pagesOf = (pdf: OpenPdf['pdf'], rests: Rests): PdfPages => {
  const page = (number: number) => pdf.getPage(number)
  const content = (number: number) => rests.read(async () => (await page(number)).getTextContent())
  const items = async (number: number) => {
    const [proxy, drawn] = await Promise.all([page(number), content(number)])
    return pageItems(drawn, proxy.getViewport({ scale: 1 }))
  }
  return {
    count: pdf.numPages,
    page,
    whileDrawing: rests.draw,
    content,
    items,
    words: keptWords(async (number) => pageWords(number, piecesOf(await items(number)))),
  }
}

/** Opens a PDF of the app by its address while it is shown. null: not open yet. */
export const usePdf = (address: string): State => {
  const [state, setState] = useState<State>(null)
  useEffect(() => {
    let isGone = false
    let close = (): void => undefined
    const fail = (reason: Reason): void => {
      if (!isGone) setState({ of: address, status: 'failed', reason })
    }
    const open = async () => {
      const opened = await openPdf(address, () => fail(lost))
      if (!opened.ok) return fail(opened.reason)
      const { pdf, close: end } = opened.value
      const rests = restsOf(() => pdf.cleanup())
      close = () => {
        rests.stop()
        end()
      }
      if (isGone) return close()
      setState({ of: address, status: 'open', pages: pagesOf(pdf, rests) })
    }
    void open()
    return () => {
      isGone = true
      close()
    }
  }, [address])
  return state?.of === address ? state : null
}
