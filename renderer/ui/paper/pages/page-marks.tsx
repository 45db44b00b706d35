import type { CSSProperties } from 'react'
import type { MarkedHit } from '../search/hits-by-unit.ts'
import type { PageWords } from '../words/page-words.ts'
import type { QuotePart } from '../words/place-quote.ts'
import { type Box, boxesOf } from './boxes.ts'
import { measureWords } from './measure-words.ts'
import type { PageItem } from './page-items.ts'
import styles from './pages.module.css'

/** A page's items with its words, and its size in the items' pixels. */
export type PageSpots = {
  readonly words: PageWords
  readonly items: readonly PageItem[]
  readonly width: number
  readonly height: number
}

/** The boxes of a stretch of words. */
export const spotsOf = ({ words, items }: PageSpots, span: { from: number; to: number }): readonly Box[] =>
  boxesOf(words, items, span, measureWords)

// In shares of the page: they stay where they are when it is zoomed.
const placed = ({ x, y, width, height }: Box, page: PageSpots): CSSProperties => ({
  left: `${(x / page.width) * 100}%`,
  top: `${(y / page.height) * 100}%`,
  width: `${(width / page.width) * 100}%`,
  height: `${(height / page.height) * 100}%`,
})

/** What is marked on a page: the cited words, and where the searched ones stand. */
export const PageMarks = ({
  spots,
  quote,
  hits,
}: {
  readonly spots: PageSpots
  readonly quote: readonly QuotePart[]
  readonly hits: readonly MarkedHit[]
}) => (
  <div className={styles.marks}>
    {quote.length > 0 && (
      <mark className={styles.markedWords}>
        {quote.map(({ from, to }) => spots.words.text.slice(from, to).replace(/\s+/gu, ' ')).join(' ')}
      </mark>
    )}
    {quote.flatMap((part) =>
      spotsOf(spots, part).map((box, line) => (
        <div
          key={`quote ${part.from} ${line}`}
          className={styles.quote}
          style={placed(box, spots)}
          data-quote
        />
      )),
    )}
    {hits.flatMap((hit) =>
      spotsOf(spots, hit).map((box, line) => (
        <div
          key={`hit ${hit.from} ${line}`}
          className={hit.isCurrent ? styles.currentHit : styles.hit}
          style={placed(box, spots)}
          data-hit={hit.isCurrent ? 'current' : 'other'}
        />
      )),
    )}
  </div>
)
