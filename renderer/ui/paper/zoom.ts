/** How large a paper is shown: a scale (1 is 100 %), or as large as the window takes. */
export type Zoom = 'width' | 'page' | number

export const zoomSteps: readonly number[] = [0.5, 0.67, 0.75, 0.9, 1, 1.1, 1.25, 1.5, 1.75, 2, 2.5, 3, 4]

const least = zoomSteps[0] ?? 0.5
const most = zoomSteps.at(-1) ?? 4

export const withinZoom = (scale: number): number => Math.min(most, Math.max(least, scale))

/** The next step up or down from a scale that may lie between two. */
export const zoomed = (scale: number, direction: 1 | -1): number => {
  const near = 0.005
  return direction === 1
    ? (zoomSteps.find((step) => step > scale + near) ?? most)
    : (zoomSteps.findLast((step) => step < scale - near) ?? least)
}

type Size = { readonly width: number; readonly height: number }

/** Below this, print is too small to read beside other things. */
const readable = 0.8

/** Past this, a page that is fitted only grows. */
const large = 2

/**
 * The scale at which pages are shown. Fitting the width lets the white margins go over the edge where the words would be
 * too small otherwise. `room`, `page` and `words` (how wide the words of a page run) in pixels at 100 %.
 */
export const scaleOf = (zoom: Zoom, page: Size, room: Size, words: number): number => {
  if (typeof zoom === 'number') return withinZoom(zoom)
  const width = Math.min(room.width / page.width, large)
  if (zoom === 'page') return Math.min(width, room.height / page.height)
  return Math.max(width, Math.min(readable, room.width / words))
}
