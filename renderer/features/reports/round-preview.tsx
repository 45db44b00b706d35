import { Button, Link, makeStyles, Title2, tokens } from '@fluentui/react-components'
import { DocumentTextRegular } from '@fluentui/react-icons'
import { Failure, hrefOf, Loading, navigate, useAct, useAnswer } from '../../ui/index.ts'
import { ReportPreview } from './report-preview.tsx'

const useStyles = makeStyles({
  screen: { display: 'flex', flexDirection: 'column', flex: '1 1 0', minHeight: 0 },
  head: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'end',
    justifyContent: 'space-between',
    gap: tokens.spacingHorizontalM,
    padding: `${tokens.spacingVerticalL} ${tokens.spacingHorizontalL}`,
  },
  title: { margin: 0 },
})

/** A revisit round as it prints; a report of it is where it is marked, exported and logged. */
export const RoundPreview = ({
  reviewId,
  roundId,
}: {
  readonly reviewId: string
  readonly roundId: string
}) => {
  const styles = useStyles()
  const subject = { template: 'revisit' as const, reviewId, roundId }
  const report = useAnswer('reports.preview', subject)
  const create = useAct('reports.create', {
    said: 'Began a report of the round.',
    undoable: true,
    onDone: ({ id }) => navigate({ section: 'reports', id }),
  })
  if (report.error !== null) return <Failure error={report.error} onRetry={() => void report.refetch()} />
  if (report.data === undefined) return <Loading label="Putting the round together" />
  return (
    <div className={styles.screen}>
      <header className={styles.head}>
        <div>
          <Link href={hrefOf({ section: 'reviews', id: reviewId, query: { round: roundId } })}>
            Back to the round
          </Link>
          <Title2 as="h1" block className={styles.title}>
            {report.data.title}
          </Title2>
        </div>
        <Button
          appearance="primary"
          icon={<DocumentTextRegular />}
          disabledFocusable={create.isPending}
          onClick={() =>
            create.mutate({ ...subject, columns: null, bodyId: null, from: null, to: null, title: null })
          }
        >
          Make a report of it
        </Button>
      </header>
      <ReportPreview report={report.data} />
    </div>
  )
}
