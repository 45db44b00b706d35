import {
  Dropdown,
  Field,
  makeStyles,
  MessageBar,
  MessageBarBody,
  Option,
  tokens,
} from '@fluentui/react-components'
import { useEffect, useState } from 'react'
import type { Report } from '../../../../shared/model/report.ts'
import { Loading, reasonOf, useAnswer, useEvery } from '../../../ui/index.ts'
import { ReportPreview } from '../report-preview.tsx'
import { faultWords } from './part-words.ts'

/** It is put together again once typing has rested so long. */
const pause = 350

const useStyles = makeStyles({
  pane: { display: 'flex', flexDirection: 'column', flex: '1 1 0', minHeight: 0 },
  head: { padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`, flexShrink: 0 },
  choice: { minWidth: 0, width: '100%', maxWidth: '420px' },
  bar: { flexShrink: 0, marginInline: tokens.spacingHorizontalM, marginBottom: tokens.spacingVerticalS },
})

const all = 'All the tracker'

/** What the template makes of a review now; what is wrong with it stands above what it made last. */
export const TemplatePreview = ({
  text,
  ofReview,
}: {
  /** The template as its file would say it. */
  readonly text: string
  readonly ofReview: boolean
}) => {
  const styles = useStyles()
  const reviews = useEvery('reviews.list', {}).rows
  const [chosen, setChosen] = useState<string | null | undefined>(undefined)
  const reviewId = chosen === undefined ? (reviews?.[0]?.id ?? null) : chosen
  const [rested, setRested] = useState(text)
  useEffect(() => {
    const timer = setTimeout(() => setRested(text), pause)
    return () => clearTimeout(timer)
  }, [text])
  const { data, error } = useAnswer(
    'templates.preview',
    { text: rested, reviewId },
    { enabled: reviews !== undefined },
  )
  const [last, setLast] = useState<Report | null>(null)
  if (data !== undefined && data !== last) setLast(data)
  const shown = data ?? last
  const name = reviews?.find(({ id }) => id === reviewId)?.title
  return (
    <div className={styles.pane}>
      <div className={styles.head}>
        <Field label="Filled with" size="small">
          <Dropdown
            size="small"
            className={styles.choice}
            value={name ?? (reviews?.length === 0 && ofReview ? 'No review yet' : all)}
            selectedOptions={[reviewId ?? '']}
            onOptionSelect={(_, { optionValue }) => setChosen(optionValue || null)}
          >
            {!ofReview && (
              <Option value="" text={all}>
                {all}
              </Option>
            )}
            {(reviews ?? []).map(({ id, title }) => (
              <Option key={id} value={id} text={title}>
                {title}
              </Option>
            ))}
          </Dropdown>
        </Field>
      </div>
      {error !== null && (
        <MessageBar intent="warning" layout="multiline" className={styles.bar}>
          <MessageBarBody>{faultWords(reasonOf(error).message)}</MessageBarBody>
        </MessageBar>
      )}
      {shown === null ? (
        error === null && <Loading label="Putting the preview together" />
      ) : (
        <ReportPreview report={shown} />
      )}
    </div>
  )
}
