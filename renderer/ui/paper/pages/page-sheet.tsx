import { type CSSProperties, memo, useEffect, useState } from 'react'
import type { MarkedHit } from '../search/hits-by-unit.ts'
import { pageWords } from '../words/page-words.ts'
import type { QuotePart } from '../words/place-quote.ts'
import { piecesOf } from './page-items.ts'
import { PageMarks, type PageSpots } from './page-marks.tsx'
import { PagePicture } from './page-picture.tsx'
import { PageText } from './page-text.tsx'
import styles from './pages.module.css'
import type { PdfPages } from './use-pdf.ts'

export type PageSheetProps = {
  readonly pages: PdfPages
  /** 1-based. */
  readonly number: number
  readonly name: string
  readonly top: number
  readonly width: number
  readonly height: number
  /** Of pixels to the points of the page. */
  readonly scale: number
  readonly quote: readonly QuotePart[]
  readonly hits: readonly MarkedHit[]
}

/** Where the words of a page stand; null until they are known. */
export const pageSpots = async (pages: PdfPages, number: number): Promise<PageSpots> => {
  const [items, page] = await Promise.all([pages.items(number), pages.page(number)])
  const { width, height } = page.getViewport({ scale: 1 })
  return { items, words: pageWords(number, piecesOf(items)), width, height }
}

/** One page as it is printed, with its words over it. */
export const PageSheet = memo(function PageSheet(props: PageSheetProps) {
  const { pages, number, name, top, width, height, scale, quote, hits } = props
  const [spots, setSpots] = useState<PageSpots | null>(null)
  const isMarked = quote.length > 0 || hits.length > 0
  useEffect(() => {
    if (!isMarked) return
    let isGone = false
    const find = async () => {
      const found = await pageSpots(pages, number).catch(() => null)
      if (!isGone && found !== null) setSpots(found)
    }
    void find()
    return () => {
      isGone = true
    }
  }, [pages, number, isMarked])
  return (
    <section
      className={styles.page}
      aria-label={name}
      style={{ top, width, height, '--total-scale-factor': scale } as CSSProperties}
      data-page={number}
    >
      <PagePicture pages={pages} number={number} width={width} />
      {spots !== null && isMarked && <PageMarks spots={spots} quote={quote} hits={hits} />}
      <PageText pages={pages} number={number} />
    </section>
  )
})
