import { useEffect, useRef, useState } from 'react'
import { drawPage, releaseCanvas } from './draw-page.ts'
import styles from './pages.module.css'
import type { PdfPages } from './use-pdf.ts'

/** Pages flown past are not drawn, and zooming draws once it has come to rest. */
const pause = 70

/**
 * The picture of a page. While it is drawn anew in another size the old one stays, stretched, so that nothing flashes.
 */
export const PagePicture = ({
  pages,
  number,
  width,
}: {
  readonly pages: PdfPages
  readonly number: number
  /** In pixels of the window. */
  readonly width: number
}) => {
  const place = useRef<HTMLDivElement>(null)
  const shown = useRef<HTMLCanvasElement | null>(null)
  const [isFailed, setFailed] = useState(false)
  useEffect(() => {
    let isGone = false
    let cancel = (): void => undefined
    const draw = async () => {
      const page = await pages.page(number)
      if (isGone) return
      const drawing = drawPage(page, width, window.devicePixelRatio || 1)
      cancel = drawing.cancel
      try {
        await drawing.done
      } catch (error) {
        releaseCanvas(drawing.canvas)
        throw error
      }
      if (isGone) return releaseCanvas(drawing.canvas)
      place.current?.replaceChildren(drawing.canvas)
      if (shown.current !== null) releaseCanvas(shown.current)
      shown.current = drawing.canvas
      setFailed(false)
    }
    const timer = setTimeout(() => {
      pages.whileDrawing(draw).catch(() => {
        if (!isGone) setFailed(true)
      })
    }, pause)
    return () => {
      isGone = true
      clearTimeout(timer)
      cancel()
    }
  }, [pages, number, width])
  useEffect(
    () => () => {
      if (shown.current !== null) releaseCanvas(shown.current)
      shown.current = null
      // What pdf.js keeps of a page (pictures above all) goes with it.
      void pages.page(number).then(
        (page) => page.cleanup(),
        () => undefined,
      )
    },
    [pages, number],
  )
  return (
    <>
      <div ref={place} className={styles.picture} aria-hidden data-page-picture={number} />
      {isFailed && (
        <div className={styles.failed} role="note">
          This page can’t be drawn. Read it under “Text”, or open the original.
        </div>
      )}
    </>
  )
}
