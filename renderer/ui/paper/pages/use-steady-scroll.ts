import { type RefObject, useLayoutEffect, useRef } from 'react'
import { anchorAt, heightOf, type PageLayout } from './page-layout.ts'

/**
 * Keeps what is read where it is on the screen while pages get other sizes: zoomed, the window widened, their true size
 * learned. `hold` names the height in the window that stays (a third down where left out; the pointer while it zooms).
 */
export const useSteadyScroll = (
  scroll: RefObject<HTMLElement | null>,
  layout: PageLayout | null,
): { readonly hold: (y: number) => void } => {
  const before = useRef<PageLayout | null>(null)
  const held = useRef<number | null>(null)
  useLayoutEffect(() => {
    const element = scroll.current
    const last = before.current
    before.current = layout
    if (element === null || layout === null || last === null || last === layout) return
    // At the very top the top stays, or its margin would creep away.
    if (element.scrollTop === 0 && held.current === null) return
    const y = held.current ?? element.clientHeight / 3
    held.current = null
    element.scrollTo({
      top: heightOf(layout, anchorAt(last, element.scrollTop + y)) - y,
      left: (element.scrollWidth - element.clientWidth) / 2,
      behavior: 'instant',
    })
  }, [scroll, layout])
  return {
    hold: (y) => {
      held.current = y
    },
  }
}
