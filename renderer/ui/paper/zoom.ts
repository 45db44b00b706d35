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

/**
 * The scale at which pages are shown. A page that is fitted is never blown up past what reads well, and never smaller
 * than the least step; `room` and `page` in pixels.
 */
export const scaleOf = (
  zoom: Zoom,
  page: { readonly width: number; readonly height: number },
  room: { readonly width: number; readonly height: number },
): number => {
  if (typeof zoom === 'number') return withinZoom(zoom)
  const width = room.width / page.width
  const scale = zoom === 'width' ? Math.min(width, 2) : Math.min(width, room.height / page.height)
  return Math.min(most, Math.max(0.1, scale))
}
