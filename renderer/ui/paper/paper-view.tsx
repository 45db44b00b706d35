import { lazy, Suspense, useCallback, useRef, useState } from 'react'
import type { Citation } from '../../../shared/model/citation.ts'
import { useRemembered } from '../remembered.ts'
import { Failure, Loading } from '../states.tsx'
import { useAnswer } from '../use-answer.ts'
import { PaperHeader } from './paper-header.tsx'
import type { PaperKey } from './paper-keys.ts'
import { PaperMenu } from './paper-menu.tsx'
import { PaperNotice } from './paper-notice.tsx'
import { PaperTools } from './paper-tools.tsx'
import styles from './paper.module.css'
import type { PagesHandle } from './pages/pages-view.tsx'
import { FindBar } from './search/find-bar.tsx'
import { useSearch } from './search/use-search.ts'
import { TextView } from './text-view.tsx'
import { useCitedWords } from './use-cited-words.ts'
import { usePaperKeys } from './use-paper-keys.ts'
import { usePaperView } from './use-paper-view.ts'
import { type Zoom, zoomed } from './zoom.ts'

// pdf.js is loaded with the first paper that has pages to draw.
const PagesView = lazy(async () => ({ default: (await import('./pages/pages-view.tsx')).PagesView }))

export type PaperViewProps = {
  readonly paperId: string
  /** Scrolled to and marked; null: the paper from its top. */
  readonly highlight: Citation | null
  /** 1 where the paper is the screen, 2 (the default) where it stands beside something. */
  readonly headingLevel?: 1 | 2
}

/** A paper: its pages as they were printed or its words to read, searched, zoomed, a citation's exact words marked. */
export const PaperView = ({ paperId, highlight, headingLevel = 2 }: PaperViewProps) => {
  const root = useRef<HTMLDivElement>(null)
  const pagesHandle = useRef<PagesHandle>(null)
  const textHandle = useRef<Pick<PagesHandle, 'focus'>>(null)
  const paper = useAnswer('papers.get', { id: paperId })
  const cited = useCitedWords(paperId, highlight)
  const shown = usePaperView(paper.data, cited)
  const search = useSearch()
  // Beside other things there is less room than on a paper's own page.
  const where = headingLevel === 1 ? 'paper' : 'paper.beside'
  const [zoom, setZoom] = useRemembered<Zoom>(`${where}.zoom`, 'width')
  const [textScale, setTextScale] = useRemembered('paper.textScale', 1)
  const [thumbnails, setThumbnails] = useRemembered(`${where}.thumbnails`, false)
  const [seenPage, setSeenPage] = useState<{ readonly page: number; readonly scale: number } | null>(null)
  const [textPage, setTextPage] = useState<number | null>(null)
  const onSeen = useCallback((page: number, scale: number) => setSeenPage({ page, scale }), [])

  const isPage = shown.view === 'page'
  const scale = isPage ? (seenPage?.scale ?? 1) : textScale
  const onZoom = (next: Zoom): void => {
    if (isPage) setZoom(next)
    else setTextScale(typeof next === 'number' ? next : 1)
  }
  const focus = (): void => (isPage ? pagesHandle : textHandle).current?.focus()
  const closeSearch = (): void => {
    search.close()
    focus()
  }
  const openSearch = (): void => {
    search.open()
    // Asked for again, it is ready to be typed over.
    const input = root.current?.querySelector<HTMLInputElement>('[data-find-bar] input')
    input?.focus()
    input?.select()
  }
  usePaperKeys(root, (key: PaperKey) => {
    switch (key) {
      case 'find':
        openSearch()
        return true
      case 'next':
      case 'previous':
        if (!search.isOpen) openSearch()
        else search.step(key === 'next' ? 1 : -1)
        return true
      case 'larger':
      case 'smaller':
        onZoom(zoomed(scale, key === 'larger' ? 1 : -1))
        return true
      case 'usual':
        onZoom(isPage ? 'width' : 1)
        return true
      case 'goTo':
        root.current?.querySelector<HTMLInputElement>('[data-page-box]')?.focus()
        return isPage
    }
  })

  if (paper.error !== null) return <Failure error={paper.error} onRetry={() => void paper.refetch()} />
  if (paper.data === undefined) return <Loading label="Opening the paper" />
  return (
    <div ref={root} className={styles.paper}>
      <PaperHeader paper={paper.data} headingLevel={headingLevel} />
      <PaperTools
        paper={paper.data}
        view={shown.view}
        onView={shown.canSwitch ? shown.show : null}
        page={isPage ? (seenPage?.page ?? 1) : textPage}
        onGoTo={(page) => {
          pagesHandle.current?.goTo(page)
          focus()
        }}
        zoom={isPage ? zoom : textScale}
        scale={scale}
        onZoom={onZoom}
        thumbnails={thumbnails}
        onThumbnails={setThumbnails}
        isSearching={search.isOpen}
        onSearch={() => (search.isOpen ? closeSearch() : openSearch())}
        menu={
          <PaperMenu
            paper={paper.data}
            highlight={highlight}
            citedPage={cited?.page ?? highlight?.page ?? null}
            place={root}
          />
        }
      />
      {search.isOpen && <FindBar search={search} onClose={closeSearch} />}
      <PaperNotice
        paper={paper.data}
        failed={shown.failed}
        unplacedPage={shown.unplacedPage}
        onShowPage={() => shown.show('page')}
      />
      {shown.drawsPages && (
        <Suspense fallback={<Loading label="Opening the pages" />}>
          <PagesView
            paper={paper.data}
            isHidden={!isPage}
            cited={cited ?? null}
            search={search}
            zoom={zoom}
            onZoom={setZoom}
            thumbnails={thumbnails}
            handle={pagesHandle}
            onSeen={onSeen}
            onUnplaced={shown.onUnplaced}
            onFailed={shown.onFailed}
          />
        </Suspense>
      )}
      {!isPage && (
        <TextView
          paperId={paperId}
          title={paper.data.title}
          highlight={highlight}
          below={headingLevel}
          search={search}
          isScan={paper.data.pages.some(({ content }) => content === 'image')}
          scale={textScale}
          handle={textHandle}
          onSeen={setTextPage}
        />
      )}
    </div>
  )
}
