import type { PointerEvent } from 'react'
import { useTableStyles } from './table-styles.ts'

const least = 40
const most = 1_200

/** The edge of a header cell, drawn to make its column wider or narrower. The keyboard does it in the columns menu. */
export const WidthHandle = ({ onWidth }: { readonly onWidth: (width: number) => void }) => {
  const styles = useTableStyles()
  const begin = (event: PointerEvent<HTMLSpanElement>) => {
    const handle = event.currentTarget
    const from = event.clientX
    const width = handle.parentElement?.getBoundingClientRect().width ?? least
    handle.setPointerCapture(event.pointerId)
    const move = ({ clientX }: globalThis.PointerEvent) =>
      onWidth(Math.round(Math.min(most, Math.max(least, width + clientX - from))))
    handle.addEventListener('pointermove', move)
    handle.addEventListener('pointerup', () => handle.removeEventListener('pointermove', move), {
      once: true,
    })
  }
  return (
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-static-element-interactions -- the columns menu has the same for the keyboard
    <span
      className={styles.handle}
      aria-hidden
      onPointerDown={begin}
      // Else the header sorts when the edge is let go.
      onClick={(event) => event.stopPropagation()}
    />
  )
}
