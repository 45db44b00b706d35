import { type RefObject, useLayoutEffect, useRef } from 'react'
import { anchorAt, heightOf, type PageLayout } from './page-layout.ts'

/**
 * Keeps what is read where it is on the screen while pages get other sizes: zoomed, the window widened, their true size
 * learned. `middle`: how far across a page the middle of its words is (0 to 1), which stays in the middle of the window.
 * `hold` names the height in the window that stays next time (a third down where left out; the pointer while it zooms).
 */
export const useSteadyScroll = (
  scroll: RefObject<HTMLElement | null>,
  layout: PageLayout | null,
  middle: number,
): { readonly hold: (y: number) => void } => {
  const before = useRef<PageLayout | null>(null)
  const held = useRef<number | null>(null)
  useLayoutEffect(() => {
    const element = scroll.current
    const last = before.current
    before.current = layout
    if (element === null || layout === null || last === layout) return
    const { scrollTop, scrollWidth, clientWidth, clientHeight } = element
    const left = (scrollWidth - clientWidth) / 2 + (middle - 0.5) * layout.width
    const y = held.current ?? clientHeight / 3
    // At the very top the top stays, or its margin would creep away.
    const stays = last === null || (scrollTop === 0 && held.current === null)
    held.current = null
    element.scrollTo({
      top: stays ? scrollTop : heightOf(layout, anchorAt(last, scrollTop + y)) - y,
      left,
      behavior: 'instant',
    })
  }, [scroll, layout, middle])
  return {
    hold: (y) => {
      held.current = y
    },
  }
}
