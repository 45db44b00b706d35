import { useVirtualizer } from '@tanstack/react-virtual'
import { useEffect, useRef } from 'react'
import type { Citation } from '../../../shared/model/citation.ts'
import { Failure, Loading } from '../states.tsx'
import { useAnswer } from '../use-answer.ts'
import { useWindow } from '../use-window.ts'
import { PaperBlock } from './paper-block.tsx'
import { PaperHeader } from './paper-header.tsx'
import styles from './paper.module.css'
import { useShownCitation } from './use-shown-citation.ts'

export type PaperViewProps = {
  readonly paperId: string
  /** Scrolled to and marked; null: the paper from its top. */
  readonly highlight: Citation | null
  /** 1 where the paper is the screen, 2 (the default) where it stands beside something. */
  readonly headingLevel?: 1 | 2
  /** False: without the header, where the screen around it has the title. */
  readonly header?: boolean
}

/** A paper to read: its blocks as they read in print, page by page, with a citation's exact words marked. */
export const PaperView = ({ paperId, highlight, headingLevel = 2, header = true }: PaperViewProps) => {
  const paper = useAnswer('papers.get', { id: paperId })
  const blocks = useWindow('papers.blocks', { id: paperId })
  const scroll = useRef<HTMLDivElement>(null)
  const total = blocks.total ?? 0
  const virtualizer = useVirtualizer({
    count: total,
    getScrollElement: () => scroll.current,
    // Most blocks are a paragraph of two or three lines; the true height is measured once drawn.
    estimateSize: () => 64,
    overscan: 6,
    paddingStart: 12,
    paddingEnd: 32,
  })
  const items = virtualizer.getVirtualItems()
  const first = items[0]?.index ?? 0
  const last = items.at(-1)?.index ?? 0
  const { look } = blocks
  useEffect(() => look(first, last), [look, first, last])
  useShownCitation({ scroll, virtualizer, highlight, total, at: blocks.at })

  if (blocks.error !== null && total === 0) return <Failure error={blocks.error} onRetry={blocks.retry} />
  if (blocks.total === null) return <Loading label="Opening the paper" />
  const top = virtualizer.scrollOffset ?? 0
  const seen = items.find(({ end }) => end > top + 40)
  return (
    <>
      {header && paper.data && (
        <PaperHeader
          paper={paper.data}
          headingLevel={headingLevel}
          page={seen === undefined ? null : (blocks.at(seen.index)?.page ?? null)}
        />
      )}
      <div
        ref={scroll}
        className={styles.scroll}
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must scroll by keyboard too
        tabIndex={0}
        role="document"
        aria-label={paper.data?.title ?? 'Paper'}
      >
        <div className={styles.sheet} style={{ height: virtualizer.getTotalSize() }}>
          {items.map(({ index, start, key }) => {
            const block = blocks.at(index)
            const before = blocks.at(index - 1)
            const cited = highlight?.block === index
            const turns = block?.page !== null && block?.page !== undefined && before?.page !== block.page
            return (
              <div
                key={key}
                ref={virtualizer.measureElement}
                data-index={index}
                className={`${styles.place} ${cited ? styles.cited : ''}`}
                style={{ transform: `translateY(${start}px)` }}
              >
                {turns && (index === 0 || before !== undefined) && (
                  <div className={styles.page}>Page {block.page}</div>
                )}
                {block !== undefined && (
                  <PaperBlock block={block} citation={cited ? highlight : null} below={headingLevel} />
                )}
              </div>
            )
          })}
        </div>
      </div>
    </>
  )
}
