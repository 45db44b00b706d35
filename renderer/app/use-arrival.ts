import { useAnnounce } from '@fluentui/react-components'
import { type RefObject, useEffect, useRef } from 'react'
import type { Route } from '../ui/index.ts'

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
  const first = useRef(true)
  useEffect(() => {
    document.title = `${name} - Revisit`
    if (first.current) {
      first.current = false
      return
    }
    announce(name)
    const { activeElement } = document
    if (activeElement === null || activeElement === document.body || activeElement.closest('nav'))
      main.current?.focus()
  }, [main, name, section, id, announce])
}
