import type { ReactNode } from 'react'
import type { Citation } from '../../../shared/model/citation.ts'
import { markedText } from './marked-text.ts'
import styles from './paper.module.css'
import type { MarkedHit } from './search/hits-by-unit.ts'

export type MarkedProps = {
  readonly text: string
  /** The citation, where its words are in this text. */
  readonly citation: Citation | null
  /** Where the words that are searched for stand in this text, in order. */
  readonly hits: readonly MarkedHit[]
}

/** Part of the text, from an offset, with the hits that lie in it or reach into it. */
const withHits = (text: string, offset: number, hits: readonly MarkedHit[]): ReactNode => {
  const here = hits.filter(({ from, to }) => to > offset && from < offset + text.length)
  if (here.length === 0) return text
  let done = 0
  return (
    <>
      {here.map(({ from, to, isCurrent }) => {
        const [start, end] = [Math.max(0, from - offset), Math.min(text.length, to - offset)]
        const before = text.slice(done, start)
        done = end
        return [
          before,
          <span
            key={from}
            className={isCurrent ? styles.currentHit : styles.hit}
            data-hit={isCurrent ? 'current' : 'other'}
          >
            {text.slice(start, end)}
          </span>,
        ]
      })}
      {text.slice(done)}
    </>
  )
}

/** Text of a block or cell, with the words of the citation and of a search marked where they are here. */
export const Marked = ({ text, citation, hits }: MarkedProps) => {
  const marked = citation === null ? null : markedText(text, citation)
  if (marked === null) return withHits(text, 0, hits)
  const { before, quote, after } = marked
  return (
    <>
      {withHits(before, 0, hits)}
      <mark>{withHits(quote, before.length, hits)}</mark>
      {withHits(after, before.length + quote.length, hits)}
    </>
  )
}
