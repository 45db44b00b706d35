import type { PDFPageProxy } from 'pdfjs-dist'
import { combine, identity, isMatrix, type Matrix } from '../../readers/pdf/geometry.ts'
import type { OperatorList, Ops } from './operators.ts'

/** Tesseract's accuracy no longer grows beyond this; its time does. */
const wanted = 200

/** Plans and posters are drawn smaller: more pixels than this say no more words. */
const mostPixels = 24e6

/** A4 and a fifth: what is written smaller than a tenth of the page says nothing of its resolution. */
const smallest = 0.1

/** Pixels of an inch of the largest pictures of a page, or undefined where it has none. */
const scannedAt = (list: OperatorList, ops: Ops, page: PDFPageProxy): number | undefined => {
  const [left = 0, top = 0, right = 595, bottom = 842] = page.view
  const whole = Math.abs((right - left) * (bottom - top))
  const saved: Matrix[] = []
  let matrix: Matrix = identity
  let best: number | undefined
  list.fnArray.forEach((op, index) => {
    const args = (list.argsArray[index] ?? []) as readonly unknown[]
    if (op === ops['save'] || op === ops['paintFormXObjectBegin']) {
      saved.push(matrix)
      if (op !== ops['save'] && isMatrix(args[0])) matrix = combine(matrix, args[0])
    } else if (op === ops['restore'] || op === ops['paintFormXObjectEnd']) matrix = saved.pop() ?? matrix
    else if (op === ops['transform'] && isMatrix(args)) matrix = combine(matrix, args)
    else {
      const width = widthOf(op, args, ops)
      const [a, b, c, d] = matrix
      if (width === undefined || Math.abs(a * d - b * c) < whole * smallest) return
      best = Math.max(best ?? 0, (width / Math.hypot(a, b)) * 72)
    }
  })
  return best
}

const widthOf = (op: number, args: readonly unknown[], ops: Ops): number | undefined => {
  const [given, width] = args
  if (op === ops['paintImageXObject'] && typeof width === 'number') return width
  if (op !== ops['paintInlineImageXObject'] && op !== ops['paintImageMaskXObject']) return undefined
  const own = (given as { readonly width?: unknown } | null | undefined)?.width
  return typeof own === 'number' ? own : undefined
}

/**
 * Pixels an inch to draw a page at: its scan's own resolution, or a whole part of it, so that its pixels fall
 * on pixels; 200 where it has less, or nothing but shapes.
 */
export const resolutionOf = (list: OperatorList, ops: Ops, page: PDFPageProxy): number => {
  const scanned = scannedAt(list, ops, page)
  const dpi =
    scanned === undefined || scanned < wanted ? wanted : scanned / Math.floor(scanned / wanted + 0.05)
  const { width, height } = page.getViewport({ scale: 1 })
  const most = Math.sqrt(mostPixels / ((width / 72) * (height / 72)))
  return Math.min(dpi, most)
}
