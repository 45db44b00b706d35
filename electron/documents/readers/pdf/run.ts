import type { PDFPageProxy } from 'pdfjs-dist'
import { withPrintedBullets } from '../label.ts'
import { apply, isMatrix, type Matrix } from './geometry.ts'

/** A stretch of text in one font, as the PDF draws it. Coordinates: see geometry.ts; `y` is the base line. */
export type Run = {
  readonly text: string
  readonly x: number
  readonly right: number
  readonly y: number
  readonly size: number
  readonly bold: boolean
  /** The tagged content it belongs to (`content.id` in the structure tree). */
  readonly mark?: string
  /** Tagged as decoration: running headers, repeated table headers, page numbers. */
  readonly artifact: boolean
  readonly upright: boolean
  /** How sure the words are, 0 to 1, where they were read from a scan. */
  readonly confidence?: number
}

type TextItem = {
  readonly str: string
  readonly transform: readonly number[]
  readonly width: number
  readonly fontName: string
}
type Content = Awaited<ReturnType<PDFPageProxy['getTextContent']>>
type Mark = { readonly id?: string; readonly artifact: boolean }

/** Letters as high as this that run aslant over a page are stamped on it: "DRAFT". */
const smallestStamp = 30

type Place = Pick<Run, 'x' | 'right' | 'y' | 'size' | 'upright'> & { readonly stamped: boolean }

const place = (item: TextItem, viewport: Matrix): Place => {
  const text: Matrix = isMatrix(item.transform) ? item.transform : [1, 0, 0, 1, 0, 0]
  const [x, y] = apply(viewport, text[4], text[5])
  const [alongX, alongY] = [
    viewport[0] * text[0] + viewport[2] * text[1],
    viewport[1] * text[0] + viewport[3] * text[1],
  ]
  const size = Math.hypot(text[2], text[3]) || Math.hypot(text[0], text[1])
  const upright = alongX > 0 && Math.abs(alongX) > Math.abs(alongY) * 4
  const [less, more] = [Math.abs(alongX), Math.abs(alongY)].toSorted((a, b) => a - b)
  const stamped = size >= smallestStamp && (less ?? 0) > 0.2 * (more ?? 0)
  return { x, right: upright ? x + item.width : x + size, y, size, upright, stamped }
}

/** The words as printed: no control characters, every kind of space a space, bullets of symbol fonts readable. */
const clean = (text: string): string =>
  withPrintedBullets(text)
    .replace(/[\s\u00A0]/gu, ' ')
    // oxlint-disable-next-line no-control-regex -- control characters are exactly what is removed
    .replace(/[\u0000-\u001F\u007F\u200B\uFEFF]/gu, '')

/** The runs of a page in the order of its content stream. Bold is asked of `isBold` by font name. */
export const runsOf = (
  content: Content,
  viewport: Matrix,
  isBold: (font: string) => boolean,
): readonly Run[] => {
  const marks: Mark[] = []
  const runs: Run[] = []
  for (const item of content.items) {
    if ('str' in item) {
      const mark = marks.at(-1)
      const text = clean(item.str)
      if (text === '') continue
      const { stamped, ...placed } = place(item, viewport)
      runs.push({
        text,
        ...placed,
        bold: isBold(item.fontName),
        artifact: stamped || (mark?.artifact ?? false),
        ...(mark?.id === undefined ? {} : { mark: mark.id }),
      })
    } else if (item.type === 'endMarkedContent') marks.pop()
    else {
      const outer = marks.at(-1)
      const { tag } = item as { tag?: string }
      const id = (item.id as string | null | undefined) ?? outer?.id
      marks.push({
        artifact: tag === 'Artifact' || (outer?.artifact ?? false),
        ...(id === undefined ? {} : { id }),
      })
    }
  }
  return runs
}
