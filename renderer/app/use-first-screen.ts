import { useEffect, useRef } from 'react'
import { navigate } from '../ui/index.ts'

/** Begins on Home where there is something to follow, unless the window was opened at a place of its own. */
export const useFirstScreen = (tracked: number): void => {
  const first = useRef(true)
  useEffect(() => {
    if (first.current && tracked > 0 && window.location.hash === '')
      navigate({ section: 'home' }, { replace: true })
    first.current = false
  }, [tracked])
}
