/** Counts pages along a document by the traces that Word left when it last laid it out. */
export type PageCount = {
  readonly current: () => number
  /** Word recorded that a page ended here. */
  readonly rendered: () => void
  /** A page break was typed. Word records it at the next words, unless that paragraph is empty. */
  readonly breakComing: () => void
  /** Words follow: the page they stand on. */
  readonly atText: () => number
  /** Cells of a row stand side by side: each begins on the row's page, and the row ends on the last of them. */
  readonly inParallel: (cells: readonly (() => void)[]) => void
}

export const createPageCount = (): PageCount => {
  let page = 1
  let coming = false
  const turn = () => {
    page += 1
    coming = false
  }
  return {
    current: () => page,
    rendered: turn,
    breakComing: () => {
      coming = true
    },
    atText: () => {
      if (coming) turn()
      return page
    },
    inParallel: (cells) => {
      const start = { page, coming }
      let last = page
      for (const cell of cells) {
        page = start.page
        coming = start.coming
        cell()
        last = Math.max(last, page)
      }
      if (last > start.page) coming = false
      page = last
    },
  }
}
