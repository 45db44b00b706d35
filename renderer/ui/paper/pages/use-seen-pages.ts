import { type RefObject, useCallback, useMemo, useSyncExternalStore } from 'react'
import { mainPage, pageAtHeight, type PageLayout } from './page-layout.ts'

/** 0-based: the pages to draw, and the one that fills most of the window. */
export type SeenPages = { readonly first: number; readonly last: number; readonly main: number }

// As words, so that scrolling within the same pages draws nothing anew.
const seenWords = (element: HTMLElement | null, layout: PageLayout | null): string => {
  if (element === null || layout === null || element.clientHeight === 0) return '0 0 0'
  const { scrollTop: top, clientHeight: height } = element
  const [first, last] = [pageAtHeight(layout, top - height / 2), pageAtHeight(layout, top + height * 1.5)]
  return `${first} ${last} ${mainPage(layout, top, height)}`
}

const watched = (scroll: RefObject<HTMLElement | null>, onChange: () => void): (() => void) => {
  const element = scroll.current
  if (element === null) return () => undefined
  const observer = new ResizeObserver(onChange)
  observer.observe(element)
  element.addEventListener('scroll', onChange, { passive: true })
  return () => {
    observer.disconnect()
    element.removeEventListener('scroll', onChange)
  }
}

/** Which pages are seen; those half a window above and below are drawn ahead. */
export const useSeenPages = (scroll: RefObject<HTMLElement | null>, layout: PageLayout | null): SeenPages => {
  const subscribe = useCallback((onChange: () => void) => watched(scroll, onChange), [scroll])
  const words = useSyncExternalStore(subscribe, () => seenWords(scroll.current, layout))
  return useMemo(() => {
    const [first = 0, last = 0, main = 0] = words.split(' ').map(Number)
    return { first, last, main }
  }, [words])
}
