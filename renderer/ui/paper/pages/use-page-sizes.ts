import { useEffect, useState } from 'react'
import type { PageSize } from './page-layout.ts'
import type { PdfPages } from './use-pdf.ts'

/** How many pages are measured at once, so that drawing has its turn between. */
const batch = 25

const sizeOf = async (pages: PdfPages, number: number): Promise<PageSize> => {
  const { width, height } = (await pages.page(number)).getViewport({ scale: 96 / 72 })
  return { width, height }
}

/**
 * The sizes of the pages at 100 %, turned as they are shown. Every page is taken to be as large as the first until it has
 * been measured, so that the paper shows at once. null: not even the first is known.
 */
export const usePageSizes = (pages: PdfPages | null): readonly PageSize[] | null => {
  const [known, setKnown] = useState<{ readonly of: PdfPages; readonly sizes: readonly PageSize[] } | null>(
    null,
  )
  useEffect(() => {
    if (pages === null) return
    let isGone = false
    const measure = async () => {
      const first = await sizeOf(pages, 1)
      let sizes: readonly PageSize[] = Array.from({ length: pages.count }, () => first)
      if (!isGone) setKnown({ of: pages, sizes })
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
        setKnown({ of: pages, sizes })
      }
    }
    // A page that can't be measured says so where it is drawn.
    measure().catch(() => undefined)
    return () => {
      isGone = true
    }
  }, [pages])
  return known?.of === pages ? known.sizes : null
}
