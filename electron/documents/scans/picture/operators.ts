import type { PDFPageProxy } from 'pdfjs-dist'

/** What a page draws, in order. */
export type OperatorList = Awaited<ReturnType<PDFPageProxy['getOperatorList']>>

/** pdf.js' numbers of its operators, by name. */
export type Ops = Readonly<Record<string, number>>
