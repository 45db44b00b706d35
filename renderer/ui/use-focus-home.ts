import { useEffect, useState } from 'react'

/** What has the focus now; of an open menu the button that opened it, as the menu goes. */
const home = (): HTMLElement | null => {
  const at = document.activeElement
  const opener = at?.closest('[role="menu"]')?.getAttribute('aria-labelledby') ?? null
  const back = opener === null ? at : document.getElementById(opener)
  return back instanceof HTMLElement ? back : null
}

/** Gives the focus back, as what had it goes, to what had it before; where it has gone on meanwhile it stays. */
export const useFocusHome = (): void => {
  const [before] = useState(home)
  useEffect(
    () => () => {
      if (document.activeElement === document.body) before?.focus()
    },
    [before],
  )
}
