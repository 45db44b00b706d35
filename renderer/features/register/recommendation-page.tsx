import { Button, makeStyles, tokens } from '@fluentui/react-components'
import { ArrowLeftRegular } from '@fluentui/react-icons'
import { useEffect, useRef, useState } from 'react'
import {
  Failure,
  Loading,
  OpenSource,
  PaperDrawer,
  type PaperSource,
  PartsOf,
  Standing,
  useAnswer,
} from '../../ui/index.ts'
import { ActionsSection } from '../actions/index.ts'
import { DueSection, HistorySection } from '../tracked/index.ts'
import { JudgementsSection } from './judgements-section.tsx'
import { LinksSection } from './links-section.tsx'
import { ProgressSection } from './progress-section.tsx'
import { RecommendationHead } from './recommendation-head.tsx'
import { ResponsesSection } from './responses-section.tsx'
import { TermsSection } from './terms-section.tsx'
import { TimelineSection } from './timeline-section.tsx'
import { useForms } from './use-forms.ts'
import { useRecommendationKeys } from './use-recommendation-keys.ts'

const useStyles = makeStyles({
  page: {
    flex: '1 1 0',
    minHeight: 0,
    overflowY: 'auto',
    outlineStyle: 'none',
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalXXL} ${tokens.spacingVerticalXXXL}`,
  },
  sheet: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXL,
    maxWidth: '1280px',
    marginInline: 'auto',
  },
  back: { alignSelf: 'flex-start', marginInlineStart: `calc(-1 * ${tokens.spacingHorizontalM})` },
  parts: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 3fr) minmax(0, 2fr)',
    columnGap: '48px',
    rowGap: tokens.spacingVerticalXXL,
    alignItems: 'start',
    // Also a window of 1280 pixels at 200 %.
    '@media (max-width: 999px)': { gridTemplateColumns: 'minmax(0, 1fr)' },
  },
  column: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXXL, minWidth: 0 },
})

/** One recommendation on a page of its own: what was asked, how it stands, what can be done, and its story. */
export const RecommendationPage = ({
  id,
  onClose,
}: {
  readonly id: string
  readonly onClose: () => void
}) => {
  const styles = useStyles()
  const answer = useAnswer('recommendations.get', { id })
  const [source, setSource] = useState<PaperSource | null>(null)
  const forms = useForms(id)
  const page = useRef<HTMLElement>(null)
  useRecommendationKeys(page, id, forms, onClose)
  const loaded = answer.data !== undefined
  useEffect(() => {
    if (loaded) page.current?.focus()
  }, [loaded])
  if (answer.error !== null) return <Failure error={answer.error} onRetry={() => void answer.refetch()} />
  if (answer.data === undefined) return <Loading label="Opening the recommendation" />
  const recommendation = answer.data
  return (
    <PartsOf value="page">
      <OpenSource value={setSource}>
        <article ref={page} className={styles.page} tabIndex={-1} data-pane aria-label="Recommendation">
          <div className={styles.sheet}>
            <Button appearance="subtle" className={styles.back} icon={<ArrowLeftRegular />} onClick={onClose}>
              All recommendations
            </Button>
            <RecommendationHead recommendation={recommendation} form={forms.edit} whole onClose={onClose} />
            <Standing row={recommendation} />
            <div className={styles.parts}>
              <div className={styles.column}>
                <ResponsesSection recommendation={recommendation} forms={forms} />
                <ActionsSection id={id} form={forms.action} />
                <ProgressSection recommendation={recommendation} form={forms.progress} />
                <JudgementsSection recommendation={recommendation} form={forms.judgement} />
              </div>
              <div className={styles.column}>
                <DueSection due={recommendation} form={forms.due} />
                <TermsSection recommendation={recommendation} />
                <LinksSection id={id} form={forms.link} />
                <TimelineSection id={id} />
                <HistorySection id={id} />
              </div>
            </div>
          </div>
        </article>
        {source !== null && <PaperDrawer source={source} onClose={() => setSource(null)} />}
      </OpenSource>
    </PartsOf>
  )
}
