import { useEffect, useLayoutEffect, useRef, useState } from 'react'
import { PageSheet } from './page-sheet.tsx'
import styles from './pages.module.css'
import { type PdfPages, usePdf } from './use-pdf.ts'

const gap = 16
const margin = 12

type Size = { readonly width: number; readonly height: number }
type Shown = { readonly pages: PdfPages; readonly sizes: readonly Size[] }

const sizesOf = async (pages: PdfPages): Promise<readonly Size[]> =>
  Promise.all(
    Array.from({ length: pages.count }, async (_, place) => {
      const { width, height } = (await pages.page(place + 1)).getViewport({ scale: 1 })
      return { width, height }
    }),
  )

/** The pages of a PDF of the app one under the other, as wide as there is room. Those in sight are drawn. */
export const DrawnPages = ({ address, label }: { readonly address: string; readonly label: string }) => {
  const opened = usePdf(address)
  const [shown, setShown] = useState<Shown | null>(null)
  const scroll = useRef<HTMLDivElement>(null)
  const [room, setRoom] = useState({ width: 0, height: 0, top: 0 })
  const pages = opened?.status === 'open' ? opened.pages : null
  useEffect(() => {
    if (pages === null) return
    let isGone = false
    // What was drawn before stays until the new pages are known, so that the place where one reads does too.
    void sizesOf(pages).then(
      (sizes) => !isGone && setShown({ pages, sizes }),
      () => undefined,
    )
    return () => {
      isGone = true
    }
  }, [pages])
  useLayoutEffect(() => {
    const place = scroll.current
    if (place === null) return
    const measure = () =>
      setRoom({ width: place.clientWidth, height: place.clientHeight, top: place.scrollTop })
    const watch = new ResizeObserver(measure)
    watch.observe(place)
    place.addEventListener('scroll', measure, { passive: true })
    return () => {
      watch.disconnect()
      place.removeEventListener('scroll', measure)
    }
  }, [])
  let top = margin
  const laid = (shown?.sizes ?? []).map(({ width, height }) => {
    const scale = Math.max(0.1, (room.width - 2 * margin) / width)
    const at = { top, width: width * scale, height: height * scale, scale }
    top += at.height + gap
    return at
  })
  const isInSight = (at: { readonly top: number; readonly height: number }): boolean =>
    at.top < room.top + 2 * room.height && at.top + at.height > room.top - room.height
  return (
    // What scrolls has to be reached by keyboard (WCAG 2.1.1).
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <div ref={scroll} className={styles['scroll']} role="region" aria-label={label} tabIndex={0}>
      <div className={styles['stack']} style={{ height: top }}>
        {shown !== null &&
          shown.pages === pages &&
          laid.map((at, place) =>
            isInSight(at) ? (
              <PageSheet
                key={place}
                pages={shown.pages}
                number={place + 1}
                name={`Page ${place + 1} of ${laid.length}`}
                {...at}
                quote={[]}
                hits={[]}
              />
            ) : null,
          )}
      </div>
      {opened?.status === 'failed' && <p role="note">{opened.reason.message}</p>}
    </div>
  )
}
