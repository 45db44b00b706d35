import { RoundScreen } from '../revisits/index.ts'
import { useRoute } from '../../ui/index.ts'
import { ReviewPage } from './review-page.tsx'
import { ReviewsList } from './reviews-list.tsx'

/** "Reviews": the list, a review's page, or a revisit round of it. */
export const ReviewsScreen = () => {
  const { id, query } = useRoute()
  if (id === null) return <ReviewsList />
  const round = query['round']
  return round === undefined ? (
    <ReviewPage key={id} id={id} />
  ) : (
    <RoundScreen key={round} reviewId={id} id={round} />
  )
}
