import type { PDFPageProxy } from 'pdfjs-dist'
import { combine, isMatrix, type Matrix } from '../../readers/pdf/geometry.ts'
import { decodedSchema, greyPicture, greyStencil, stencilSchema } from './decoded.ts'
import { drawPicture } from './draw-picture.ts'
import { fill } from './fill.ts'
import { blank, type Grey, greyOf } from './grey.ts'
import { outlinesOf, strokedOutlines } from './path.ts'
import type { OperatorList, Ops } from './operators.ts'
import { pictureObject } from './picture-object.ts'
import { resolutionOf } from './resolution.ts'

/** A page as Tesseract sees it, and how many of its pixels make an inch. */
export type PagePicture = { readonly picture: Grey; readonly dpi: number }

type State = {
  readonly matrix: Matrix
  readonly fill: number | undefined
  readonly stroke: number | undefined
  readonly width: number
}

/** Paints of a path: pdf.js names them by the operator that would follow it. */
const paintsOf = (ops: Ops) => ({
  fills: new Set([ops['fill'], ops['fillStroke'], ops['closeFillStroke']]),
  evenOdd: new Set([ops['eoFill'], ops['eoFillStroke'], ops['closeEOFillStroke']]),
  strokes: new Set(
    ['stroke', 'closeStroke', 'fillStroke', 'eoFillStroke', 'closeFillStroke', 'closeEOFillStroke'].map(
      (name) => ops[name],
    ),
  ),
})

const scaleOf = ([a, b, c, d]: Matrix): number => Math.sqrt(Math.abs(a * d - b * c))

/**
 * Draws a page in grey without a canvas: its pictures where the page puts them (turned, in strips, as
 * stencils) and its filled shapes, since some print drivers draw each letter as one. Clips are not followed
 * and text is not drawn: a page that comes here has none.
 */
export const pagePicture = async (page: PDFPageProxy, ops: Ops): Promise<PagePicture> => {
  const list: OperatorList = await page.getOperatorList()
  const dpi = resolutionOf(list, ops, page)
  const viewport = page.getViewport({ scale: dpi / 72 })
  const paper = blank(Math.round(viewport.width), Math.round(viewport.height))
  const paints = paintsOf(ops)
  const saved: State[] = []
  let state: State = {
    matrix: isMatrix(viewport.transform) ? viewport.transform : [1, 0, 0, 1, 0, 0],
    fill: 0,
    stroke: 0,
    width: 1,
  }

  const paintPath = (args: readonly unknown[]): void => {
    const [paint, data] = args as [number, readonly (ArrayLike<number> | null)[] | null]
    const path = data?.[0]
    if (path === null || path === undefined || typeof path.length !== 'number') return
    const outlines = outlinesOf(path, state.matrix)
    const evenOdd = paints.evenOdd.has(paint)
    if ((evenOdd || paints.fills.has(paint)) && state.fill !== undefined)
      fill(paper, outlines, state.fill, evenOdd)
    if (paints.strokes.has(paint) && state.stroke !== undefined)
      fill(
        paper,
        strokedOutlines(outlines, Math.max(1, state.width * scaleOf(state.matrix))),
        state.stroke,
        false,
      )
  }

  const paintPicture = async (given: unknown): Promise<void> => {
    const decoded = decodedSchema.safeParse(await pictureObject(page, given))
    if (!decoded.success) return
    const { width, height } = decoded.data
    const factor = shrinking(state.matrix, width, height)
    drawPicture(paper, greyPicture(decoded.data, factor), state.matrix)
  }

  const paintStencil = async (given: unknown): Promise<void> => {
    const stencil = stencilSchema.safeParse(await pictureObject(page, given))
    if (!stencil.success || state.fill === undefined) return
    const factor = shrinking(state.matrix, stencil.data.width, stencil.data.height)
    drawPicture(paper, greyStencil(stencil.data, factor), state.matrix, state.fill)
  }

  for (const [index, op] of list.fnArray.entries()) {
    const args = (list.argsArray[index] ?? []) as readonly unknown[]
    if (op === ops['save']) saved.push(state)
    else if (op === ops['paintFormXObjectBegin']) {
      saved.push(state)
      if (isMatrix(args[0])) state = { ...state, matrix: combine(state.matrix, args[0]) }
    } else if (op === ops['restore'] || op === ops['paintFormXObjectEnd']) state = saved.pop() ?? state
    else if (op === ops['transform'] && isMatrix(args))
      state = { ...state, matrix: combine(state.matrix, args) }
    else if (op === ops['setFillRGBColor']) state = { ...state, fill: greyOf(args[0]) ?? 0 }
    else if (op === ops['setStrokeRGBColor']) state = { ...state, stroke: greyOf(args[0]) ?? 0 }
    // A pattern is a shading, never letters.
    else if (op === ops['setFillColorN']) state = { ...state, fill: undefined }
    else if (op === ops['setStrokeColorN']) state = { ...state, stroke: undefined }
    else if (op === ops['setLineWidth']) state = { ...state, width: Number(args[0]) || 0 }
    else if (op === ops['constructPath']) paintPath(args)
    else if (op === ops['paintImageXObject'] || op === ops['paintInlineImageXObject'])
      // oxlint-disable-next-line no-await-in-loop -- one picture at a time, in the order they lie on each other
      await paintPicture(args[0])
    // oxlint-disable-next-line no-await-in-loop -- as above
    else if (op === ops['paintImageMaskXObject']) await paintStencil(args[0])
    else if (op === ops['paintSolidColorImageMask'] && state.fill !== undefined)
      fill(paper, outlinesOf([0, 0, 0, 1, 1, 0, 1, 1, 1, 1, 0, 1, 4], state.matrix), state.fill, false)
  }
  return { picture: paper, dpi }
}

/** How many pixels of a picture, each way, fall on one of the paper. */
const shrinking = ([a, b, c, d]: Matrix, width: number, height: number): number => {
  const factor = Math.min(width / Math.hypot(a, b), height / Math.hypot(c, d))
  return Math.max(1, Math.round(factor - 0.1))
}
