import { TextLayer } from 'pdfjs-dist'
import { useEffect, useRef } from 'react'
import styles from './pages.module.css'
import type { PdfPages } from './use-pdf.ts'

/** The words of a page laid over its picture, unseen: to be selected, copied and read out. */
export const PageText = ({ pages, number }: { readonly pages: PdfPages; readonly number: number }) => {
  const place = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const element = place.current
    if (element === null) return
    let isGone = false
    let layer: TextLayer | null = null
    const lay = async () => {
      const [page, content] = await Promise.all([pages.page(number), pages.content(number)])
      if (isGone) return
      layer = new TextLayer({
        textContentSource: content,
        container: element,
        // The words are placed in shares of the page and scaled by the style sheet: zooming lays nothing anew.
        viewport: page.getViewport({ scale: 1 }),
      })
      await layer.render()
      if (isGone) return
      // Fills what holds no words while selecting, or a selection would jump to the page's end from there.
      const rest = document.createElement('div')
      rest.className = styles.rest ?? ''
      element.append(rest)
    }
    // Without it the page is still to be seen; the text view has the words.
    lay().catch(() => undefined)
    return () => {
      isGone = true
      layer?.cancel()
      element.replaceChildren()
    }
  }, [pages, number])
  return <div ref={place} className={styles.words} />
}
