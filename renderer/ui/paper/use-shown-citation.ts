import type { Virtualizer } from '@tanstack/react-virtual'
import { type RefObject, useEffect } from 'react'
import type { Citation } from '../../../shared/model/citation.ts'
import type { Block } from '../../../shared/model/source-document.ts'

type Shown = {
  readonly scroll: RefObject<HTMLDivElement | null>
  readonly virtualizer: Virtualizer<HTMLDivElement, Element>
  readonly highlight: Citation | null
  readonly total: number
  readonly at: (index: number) => Block | undefined
}

/**
 * Brings the cited words into view. The block is scrolled to first, which draws it; then the mark itself,
 * which in a long table may be far below the top of its block.
 */
export const useShownCitation = ({ scroll, virtualizer, highlight, total, at }: Shown): void => {
  const loaded = highlight !== null && at(highlight.block) !== undefined
  useEffect(() => {
    if (highlight === null || total === 0) return
    virtualizer.scrollToIndex(highlight.block, { align: 'center' })
    if (!loaded) return
    let frames = 0
    let frame = 0
    const settle = () => {
      const mark = scroll.current?.querySelector('mark')
      mark?.scrollIntoView({ block: 'center' })
      // Neighbours above are measured as they are drawn and push the mark away; some frames later they stand.
      frames += 1
      if (frames < 20) frame = requestAnimationFrame(settle)
    }
    frame = requestAnimationFrame(settle)
    return () => cancelAnimationFrame(frame)
  }, [highlight, loaded, total, scroll, virtualizer])
}
