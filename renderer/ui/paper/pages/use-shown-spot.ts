import { type RefObject, useEffect, useRef } from 'react'
import type { Hit } from '../search/hit.ts'
import type { PageLayout } from './page-layout.ts'
import { spotsOf } from './page-marks.tsx'
import { pageSpots } from './page-sheet.tsx'
import type { Placing } from './use-placed-quote.ts'
import type { CitedWords } from '../use-cited-words.ts'
import type { PdfPages } from './use-pdf.ts'

/** What is to be brought into view: words of one page. */
type Target = { readonly page: number; readonly from: number; readonly to: number }

type Shown = {
  readonly scroll: RefObject<HTMLElement | null>
  readonly pages: PdfPages | null
  readonly layout: PageLayout | null
  readonly cited: CitedWords | null
  readonly placing: Placing | null
  readonly hit: Hit | null
  /** Counts the steps of the search. */
  readonly turn: number
}

/** Room kept above and below what is shown, as a share of the window: a quote reads with what leads up to it. */
const least = 0.12
const lead = 0.28

type Bringing = {
  readonly element: HTMLElement
  readonly pages: PdfPages
  readonly layout: () => PageLayout | null
  /** Something else is to be shown by now. */
  readonly isOver: () => boolean
}

const bring = async ({ element, pages, layout, isOver }: Bringing, target: Target): Promise<void> => {
  const spots = await pageSpots(pages, target.page).catch(() => null)
  if (spots === null || isOver()) return
  const boxes = spotsOf(spots, target)
  const now = layout()
  const size = now?.sizes[target.page - 1]
  const [first] = boxes
  if (now === null || size === undefined || first === undefined) return
  const last = boxes.at(-1) ?? first
  const pageTop = now.tops[target.page - 1] ?? 0
  const scale = size.height / spots.height
  const [top, bottom] = [pageTop + first.y * scale, pageTop + (last.y + last.height) * scale]
  const { scrollTop, clientHeight, clientWidth } = element
  const isSeen = top >= scrollTop + clientHeight * least && bottom <= scrollTop + clientHeight * (1 - least)
  if (!isSeen) element.scrollTop = top - clientHeight * lead
  const left = Math.max(0, (element.scrollWidth - size.width) / 2) + first.x * scale
  const right = left + first.width * scale
  if (left < element.scrollLeft || right > element.scrollLeft + clientWidth)
    element.scrollLeft = left - clientWidth * 0.1
}

/** Brings the cited words into view when they are placed, and each hit of the search when it is gone to. */
export const useShownSpot = ({ scroll, pages, layout, cited, placing, hit, turn }: Shown): void => {
  const latest = useRef(layout)
  useEffect(() => {
    latest.current = layout
  })
  const isReady = layout !== null
  useEffect(() => {
    const element = scroll.current
    if (element === null || pages === null || cited === null || placing === null || !isReady) return
    if (typeof placing === 'string') {
      // At least its page, while the words are looked for; without them the page is all there is.
      const now = latest.current
      const top = now?.tops[cited.page - 1] ?? 0
      const height = now?.sizes[cited.page - 1]?.height ?? 0
      const isThere = element.scrollTop + element.clientHeight > top && element.scrollTop < top + height
      if (!isThere) element.scrollTop = top - 16
      return
    }
    const [part] = placing.parts
    if (part === undefined) return
    let isOver = false
    void bring({ element, pages, layout: () => latest.current, isOver: () => isOver }, part)
    return () => {
      isOver = true
    }
  }, [scroll, pages, cited, placing, isReady])
  useEffect(() => {
    const element = scroll.current
    if (element === null || pages === null || hit === null || !isReady) return
    if (hit.isRough) {
      // Its page, until that is read and says where.
      element.scrollTop = (latest.current?.tops[hit.unit] ?? 0) - 16
      return
    }
    let isOver = false
    const target = { page: hit.unit + 1, from: hit.from, to: hit.to }
    void bring({ element, pages, layout: () => latest.current, isOver: () => isOver }, target)
    return () => {
      isOver = true
    }
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- a step to the same hit shows it again
  }, [scroll, pages, hit, turn, isReady])
}
