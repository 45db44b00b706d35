import { useVirtualizer } from '@tanstack/react-virtual'
import { type CSSProperties, type RefObject, useEffect, useImperativeHandle, useMemo, useRef } from 'react'
import type { Citation } from '../../../shared/model/citation.ts'
import { Failure, Loading } from '../states.tsx'
import { useWindow } from '../use-window.ts'
import { blockTexts } from './block-texts.ts'
import { NoWords } from './no-words.tsx'
import { PaperBlock } from './paper-block.tsx'
import { Recognised } from './recognised.tsx'
import { Remarks } from './remarks.tsx'
import styles from './paper.module.css'
import type { PagesHandle } from './pages/pages-view.tsx'
import { hitsByUnit } from './search/hits-by-unit.ts'
import type { Search } from './search/use-search.ts'
import { useShownBlock } from './use-shown-block.ts'

export type TextViewProps = {
  readonly paperId: string
  readonly title: string
  readonly highlight: Citation | null
  /** Level of the heading that the paper stands under. */
  readonly below: number
  readonly search: Search
  /** Some of its pages are pictures, of which nothing was read yet. */
  readonly isScan: boolean
  /** 1: as large as the window's own text. */
  readonly scale: number
  readonly handle: RefObject<Pick<PagesHandle, 'focus'> | null>
  /** The page (1-based) at the top of what is seen; null where the format keeps none. */
  readonly onSeen: (page: number | null) => void
}

/** A paper to read: its blocks as they read in print, page by page, with a citation's exact words marked. */
export const TextView = (props: TextViewProps) => {
  const { paperId, title, highlight, below, search, isScan, scale, handle, onSeen } = props
  const blocks = useWindow('papers.blocks', { id: paperId })
  const scroll = useRef<HTMLDivElement>(null)
  const total = blocks.total ?? 0
  const virtualizer = useVirtualizer({
    count: total,
    getScrollElement: () => scroll.current,
    // Most blocks are a paragraph of two or three lines; the true height is measured once drawn.
    estimateSize: () => 64 * scale,
    overscan: 6,
    paddingStart: 12,
    paddingEnd: 32,
  })
  const items = virtualizer.getVirtualItems()
  const first = items[0]?.index ?? 0
  const last = items.at(-1)?.index ?? 0
  const { look, all } = blocks
  useEffect(() => look([first, last]), [look, first, last])
  useImperativeHandle(handle, () => ({ focus: () => scroll.current?.focus() }))

  const top = virtualizer.scrollOffset ?? 0
  const seen = items.find(({ end }) => end > top + 40)?.index ?? 0
  const page = blocks.at(seen)?.page ?? null
  useEffect(() => onSeen(page), [onSeen, page])

  const here = useRef(0)
  const every = useRef(all)
  useEffect(() => {
    here.current = seen
    every.current = all
  })
  const { attach } = search
  useEffect(() => {
    if (total === 0) return
    let read: ReturnType<typeof all> | null = null
    attach({
      units: total,
      textsOf: async (unit) => {
        read ??= every.current()
        const block = (await read)[unit]
        return block === undefined ? [] : blockTexts(block)
      },
      here: () => here.current,
    })
    return () => attach(null)
  }, [attach, paperId, total])

  const hit = search.at === null ? null : (search.hits[search.at] ?? null)
  useShownBlock({
    scroll,
    virtualizer,
    index: highlight === null || total === 0 ? null : highlight.block,
    isLoaded: highlight !== null && blocks.at(highlight.block) !== undefined,
    selector: 'mark',
    again: highlight,
  })
  useShownBlock({
    scroll,
    virtualizer,
    index: hit?.unit ?? null,
    isLoaded: hit !== null && blocks.at(hit.unit) !== undefined,
    selector: '[data-hit="current"]',
    again: hit === null ? null : `${hit.unit} ${hit.part} ${hit.from} ${search.turn}`,
  })
  const hitsIn = useMemo(() => hitsByUnit({ hits: search.hits, at: search.at }), [search.hits, search.at])

  if (blocks.error !== null && total === 0) return <Failure error={blocks.error} onRetry={blocks.retry} />
  if (blocks.total === null) return <Loading label="Opening the paper" />
  if (blocks.total === 0) return <NoWords isScan={isScan} />
  return (
    <div
      ref={scroll}
      className={styles.scroll}
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must scroll by keyboard too
      tabIndex={0}
      role="document"
      aria-label={title}
      data-paper-scroll
    >
      <div
        className={styles.sheet}
        style={{ height: virtualizer.getTotalSize(), '--paper-zoom': scale } as CSSProperties}
      >
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
              data-page={block?.page ?? undefined}
              className={`${styles.place} ${cited ? styles.cited : ''}`}
              style={{ transform: `translateY(${start}px)` }}
            >
              {turns && (index === 0 || before !== undefined) && (
                <div className={styles.page}>Page {block.page}</div>
              )}
              {block !== undefined && (
                <PaperBlock
                  block={block}
                  citation={cited ? highlight : null}
                  hits={hitsIn(index)}
                  below={below}
                />
              )}
              {block?.recognised !== undefined && <Recognised sure={block.recognised} />}
              {block?.remarks !== undefined && <Remarks remarks={block.remarks} />}
            </div>
          )
        })}
      </div>
    </div>
  )
}
