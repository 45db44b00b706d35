import { type RefObject, useEffect, useRef } from 'react'

/**
 * Keys pressed inside an element, after whatever has the focus had its say: a press that was used already
 * (a list closed by Escape) does not come. `press` calls `preventDefault` on what it uses.
 */
export const useKeysIn = (
  place: RefObject<HTMLElement | null>,
  press: (event: KeyboardEvent) => void,
): void => {
  const latest = useRef(press)
  useEffect(() => {
    latest.current = press
  })
  useEffect(() => {
    // On the document, so that React, which listens below it, has handed the key to the controls before.
    const hear = (event: KeyboardEvent) => {
      if (event.defaultPrevented || !(event.target instanceof Node)) return
      if (place.current?.contains(event.target)) latest.current(event)
    }
    document.addEventListener('keydown', hear)
    return () => document.removeEventListener('keydown', hear)
  }, [place])
}
