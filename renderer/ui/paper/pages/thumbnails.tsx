import { useVirtualizer } from '@tanstack/react-virtual'
import { type KeyboardEvent, useEffect, useId, useRef } from 'react'
import type { Paper } from '../../../../shared/model/paper.ts'
import type { PageSize } from './page-layout.ts'
import { pageName, printedNumber } from './page-name.ts'
import { PageThumbnail } from './page-thumbnail.tsx'
import styles from './thumbnails.module.css'
import type { PdfPages } from './use-pdf.ts'

/** Width of a page in the strip; its number and the room around it are below. */
const width = 96
const around = 40

const steps: Readonly<Record<string, number>> = {
  ArrowDown: 1,
  ArrowRight: 1,
  ArrowUp: -1,
  ArrowLeft: -1,
  PageDown: 5,
  PageUp: -5,
  Home: Number.NEGATIVE_INFINITY,
  End: Number.POSITIVE_INFINITY,
}

/** The pages in small at the side; the one that is read is marked, and the arrow keys go from page to page. */
export const Thumbnails = ({
  pages,
  sizes,
  paper,
  current,
  onOpen,
}: {
  readonly pages: PdfPages
  readonly sizes: readonly PageSize[]
  readonly paper: Paper
  /** 0-based. */
  readonly current: number
  /** 1-based. */
  readonly onOpen: (page: number) => void
}) => {
  const scroll = useRef<HTMLDivElement>(null)
  const id = useId()
  const heightOf = (index: number): number => {
    const size = sizes[index]
    return size === undefined ? width : Math.round((size.height / size.width) * width)
  }
  const virtualizer = useVirtualizer({
    count: sizes.length,
    getScrollElement: () => scroll.current,
    estimateSize: (index) => heightOf(index) + around,
    overscan: 2,
    paddingStart: 8,
  })
  useEffect(() => virtualizer.measure(), [virtualizer, sizes])
  useEffect(() => virtualizer.scrollToIndex(current, { align: 'auto' }), [virtualizer, current])
  const press = (event: KeyboardEvent) => {
    const step = steps[event.key]
    if (step === undefined || event.ctrlKey || event.altKey || event.metaKey) return
    event.preventDefault()
    onOpen(Math.min(sizes.length, Math.max(1, current + 1 + step)))
  }
  return (
    <div
      ref={scroll}
      className={styles.strip}
      role="listbox"
      aria-label="Pages"
      tabIndex={0}
      aria-activedescendant={`${id}-${current}`}
      onKeyDown={press}
    >
      <div style={{ height: virtualizer.getTotalSize(), position: 'relative' }} role="presentation">
        {virtualizer.getVirtualItems().map(({ index, start }) => (
          // oxlint-disable-next-line jsx-a11y/click-events-have-key-events -- the list hears the keys
          <div
            key={index}
            id={`${id}-${index}`}
            className={styles.place}
            role="option"
            tabIndex={-1}
            aria-selected={index === current}
            aria-setsize={sizes.length}
            aria-posinset={index + 1}
            aria-label={pageName(paper, index + 1)}
            style={{ transform: `translateY(${start}px)` }}
            onClick={() => onOpen(index + 1)}
          >
            <PageThumbnail pages={pages} number={index + 1} width={width} height={heightOf(index)} />
            <span className={styles.number} aria-hidden>
              {printedNumber(paper, index + 1) ?? index + 1}
            </span>
          </div>
        ))}
      </div>
    </div>
  )
}
