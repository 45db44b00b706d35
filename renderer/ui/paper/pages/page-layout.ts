/** In pixels at 100 %. */
export type PageSize = { readonly width: number; readonly height: number }

/** Pages one under the other: all in pixels on the screen. */
export type PageLayout = {
  readonly tops: readonly number[]
  readonly sizes: readonly PageSize[]
  readonly width: number
  readonly height: number
}

/** Room above the first page, between pages and below the last. */
export const pageGap = 16

/**
 * Lays pages out at a scale; one that would be wider than `most` is made smaller. Sizes are whole pixels, so that a page
 * and what lies over it never differ by half of one.
 */
export const pageLayout = (
  pages: readonly PageSize[],
  scale: number,
  most = Number.POSITIVE_INFINITY,
): PageLayout => {
  const sizes = pages.map(({ width, height }) => {
    const own = Math.min(scale, most / width)
    return { width: Math.round(width * own), height: Math.round(height * own) }
  })
  let top = pageGap
  const tops = sizes.map(({ height }) => {
    const here = top
    top += height + pageGap
    return here
  })
  return { tops, sizes, width: Math.max(0, ...sizes.map(({ width }) => width)), height: top }
}

/** The page (0-based) at a height, or the next below it. */
export const pageAtHeight = ({ tops, sizes }: PageLayout, y: number): number => {
  let low = 0
  let high = tops.length - 1
  while (low < high) {
    const middle = Math.floor((low + high) / 2)
    if ((tops[middle] ?? 0) + (sizes[middle]?.height ?? 0) < y) low = middle + 1
    else high = middle
  }
  return Math.max(0, low)
}

/** The page that fills most of what is seen. */
export const mainPage = (layout: PageLayout, top: number, height: number): number => {
  const [first, last] = [pageAtHeight(layout, top), pageAtHeight(layout, top + height)]
  const seen = (page: number): number =>
    Math.min(top + height, (layout.tops[page] ?? 0) + (layout.sizes[page]?.height ?? 0)) -
    Math.max(top, layout.tops[page] ?? 0)
  let main = first
  for (let page = first + 1; page <= last; page += 1) if (seen(page) > seen(main)) main = page
  return main
}

/** A place in a paper that stays where it is on the screen while pages grow or shrink. */
export type Anchor = {
  readonly page: number
  /** How far down the page, 0 to 1; outside that in the gap beside it. */
  readonly share: number
}

export const anchorAt = (layout: PageLayout, y: number): Anchor => {
  const page = pageAtHeight(layout, y)
  return { page, share: (y - (layout.tops[page] ?? 0)) / (layout.sizes[page]?.height || 1) }
}

export const heightOf = (layout: PageLayout, { page, share }: Anchor): number =>
  (layout.tops[page] ?? 0) + share * (layout.sizes[page]?.height ?? 0)

/** The size that most pages have. */
export const usualSize = (pages: readonly PageSize[]): PageSize => {
  const counts = new Map<string, { size: PageSize; count: number }>()
  for (const size of pages) {
    const key = `${Math.round(size.width)} ${Math.round(size.height)}`
    counts.set(key, { size, count: (counts.get(key)?.count ?? 0) + 1 })
  }
  const [most] = [...counts.values()].sort((a, b) => b.count - a.count)
  return most?.size ?? { width: 1, height: 1 }
}
