import { type RefObject, useEffect, useState } from 'react'

export type Room = { readonly width: number; readonly height: number }

/** How much room an element has inside, in whole pixels. null: not measured, or never shown yet. */
export const useRoom = (place: RefObject<HTMLElement | null>): Room | null => {
  const [room, setRoom] = useState<Room | null>(null)
  useEffect(() => {
    const element = place.current
    if (element === null) return
    const measure = () => {
      const { clientWidth: width, clientHeight: height } = element
      // Hidden, it has none; what it had is what it will have again.
      if (width === 0 || height === 0) return
      setRoom((now) => (now?.width === width && now.height === height ? now : { width, height }))
    }
    const observer = new ResizeObserver(measure)
    observer.observe(element)
    measure()
    return () => observer.disconnect()
  }, [place])
  return room
}
