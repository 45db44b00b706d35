import type { RefObject } from 'react'
import { Failure, Loading, Standing, TrackedPane, useAnswer } from '../../ui/index.ts'
import { ActionsSection } from '../actions/index.ts'
import { DueSection, HistorySection } from '../tracked/index.ts'
import { JudgementsSection } from './judgements-section.tsx'
import { LinksSection } from './links-section.tsx'
import { ProgressSection } from './progress-section.tsx'
import { RecommendationHead } from './recommendation-head.tsx'
import { ResponsesSection } from './responses-section.tsx'
import { TermsSection } from './terms-section.tsx'
import { useForms } from './use-forms.ts'
import { useRecommendationKeys } from './use-recommendation-keys.ts'

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
  const answer = useAnswer('recommendations.get', { id })
  const forms = useForms(id)
  useRecommendationKeys(screen, id, forms, onClose)
  if (answer.error !== null) return <Failure error={answer.error} onRetry={() => void answer.refetch()} />
  if (answer.data === undefined) return <Loading label="Opening the recommendation" />
  const recommendation = answer.data
  return (
    <TrackedPane label="Recommendation">
      <RecommendationHead recommendation={recommendation} form={forms.edit} onClose={onClose} />
      <Standing row={recommendation} />
      <ProgressSection recommendation={recommendation} form={forms.progress} />
      <DueSection due={recommendation} form={forms.due} />
      <TermsSection recommendation={recommendation} />
      <ResponsesSection recommendation={recommendation} forms={forms} />
      <ActionsSection id={id} form={forms.action} />
      <JudgementsSection recommendation={recommendation} form={forms.judgement} />
      <LinksSection id={id} form={forms.link} />
      <HistorySection id={id} />
    </TrackedPane>
  )
}
