import { Link, Text } from '@fluentui/react-components'
import type { ReviewDetail } from '../../../shared/model/review.ts'
import { counted } from '../../../shared/rules/counted.ts'
import { Fact, Facts, hrefOf, PaneSection } from '../../ui/index.ts'

type Counts = ReviewDetail['standing']['response']

const words = (counts: Counts, none: string): string =>
  counts.map(({ value, count }) => `${count} ${value === 'none' ? none : value}`).join(', ')

/** How a review's recommendations stand, each axis under its own name. */
export const StandingSection = ({ review }: { readonly review: ReviewDetail }) => {
  const { standing, recommendations } = review
  return (
    <PaneSection title="Recommendations">
      {recommendations === 0 ? (
        <Text>None yet: they come from its papers, or are added in the register.</Text>
      ) : (
        <>
          <Link href={hrefOf({ section: 'recommendations', query: { review: review.id } })}>
            {counted(recommendations, 'recommendation')}
          </Link>
          <Facts>
            <Fact name="Response">{words(standing.response, 'not said')}</Fact>
            <Fact name="Delivery">{words(standing.delivery, 'with no status yet')}</Fact>
            <Fact name="Judgement">{words(standing.judgement, 'not judged yet')}</Fact>
            {standing.overdue > 0 && <Fact name="Overdue">{standing.overdue}</Fact>}
          </Facts>
        </>
      )}
    </PaneSection>
  )
}
