import type { PDFPageProxy } from 'pdfjs-dist'

// 16 million pixels are 64 MB: a page zoomed in beyond that is drawn coarser rather than taking the memory of the rest.
const mostPixels = 16 * 1024 * 1024

/** Draws a page into a canvas of its own. `width` in pixels of the screen's own; rejects where it is cancelled. */
export const drawPage = (
  page: PDFPageProxy,
  width: number,
  dense: number,
): { readonly canvas: HTMLCanvasElement; readonly done: Promise<void>; readonly cancel: () => void } => {
  const plain = page.getViewport({ scale: 1 })
  const wanted = (width * dense) / plain.width
  const scale = Math.min(wanted, Math.sqrt(mostPixels / (plain.width * plain.height)))
  const viewport = page.getViewport({ scale })
  const canvas = document.createElement('canvas')
  canvas.width = Math.max(1, Math.round(viewport.width))
  canvas.height = Math.max(1, Math.round(viewport.height))
  const task = page.render({ canvas, viewport, background: '#ffffff' })
  return { canvas, done: task.promise, cancel: () => task.cancel() }
}

/** Gives a canvas's memory back at once; waiting for the garbage collector lets a long pack fill the machine. */
export const releaseCanvas = (canvas: HTMLCanvasElement): void => {
  canvas.width = 0
  canvas.height = 0
}
