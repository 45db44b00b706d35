import type { HitKind, SearchHit } from '../../../shared/model/search.ts'
import type { Route } from '../../ui/index.ts'

/** Where a hit opens: what it names, and words at their place in the paper. */
export const routeOf = ({ kind, id, within, place }: SearchHit): Pick<Route, 'section' | 'id' | 'query'> => {
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
    case 'action':
      return { section: 'actions', id, query: {} }
    case 'round':
      return { section: 'reviews', id: within ?? null, query: { round: id } }
    case 'report':
      return { section: 'reports', id, query: {} }
    case 'body':
      return { section: 'bodies', id, query: {} }
    case 'role':
      return { section: 'bodies', id, query: { of: 'roles' } }
  }
}

export const kindNames: Readonly<Record<HitKind, string>> = {
  recommendation: 'Recommendations',
  action: 'Actions',
  review: 'Reviews',
  round: 'Revisit rounds',
  report: 'Reports',
  body: 'Bodies',
  role: 'Roles',
  paper: 'Papers',
  words: 'In the words of papers',
}
