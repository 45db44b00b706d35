import type { Citation } from '../../../shared/model/citation.ts'
import { markedText } from './marked-text.ts'

/** Text of a block or cell, with the words of the citation marked where it is here. */
export const Marked = ({ text, citation }: { readonly text: string; readonly citation: Citation | null }) => {
  const marked = citation === null ? null : markedText(text, citation)
  if (marked === null) return text
  return (
    <>
      {marked.before}
      <mark>{marked.quote}</mark>
      {marked.after}
    </>
  )
}
