import type { HitKind, SearchHit } from '../../../shared/model/search.ts'
import { type Route } from '../../ui/index.ts'

/** Where a hit opens: the paper at its marked words, the recommendation, the review, or the register narrowed to a body. */
export const routeOf = ({ kind, id, place }: SearchHit): Pick<Route, 'section' | 'id' | 'query'> => {
  switch (kind) {
    case 'paper':
      return { section: 'papers', id, query: {} }
    case 'words':
      return {
        section: 'papers',
        id,
        query:
          place === null
            ? {}
            : {
                block: String(place.block),
                quote: place.quote,
                before: place.before,
                after: place.after,
              },
      }
    case 'recommendation':
      return { section: 'recommendations', id, query: {} }
    case 'review':
      return { section: 'reviews', id, query: {} }
    case 'body':
      return { section: 'recommendations', id: null, query: { body: id } }
  }
}

export const kindNames: Readonly<Record<HitKind, string>> = {
  recommendation: 'Recommendations',
  review: 'Reviews',
  body: 'Bodies',
  paper: 'Papers',
  words: 'In the words of papers',
}
