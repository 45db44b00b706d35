import type { Virtualizer } from '@tanstack/react-virtual'
import { type RefObject, useEffect } from 'react'

type Shown = {
  readonly scroll: RefObject<HTMLDivElement | null>
  readonly virtualizer: Virtualizer<HTMLDivElement, Element>
  /** The block to bring into view; null: none. */
  readonly index: number | null
  /** It is here to be drawn. */
  readonly isLoaded: boolean
  /** The very words in it. */
  readonly selector: string
  /** Another value brings it into view again. */
  readonly again: unknown
}

/**
 * Brings words into view. The block is scrolled to first, which draws it; then the words themselves, which in a long
 * table may be far below the top of their block.
 */
export const useShownBlock = ({ scroll, virtualizer, index, isLoaded, selector, again }: Shown): void => {
  useEffect(() => {
    if (index === null) return
    virtualizer.scrollToIndex(index, { align: 'center' })
    if (!isLoaded) return
    let frames = 0
    let frame = 0
    const settle = () => {
      scroll.current?.querySelector(selector)?.scrollIntoView({ block: 'center' })
      // Neighbours above are measured as they are drawn and push the words away; some frames later they stand.
      frames += 1
      if (frames < 20) frame = requestAnimationFrame(settle)
    }
    frame = requestAnimationFrame(settle)
    return () => cancelAnimationFrame(frame)
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- `again` is a wish, not a value
  }, [index, isLoaded, selector, again, scroll, virtualizer])
}
