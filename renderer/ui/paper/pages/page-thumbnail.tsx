import { useEffect, useRef } from 'react'
import { drawPage, releaseCanvas } from './draw-page.ts'
import styles from './thumbnails.module.css'
import type { PdfPages } from './use-pdf.ts'

// One at a time: the page that is read is drawn first.
let turn: Promise<unknown> = Promise.resolve()

const inTurn = (work: () => Promise<void>): void => {
  turn = turn.then(work).catch(() => undefined)
}

/** A page in small, drawn when it is seen and given back when it is not. */
export const PageThumbnail = ({
  pages,
  number,
  width,
  height,
}: {
  readonly pages: PdfPages
  readonly number: number
  readonly width: number
  readonly height: number
}) => {
  const place = useRef<HTMLDivElement>(null)
  useEffect(() => {
    let isGone = false
    let canvas: HTMLCanvasElement | null = null
    const draw = async () => {
      if (isGone) return
      const page = await pages.page(number)
      if (isGone) return
      const drawing = drawPage(page, width, window.devicePixelRatio || 1)
      canvas = drawing.canvas
      await drawing.done
      if (isGone) return releaseCanvas(drawing.canvas)
      place.current?.replaceChildren(drawing.canvas)
    }
    const timer = setTimeout(() => inTurn(() => pages.whileDrawing(draw)), 120)
    return () => {
      isGone = true
      clearTimeout(timer)
      if (canvas?.isConnected) releaseCanvas(canvas)
    }
  }, [pages, number, width])
  return <div ref={place} className={styles.picture} style={{ width, height }} />
}
