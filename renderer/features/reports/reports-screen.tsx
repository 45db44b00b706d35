import { Button, makeStyles, Title2, tokens } from '@fluentui/react-components'
import { DocumentTable24Regular } from '@fluentui/react-icons'
import { EmptyState, Failure, hrefOf, Loading, navigate, useAnswer, useRoute } from '../../ui/index.ts'
import { ReportPreview } from './report-preview.tsx'
import { ReportSetup } from './report-setup.tsx'

const useStyles = makeStyles({
  screen: {
    display: 'grid',
    gridTemplateColumns: 'minmax(260px, 320px) minmax(0, 1fr)',
    gridTemplateRows: 'minmax(0, 1fr)',
    flex: '1 1 0',
    minHeight: 0,
  },
  title: { margin: 0, padding: `${tokens.spacingVerticalL} ${tokens.spacingHorizontalL} 0` },
  preview: { display: 'flex', flexDirection: 'column', minHeight: 0 },
})

/** "Reports": choose a review, see the revisit table as it will be, save it as Word or PDF. */
export const ReportsScreen = () => {
  const styles = useStyles()
  const { id, query } = useRoute()
  const answer = useAnswer('reviews.list', {})
  if (answer.error !== null) return <Failure error={answer.error} onRetry={() => void answer.refetch()} />
  if (answer.data === undefined) return <Loading label="Looking for reviews" />
  const reviews = answer.data.rows
  const chosen =
    reviews.find((review) => review.id === id) ??
    reviews.find((review) => review.withCommentary > 0) ??
    reviews[0]
  if (chosen === undefined) return <NoReviews />
  const roundId = (chosen.id === id ? query['round'] : undefined) ?? null
  return (
    <div className={styles.screen}>
      <ReportSetup
        reviews={reviews}
        reviewId={chosen.id}
        onReview={(reviewId) => navigate({ section: 'reports', id: reviewId }, { replace: true })}
        roundId={roundId}
        onRound={(round) =>
          navigate(
            { section: 'reports', id: chosen.id, query: round === null ? {} : { round } },
            { replace: true },
          )
        }
      />
      <div className={styles.preview}>
        <Preview reviewId={chosen.id} roundId={roundId} />
      </div>
    </div>
  )
}

const Preview = ({ reviewId, roundId }: { readonly reviewId: string; readonly roundId: string | null }) => {
  const what = { template: 'revisit' as const, reviewId, ...(roundId === null ? {} : { roundId }) }
  const report = useAnswer('reports.preview', what, { keepPrevious: true })
  if (report.error !== null) return <Failure error={report.error} onRetry={() => void report.refetch()} />
  if (report.data === undefined) return <Loading label="Putting the report together" />
  return <ReportPreview report={report.data} />
}

const NoReviews = () => (
  <>
    <Title2 as="h1" className={useStyles().title}>
      Reports
    </Title2>
    <EmptyState
      icon={<DocumentTable24Regular fontSize={32} />}
      title="No review to report on yet"
      actions={
        <Button as="a" appearance="primary" href={hrefOf({ section: 'queue' })}>
          See what waits for review
        </Button>
      }
    >
      A report shows the recommendations of a review beside their commentary. Confirm a set under “To review”
      with the review that it belongs to, and accept what is in it.
    </EmptyState>
  </>
)
