import { makeStyles, tokens } from '@fluentui/react-components'
import { type RefObject, useEffect, useRef, useState } from 'react'
import { Failure, Loading, useAnswer } from '../../ui/index.ts'
import { ActionsSection } from './actions-section.tsx'
import { DueSection } from './due-section.tsx'
import { HistorySection } from './history-section.tsx'
import { JudgementsSection } from './judgements-section.tsx'
import { LinksSection } from './links-section.tsx'
import { PaperDrawer } from './paper-drawer.tsx'
import { ProgressSection } from './progress-section.tsx'
import { RecommendationHead } from './recommendation-head.tsx'
import { ResponsesSection } from './responses-section.tsx'
import { OpenSource, type PaperSource } from './source-line.tsx'
import { Standing } from './standing.tsx'
import { TermsSection } from './terms-section.tsx'
import { useForms } from './use-forms.ts'
import { useRecommendationKeys } from './use-recommendation-keys.ts'

const useStyles = makeStyles({
  pane: {
    flex: '1 1 0',
    minHeight: 0,
    overflowY: 'auto',
    outlineStyle: 'none',
    padding: `${tokens.spacingVerticalL} ${tokens.spacingHorizontalXXL} ${tokens.spacingVerticalXXXL}`,
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXXL,
  },
})

/** One recommendation with everything that is known about it. */
export const RecommendationPane = ({
  id,
  screen,
  onClose,
}: {
  readonly id: string
  /** Where the keys of the pane are heard: also from the list beside it. */
  readonly screen: RefObject<HTMLElement | null>
  readonly onClose: () => void
}) => {
  const styles = useStyles()
  const answer = useAnswer('recommendations.get', { id })
  const [source, setSource] = useState<PaperSource | null>(null)
  const forms = useForms(id)
  useRecommendationKeys(screen, id, forms, onClose)
  const pane = useRef<HTMLElement>(null)
  const loaded = answer.data !== undefined
  useEffect(() => {
    // Opened by a key or a link the focus has nowhere to be but here; moving through the list it stays there.
    if (loaded && document.activeElement?.closest('[role$="grid"]') === null) pane.current?.focus()
  }, [loaded])
  if (answer.error !== null) return <Failure error={answer.error} onRetry={() => void answer.refetch()} />
  if (answer.data === undefined) return <Loading label="Opening the recommendation" />
  const recommendation = answer.data
  return (
    <OpenSource value={setSource}>
      <article ref={pane} className={styles.pane} tabIndex={-1} data-pane aria-label="Recommendation">
        <RecommendationHead recommendation={recommendation} form={forms.edit} onClose={onClose} />
        <Standing row={recommendation} />
        <ProgressSection recommendation={recommendation} form={forms.progress} />
        <DueSection recommendation={recommendation} form={forms.due} />
        <TermsSection recommendation={recommendation} />
        <ResponsesSection recommendation={recommendation} forms={forms} />
        <ActionsSection id={id} form={forms.action} />
        <JudgementsSection recommendation={recommendation} form={forms.judgement} />
        <LinksSection id={id} form={forms.link} />
        <HistorySection id={id} />
      </article>
      {source !== null && <PaperDrawer source={source} onClose={() => setSource(null)} />}
    </OpenSource>
  )
}
