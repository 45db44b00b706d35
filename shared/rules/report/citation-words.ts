import type { Source } from '../../model/recommendation.ts'
import { placeWords } from '../place-words.ts'

/** What a footnote says of a source: "Cabinet 12 December 2023, page 47"; null: nothing is known of it. */
export const citationWords = (source: Source | null): string | null => {
  if (source === null) return null
  if (source.from === 'typed') return source.words.trim() === '' ? null : source.words
  return [source.paperTitle, placeWords(source.citation.page, source.place)]
    .filter((words) => words !== '')
    .join(', ')
}
