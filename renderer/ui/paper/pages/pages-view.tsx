import { type RefObject, useEffect, useImperativeHandle, useMemo, useRef } from 'react'
import type { Paper } from '../../../../shared/model/paper.ts'
import type { Reason } from '../../../../shared/model/result.ts'
import { Loading } from '../../states.tsx'
import { hitsByUnit } from '../search/hits-by-unit.ts'
import type { Search } from '../search/use-search.ts'
import type { CitedWords } from '../use-cited-words.ts'
import { scaleOf, withinZoom, type Zoom } from '../zoom.ts'
import { pageGap, pageLayout, usualSize } from './page-layout.ts'
import { pageName } from './page-name.ts'
import { PageSheet } from './page-sheet.tsx'
import styles from './pages.module.css'
import { Thumbnails } from './thumbnails.tsx'
import { pixelsToPoints, usePageSizes } from './use-page-sizes.ts'
import { usePdf } from './use-pdf.ts'
import { usePlacedQuote } from './use-placed-quote.ts'
import { useRoom } from './use-room.ts'
import { useSeenPages } from './use-seen-pages.ts'
import { useShownSpot } from './use-shown-spot.ts'
import { useSteadyScroll } from './use-steady-scroll.ts'
import { useStoredWords } from './use-stored-words.ts'
import { useWheelZoom } from './use-wheel-zoom.ts'

/** What the toolbar may ask of the pages. */
export type PagesHandle = {
  /** 1-based. */
  readonly goTo: (page: number) => void
  readonly focus: () => void
}

export type PagesViewProps = {
  readonly paper: Paper
  /** True: another view of the paper is shown for now. */
  readonly isHidden: boolean
  readonly cited: CitedWords | null
  readonly search: Search
  readonly zoom: Zoom
  readonly onZoom: (zoom: Zoom) => void
  readonly thumbnails: boolean
  readonly handle: RefObject<PagesHandle | null>
  /** 1-based page and true scale that are seen. */
  readonly onSeen: (page: number, scale: number) => void
  /** The cited words can't be placed on a page. */
  readonly onUnplaced: (cited: CitedWords) => void
  /** The pages can't be shown at all. */
  readonly onFailed: (reason: Reason) => void
}

/** Beside a page there is as much room as between two. */
const beside = pageGap * 2

/** The pages of a PDF as they are printed, one under the other; only what is seen is drawn. */
export const PagesView = (props: PagesViewProps) => {
  const { paper, isHidden, cited, search, zoom, onZoom, handle, onSeen, onUnplaced, onFailed } = props
  const scroll = useRef<HTMLDivElement>(null)
  const opened = usePdf(`originals/${encodeURIComponent(paper.id)}`)
  const pages = opened?.status === 'open' ? opened.pages : null
  const measured = usePageSizes(pages)
  const room = useRoom(scroll)

  const usual = useMemo(() => (measured === null ? null : usualSize(measured.sizes)), [measured])
  const column = measured?.column ?? null
  const scale =
    usual === null || room === null
      ? null
      : scaleOf(
          zoom,
          usual,
          { width: room.width - beside, height: room.height - beside },
          column === null ? usual.width : column.right - column.left + pageGap,
        )
  const layout = useMemo(() => {
    if (measured === null || usual === null || scale === null) return null
    // A page on its side is fitted too; at a scale of one's own every page has that scale.
    return pageLayout(measured.sizes, scale, typeof zoom === 'number' ? undefined : usual.width * scale)
  }, [measured, usual, scale, zoom])
  const middle = column === null || usual === null ? 0.5 : (column.left + column.right) / 2 / usual.width
  const { hold } = useSteadyScroll(scroll, layout, middle)
  const seen = useSeenPages(scroll, layout)
  const placing = usePlacedQuote(pages, cited)
  const hit = search.at === null ? null : (search.hits[search.at] ?? null)
  useShownSpot({
    scroll,
    pages,
    layout,
    cited,
    placing,
    hit: isHidden ? null : hit,
    turn: search.turn,
  })
  useWheelZoom(scroll, (factor, y) => {
    if (scale === null) return
    hold(y)
    onZoom(withinZoom(scale * factor))
  })

  const goTo = (page: number): void => {
    if (scroll.current !== null && layout !== null)
      scroll.current.scrollTop = (layout.tops[page - 1] ?? 0) - pageGap / 2
  }
  useImperativeHandle(handle, () => ({ goTo, focus: () => scroll.current?.focus() }))

  const here = useRef(0)
  useEffect(() => {
    if (scale === null || isHidden) return
    here.current = seen.main
    onSeen(seen.main + 1, scale)
  }, [seen.main, scale, isHidden, onSeen])
  useEffect(() => {
    if (placing === 'nowhere' && cited !== null) onUnplaced(cited)
  }, [placing, cited, onUnplaced])
  useEffect(() => {
    if (opened?.status === 'failed') onFailed(opened.reason)
  }, [opened, onFailed])
  const { attach } = search
  const atHand = useStoredWords(paper.id)
  useEffect(() => {
    if (pages === null || isHidden) return
    attach({
      units: pages.count,
      textsOf: async (unit) => [(await pages.words(unit + 1)).text],
      here: () => here.current,
      goesOn: true,
      atHand,
    })
    return () => attach(null)
  }, [pages, isHidden, attach, atHand])

  const hitsOn = useMemo(() => hitsByUnit({ hits: search.hits, at: search.at }), [search.hits, search.at])
  const quoteOn = useMemo(() => {
    const parts = placing === null || typeof placing === 'string' ? [] : placing.parts
    const byPage = Map.groupBy(parts, ({ page }) => page)
    return (page: number) => byPage.get(page) ?? noParts
  }, [placing])

  const drawn =
    layout === null
      ? []
      : layout.sizes.flatMap((size, index) =>
          index >= seen.first && index <= seen.last
            ? [
                {
                  ...size,
                  index,
                  top: layout.tops[index] ?? 0,
                  own: size.width / (measured?.sizes[index]?.width ?? 1),
                },
              ]
            : [],
        )
  return (
    <div className={styles.panes} style={isHidden ? { display: 'none' } : undefined}>
      {props.thumbnails && pages !== null && measured !== null && (
        <Thumbnails pages={pages} sizes={measured.sizes} paper={paper} current={seen.main} onOpen={goTo} />
      )}
      <div
        ref={scroll}
        className={styles.scroll}
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must scroll by keyboard too
        tabIndex={0}
        role="document"
        aria-label={paper.title}
        aria-busy={layout === null}
        data-paper-scroll
      >
        {layout === null || pages === null ? (
          <Loading label="Opening the pages" />
        ) : (
          <div className={styles.stack} style={{ height: layout.height, minWidth: layout.width + beside }}>
            {drawn.map(({ index, top, width, height, own }) => (
              <PageSheet
                key={index}
                pages={pages}
                number={index + 1}
                name={pageName(paper, index + 1)}
                top={top}
                width={width}
                height={height}
                scale={own * pixelsToPoints}
                quote={quoteOn(index + 1)}
                hits={hitsOn(index)}
              />
            ))}
          </div>
        )}
      </div>
    </div>
  )
}

const noParts: readonly never[] = []
