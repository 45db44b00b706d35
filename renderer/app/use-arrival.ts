import { useAnnounce } from '@fluentui/react-components'
import { type RefObject, useEffect, useRef } from 'react'
import { hrefOf, type Route } from '../ui/index.ts'

/**
 * What a page load does for people who don't see it: the title changes, the place is said, and a focus that
 * stood on the rail, or was lost with the screen before, goes to the content.
 */
export const useArrival = (
  main: RefObject<HTMLElement | null>,
  name: string,
  { section, id }: Route,
): void => {
  const { announce } = useAnnounce()
  const place = hrefOf({ section, id })
  const last = useRef(place)
  useEffect(() => {
    document.title = `${name} - Revisit`
    if (last.current === place) return
    last.current = place
    announce(name)
    const { activeElement } = document
    if (activeElement === null || activeElement === document.body || activeElement.closest('nav'))
      main.current?.focus()
  }, [main, name, place, announce])
}
