import { type RefObject, useEffect, useRef } from 'react'

/** Ctrl and the wheel (or two fingers on a touchpad) zoom what is under the pointer. */
export const useWheelZoom = (
  scroll: RefObject<HTMLElement | null>,
  zoom: (factor: number, y: number) => void,
): void => {
  const latest = useRef(zoom)
  useEffect(() => {
    latest.current = zoom
  })
  useEffect(() => {
    const element = scroll.current
    if (element === null) return
    const turn = (event: WheelEvent) => {
      if (!event.ctrlKey) return
      event.preventDefault()
      // A notch of a wheel is about 100; a touchpad sends many small steps.
      const step = Math.max(-60, Math.min(60, event.deltaY))
      latest.current(Math.exp(-step * 0.0035), event.clientY - element.getBoundingClientRect().top)
    }
    // React listens passively, and then the window would zoom too.
    element.addEventListener('wheel', turn, { passive: false })
    return () => element.removeEventListener('wheel', turn)
  }, [scroll])
}
