import type { PageViewport, PDFPageProxy } from 'pdfjs-dist'
import type { Piece } from '../words/page-words.ts'

/**
 * Words as a page draws them, and where: `x`, `y` the start of the base line in pixels of the page at 100 %, `along`
 * the way the words run (a unit vector), `up` the way their letters stand; `size` of the letters, `width` of the whole.
 */
export type PageItem = {
  readonly text: string
  readonly endsLine: boolean
  readonly x: number
  readonly y: number
  readonly along: readonly [number, number]
  readonly up: readonly [number, number]
  readonly size: number
  readonly width: number
  readonly fontFamily: string
}

export type TextContent = Awaited<ReturnType<PDFPageProxy['getTextContent']>>
type Matrix = readonly [number, number, number, number, number, number]

const unit = (x: number, y: number): readonly [number, number] => {
  const length = Math.hypot(x, y) || 1
  return [x / length, y / length]
}

/** What a page draws as text, in its order. `viewport` is the page's at 100 %, turned as it is shown. */
export const pageItems = (
  content: TextContent,
  viewport: Pick<PageViewport, 'transform'>,
): readonly PageItem[] => {
  const [a, b, c, d, e, f] = viewport.transform as unknown as Matrix
  return content.items.flatMap((item) => {
    if (!('str' in item)) return []
    const [ta, tb, tc, td, te, tf] = item.transform as unknown as Matrix
    return {
      text: item.str,
      endsLine: item.hasEOL,
      x: a * te + c * tf + e,
      y: b * te + d * tf + f,
      along: unit(a * ta + c * tb, b * ta + d * tb),
      up: unit(a * tc + c * td, b * tc + d * td),
      size: Math.hypot(tc, td) * Math.hypot(c, d),
      width: item.width * Math.hypot(a, b),
      fontFamily: content.styles[item.fontName]?.fontFamily ?? 'sans-serif',
    }
  })
}

/** A gap of this share of the letter size is a space, though none is drawn: two cells side by side. */
const spaceGap = 0.17

const standsApart = (item: PageItem, next: PageItem | undefined): boolean => {
  if (next === undefined || item.endsLine || /\s$/u.test(item.text) || /^\s/u.test(next.text)) return false
  if (item.text === '' || next.text === '') return false
  const [dx, dy] = [next.x - item.x, next.y - item.y]
  const ahead = dx * item.along[0] + dy * item.along[1]
  const aside = Math.abs(dx * item.along[1] - dy * item.along[0])
  return Math.abs(ahead - item.width) > spaceGap * item.size || aside > item.size * 0.5
}

/** The items as pieces of the page's words, with a space where one is only seen. */
export const piecesOf = (items: readonly PageItem[]): readonly Piece[] =>
  items.map((item, index) => ({
    words: standsApart(item, items[index + 1]) ? `${item.text} ` : item.text,
    endsLine: item.endsLine,
  }))
