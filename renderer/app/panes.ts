const focusable = 'a[href], button:not(:disabled), input:not(:disabled), select, textarea, [tabindex="0"]'

const shown = (element: HTMLElement): boolean => element.getClientRects().length > 0

/** Moves the focus to the next or previous element with `data-pane`, to where one would start in it. */
export const focusPane = (step: 1 | -1): void => {
  const panes = [...document.querySelectorAll<HTMLElement>('[data-pane]')].filter(shown)
  if (panes.length === 0) return
  const here = panes.findLastIndex((pane) => pane.contains(document.activeElement))
  const next =
    panes[here === -1 ? (step === 1 ? 0 : panes.length - 1) : (here + step + panes.length) % panes.length]
  const wanted = next?.querySelector<HTMLElement>('[aria-current="page"], [role$="grid"]')
  const target = wanted ?? [...(next?.querySelectorAll<HTMLElement>(focusable) ?? [])].find(shown) ?? next
  target?.focus()
}
