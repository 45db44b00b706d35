import type { jsPDF } from 'jspdf'
import type { Words } from '../../../../shared/model/report.ts'
import { linesBeforeBreak } from './break.ts'
import { drawable } from './fonts.ts'
import { drawFoot, type Foot, lowestWith, marksOf, putAtFoot } from './foot.ts'
import { colours, lineHeight, margin, millimetres, type Paper } from './layout.ts'
import { type Line, lineText, markScale, type Piece, pieceWidth, type ReportNotes, wrap } from './lines.ts'
import type { Element, Tagger } from './tagger.ts'
import { drawWords, type Typefaces, typefaceOf } from './typeface.ts'

type Colour = readonly [number, number, number]

export type Style = {
  readonly size: number
  readonly bold?: boolean
  readonly colour?: Colour
  readonly after?: number
  readonly before?: number
  /** Millimetres from the margin to the words, and from the words to the other margin. */
  readonly indent?: number
  readonly outdent?: number
  /** Printed label at the margin, left of the indented text. */
  readonly label?: string
  /** Lines end this many millimetres right of where they would begin: numbers. */
  readonly endAt?: number
}

/** Where a mark of a note, a note, or a heading stands: page from 1, millimetres from its top. */
export type Spot = { readonly page: number; readonly y: number }

/** Where the next line goes; writers of blocks share one. */
export type Flow = {
  readonly pdf: jsPDF
  readonly tagger: Tagger
  readonly faces: Typefaces
  readonly paper: Paper
  readonly notes: ReportNotes
  readonly foot: Foot
  /** The element that notes are put into; null: that of their mark. */
  noteHome: Element | null
  /** Links to notes, drawn before it is known where the notes stand. */
  readonly noteLinks: Map<number, (spot: Spot) => void>
  /** Called for each row of a table and each other block that is drawn. */
  readonly partDone: () => void
  y: number
}

export const spotOf = (flow: Flow): Spot => ({ page: flow.pdf.getNumberOfPages(), y: flow.y })

/** Begins a new page; the notes of this one are put at its foot. */
export const nextPage = (flow: Flow): void => {
  drawFoot(flow)
  flow.pdf.addPage()
  flow.y = margin.top
}

/** Begins a new page where fewer than `height` millimetres are left beside the notes of `marks`. */
export const needRoom = (flow: Flow, height: number, marks: readonly number[] = []): void => {
  if (flow.y > margin.top && flow.y + height > lowestWith(flow, marks) + 0.01) nextPage(flow)
}

const drawPiece = (flow: Flow, piece: Piece, x: number, y: number, size: number, colour: Colour): void => {
  const { text, bold, italic, note } = piece
  const face = typefaceOf(flow.faces, bold, italic)
  // The mark of a note is small, and stands a little higher.
  if (note === undefined) drawWords(flow.pdf, face, text, x, y, { size, colour })
  else drawWords(flow.pdf, face, text, x, y - millimetres(size) * 0.12, { size: size * markScale, colour })
}

const drawLinked = (flow: Flow, piece: Piece, x: number, y: number, style: Style): void => {
  const { pdf, tagger, faces } = flow
  const width = pieceWidth(faces, piece, style.size)
  const height = lineHeight(style.size * (piece.note === undefined ? 1 : markScale))
  if (piece.note !== undefined) tagger.open('Reference')
  tagger.open('Link')
  tagger.content(() => drawPiece(flow, piece, x, y, style.size, colours.link))
  const area = { page: pdf.getCurrentPageInfo().pageNumber, x, y, width, height }
  if (piece.link !== undefined) tagger.link(area, { url: piece.link }, piece.link)
  else if (piece.note !== undefined) {
    const place = tagger.laterLink(area, `Source ${piece.note}`)
    flow.noteLinks.set(piece.note, place)
  }
  tagger.close()
  if (piece.note === undefined) return
  tagger.close()
  putAtFoot(flow, piece.note)
}

/**
 * Draws lines from `flow.y` down as content of the current element. The space after each keeps readers from
 * glueing words over the line end.
 */
export const drawLines = (flow: Flow, lines: readonly Line[], x: number, style: Style): void => {
  const step = lineHeight(style.size)
  const colour = style.colour ?? colours.text
  const isLinked = ({ link, note }: Piece): boolean => link !== undefined || note !== undefined
  const draw = (line: Line, i: number, one: (piece: Piece, left: number, y: number) => void): void => {
    const shift =
      style.endAt === undefined
        ? 0
        : style.endAt - line.reduce((sum, piece) => sum + pieceWidth(flow.faces, piece, style.size), 0)
    let left = x + shift
    line.forEach((piece, at) => {
      const ends = at === line.length - 1 && i < lines.length - 1 && !/\s$/u.test(piece.text)
      const shown = ends && piece.note === undefined ? { ...piece, text: `${piece.text} ` } : piece
      const width = pieceWidth(flow.faces, shown, style.size)
      one(shown, left, flow.y + i * step)
      left += width
    })
  }
  const plain = (piece: Piece, left: number, y: number): void =>
    drawPiece(flow, piece, left, y, style.size, colour)
  if (!lines.some((line) => line.some(isLinked))) {
    flow.tagger.content(() => lines.forEach((line, i) => draw(line, i, plain)))
  } else {
    lines.forEach((line, i) =>
      draw(line, i, (piece, left, y) => {
        if (isLinked(piece)) drawLinked(flow, piece, left, y, style)
        else flow.tagger.content(() => plain(piece, left, y))
      }),
    )
  }
  flow.y += lines.length * step
}

/** How many of `lines` this page has room for, with the notes whose marks they have. */
const linesThatFit = (flow: Flow, lines: readonly Line[], step: number): number => {
  let fit = Math.min(lines.length, Math.floor((lowestWith(flow) - flow.y) / step))
  while (fit > 0 && flow.y + fit * step > lowestWith(flow, marksOf(lines.slice(0, fit))) + 0.01) fit--
  return Math.max(0, fit)
}

/** One paragraph as one structure element, over as many pages as it needs. */
export const drawText = (flow: Flow, tag: string, words: Words, style: Style): void => {
  const { faces, tagger, paper } = flow
  flow.y += style.before ?? 0
  const indent = style.indent ?? 0
  const width = paper.text - indent - (style.outdent ?? 0)
  let lines: readonly Line[] = wrap(faces, words, flow.notes, {
    size: style.size,
    bold: style.bold === true,
    width,
  })
  const step = lineHeight(style.size)
  let label: Line | null =
    style.label === undefined
      ? null
      : [{ text: `${drawable(faces.normal, style.label)} `, bold: style.bold === true }]
  tagger.open(tag)
  while (lines.length > 0) {
    // At least two lines together at the foot of a page.
    if (linesThatFit(flow, lines, step) < Math.min(2, lines.length)) nextPage(flow)
    const fit = Math.max(1, linesThatFit(flow, lines, step))
    const part = lines.slice(0, linesBeforeBreak(lines.map(lineText), fit))
    if (label !== null) {
      drawLines(flow, [label], margin.left, style)
      flow.y -= step
      label = null
    }
    drawLines(flow, part, margin.left + indent, style)
    lines = lines.slice(part.length)
    if (lines.length > 0) nextPage(flow)
  }
  tagger.close()
  flow.y += style.after ?? 0
}
