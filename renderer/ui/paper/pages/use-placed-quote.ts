import { useEffect, useState } from 'react'
import { type PlacedQuote, placeQuote } from '../words/place-quote.ts'
import type { CitedWords } from '../use-cited-words.ts'
import type { PdfPages } from './use-pdf.ts'

/** Where the cited words stand. 'looking' until the pages are read; 'nowhere': they can't be placed on a page. */
export type Placing = PlacedQuote | 'looking' | 'nowhere'

// A block may begin at a page's foot, and a row of a table may go on for pages.
const nearby: readonly (readonly number[])[] = [
  [0, 1, -1],
  [0, 1, 2, 3, 4, -1, -2],
]

const place = async (
  pages: PdfPages,
  cited: CitedWords,
  isGone: () => boolean,
): Promise<PlacedQuote | null> => {
  for (const steps of nearby) {
    const numbers = steps
      .map((step) => cited.page + step)
      .filter((number) => number >= 1 && number <= pages.count)
    const words = await Promise.all(numbers.map((number) => pages.words(number)))
    if (isGone()) return null
    const placed = placeQuote(words, cited)
    if (placed !== null) return placed
  }
  return null
}

/** Finds the cited words on their page or those beside it. null: nothing is cited. */
export const usePlacedQuote = (pages: PdfPages | null, cited: CitedWords | null): Placing | null => {
  const [found, setFound] = useState<{ readonly of: CitedWords; readonly placed: Placing } | null>(null)
  useEffect(() => {
    if (pages === null || cited === null) return
    let isGone = false
    const look = async () => {
      const placed = await place(pages, cited, () => isGone).catch(() => null)
      if (!isGone) setFound({ of: cited, placed: placed ?? 'nowhere' })
    }
    void look()
    return () => {
      isGone = true
    }
  }, [pages, cited])
  if (cited === null) return null
  return found?.of === cited ? found.placed : 'looking'
}
