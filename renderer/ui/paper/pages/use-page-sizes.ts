import { useEffect, useState } from 'react'
import type { PageSize } from './page-layout.ts'
import { type Column, columnOf } from './text-column.ts'
import type { PdfPages } from './use-pdf.ts'

/** In CSS pixels to the points of a page. */
export const pixelsToPoints = 96 / 72

/** How many pages are measured at once, so that drawing has its turn between. */
const batch = 25

const sizeOf = async (pages: PdfPages, number: number): Promise<PageSize> => {
  const { width, height } = (await pages.page(number)).getViewport({ scale: pixelsToPoints })
  return { width, height }
}

// The first pages tell how a paper is set; waiting for more would keep it from showing.
const columnIn = async (pages: PdfPages): Promise<Column | null> => {
  const numbers = [1, 2, 3].filter((number) => number <= pages.count)
  const items = await Promise.all(numbers.map((number) => pages.items(number).catch(() => [])))
  const column = columnOf(items.flat())
  return column && { left: column.left * pixelsToPoints, right: column.right * pixelsToPoints }
}

export type PageSizes = {
  readonly sizes: readonly PageSize[]
  /** Where the words of a page run from and to; null: there are none to go by. */
  readonly column: Column | null
}

/**
 * The sizes of the pages at 100 %, turned as they are shown. Every page is taken to be as large as the first until it has
 * been measured, so that the paper shows at once. null: not even the first is known.
 */
export const usePageSizes = (pages: PdfPages | null): PageSizes | null => {
  const [known, setKnown] = useState<(PageSizes & { readonly of: PdfPages }) | null>(null)
  useEffect(() => {
    if (pages === null) return
    let isGone = false
    const measure = async () => {
      const [first, column] = await Promise.all([sizeOf(pages, 1), columnIn(pages)])
      let sizes: readonly PageSize[] = Array.from({ length: pages.count }, () => first)
      if (!isGone) setKnown({ of: pages, sizes, column })
      for (let begin = 1; begin < pages.count; begin += batch) {
        if (isGone) return
        const numbers = Array.from(
          { length: Math.min(batch, pages.count - begin) },
          (_, step) => begin + step + 1,
        )
        const measured = await Promise.all(numbers.map((number) => sizeOf(pages, number)))
        const differs = measured.some(({ width, height }) => width !== first.width || height !== first.height)
        if (!differs || isGone) continue
        sizes = sizes.toSpliced(begin, measured.length, ...measured)
        setKnown({ of: pages, sizes, column })
      }
    }
    // A page that can't be measured says so where it is drawn.
    measure().catch(() => undefined)
    return () => {
      isGone = true
    }
  }, [pages])
  return known?.of === pages ? known : null
}
