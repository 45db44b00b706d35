import { Button, Checkbox, makeStyles, Text, Title2, tokens } from '@fluentui/react-components'
import { DocumentPdfRegular, DocumentTextRegular } from '@fluentui/react-icons'
import { useState } from 'react'
import type { ExportFormat } from '../../../shared/model/report.ts'
import type { Review } from '../../../shared/model/recommendation.ts'
import { useAct, useAnswer } from '../../ui/index.ts'
import { ExportResult } from './export-result.tsx'
import { RoundChoice } from './round-choice.tsx'
import { ReviewChoice } from './review-choice.tsx'

const useStyles = makeStyles({
  side: {
    display: 'flex',
    flexDirection: 'column',
    minHeight: 0,
    borderRight: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  scroll: {
    flex: '1 1 0',
    minHeight: 0,
    overflowY: 'auto',
    padding: tokens.spacingHorizontalL,
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
  },
  title: { margin: 0 },
  quiet: { color: tokens.colorNeutralForeground3 },
  foot: {
    padding: tokens.spacingHorizontalL,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  actions: { display: 'grid', gap: tokens.spacingHorizontalS },
})

/** What the report is on, and saving it. */
export const ReportSetup = ({
  reviews,
  reviewId,
  onReview,
  roundId,
  onRound,
}: {
  readonly reviews: readonly Review[]
  readonly reviewId: string
  readonly onReview: (reviewId: string) => void
  /** null: all that was said, of whatever round. */
  readonly roundId: string | null
  readonly onRound: (roundId: string | null) => void
}) => {
  const styles = useStyles()
  const [all, setAll] = useState(false)
  const save = useAct('reports.export')
  const withCommentary = reviews.filter((review) => review.withCommentary > 0)
  const offered = all || withCommentary.length === 0 ? reviews : withCommentary
  const rounds = useAnswer('reviews.get', { id: reviewId }).data?.rounds ?? []
  const exportAs = (format: ExportFormat) =>
    save.mutate({ template: 'revisit', reviewId, format, ...(roundId === null ? {} : { roundId }) })
  return (
    <div className={styles.side}>
      <div className={styles.scroll}>
        <Title2 as="h1" className={styles.title}>
          Reports
        </Title2>
        <div>
          <Text as="h2" block weight="semibold" size={400} className={styles.title}>
            Revisit
          </Text>
          <Text block className={styles.quiet}>
            Every recommendation of a review beside its commentary and progress.
          </Text>
        </div>
        <ReviewChoice
          reviews={offered}
          value={reviewId}
          onChange={(next) => {
            save.reset()
            onReview(next)
          }}
        />
        <RoundChoice
          rounds={rounds}
          value={roundId}
          onChange={(next) => {
            save.reset()
            onRound(next)
          }}
        />
        {withCommentary.length > 0 && withCommentary.length < reviews.length && (
          <Checkbox
            label="Reviews without commentary too"
            checked={all}
            onChange={(_, { checked }) => setAll(checked === true)}
          />
        )}
      </div>
      <div className={styles.foot}>
        {save.data !== undefined && <ExportResult result={save.data} onClose={save.reset} />}
        <div className={styles.actions}>
          <Button
            appearance="primary"
            icon={<DocumentTextRegular />}
            disabledFocusable={save.isPending}
            onClick={() => exportAs('docx')}
          >
            Save as Word
          </Button>
          <Button
            icon={<DocumentPdfRegular />}
            disabledFocusable={save.isPending}
            onClick={() => exportAs('pdf')}
          >
            Save as PDF
          </Button>
        </div>
      </div>
    </div>
  )
}
