import {
  Button,
  Dropdown,
  Field,
  makeStyles,
  Option,
  Text,
  Textarea,
  tokens,
} from '@fluentui/react-components'
import { useState } from 'react'
import { chartInWords, reportChart } from '../../../../shared/charts/index.ts'
import type { FilledBlock } from '../../../../shared/model/report-draft.ts'
import { DialogFrame, Failure, Loading, useAnswer, useEvery } from '../../../ui/index.ts'
import { ReportChart } from '../report-chart.tsx'

const useStyles = makeStyles({
  control: { minWidth: 0, width: '100%' },
  // Paper in every theme: it is shown as it will be printed.
  sheet: {
    padding: tokens.spacingHorizontalM,
    maxHeight: '32vh',
    overflowY: 'auto',
    backgroundColor: '#fff',
    color: '#1a1a1a',
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  quiet: { color: tokens.colorNeutralForeground2 },
})

const all = 'All the tracker'
const width = 692

/** Chooses a chart of the tracker: of which review, which, and what it is said to show. */
export const ChartPicker = ({
  reviewId,
  onChosen,
  onClose,
}: {
  /** The review of the report. */
  readonly reviewId: string | null
  readonly onChosen: (block: FilledBlock) => void
  readonly onClose: () => void
}) => {
  const styles = useStyles()
  const [of, setOf] = useState(reviewId)
  const [place, setPlace] = useState(0)
  const [alt, setAlt] = useState('')
  const reviews = useEvery('reviews.list', {}).rows ?? []
  const { data, error, refetch } = useAnswer('reports.charts', { reviewId: of })
  const charts = data?.charts ?? []
  const chosen = charts[place]
  const nameOf = (at: number): string => {
    const one = charts[at]
    return one === undefined ? '' : reportChart(one.chart, width).scene.title
  }
  const insert = () => {
    if (chosen === undefined) return
    const words = alt.trim() === '' ? null : alt.trim()
    onChosen({
      kind: 'filled',
      part: `chart ${crypto.randomUUID()}`,
      chart: { of: chosen.of, measure: chosen.measure, reviewId: of, alt: words },
      blocks: [{ kind: 'chart', chart: chosen.chart, ...(words === null ? {} : { alt: words }) }],
    })
  }
  return (
    <DialogFrame
      title="Chart of the tracker"
      wide
      onClose={onClose}
      acts={
        <>
          <Button onClick={onClose}>Cancel</Button>
          <Button appearance="primary" disabled={chosen === undefined} onClick={insert}>
            Put it in
          </Button>
        </>
      }
    >
      <Field label="Of">
        <Dropdown
          className={styles.control}
          value={reviews.find(({ id }) => id === of)?.title ?? (of === null ? all : '')}
          selectedOptions={[of ?? '']}
          onOptionSelect={(_, { optionValue }) => {
            setOf(optionValue || null)
            setPlace(0)
          }}
        >
          <Option value="" text={all}>
            {all}
          </Option>
          {reviews.map(({ id, title }) => (
            <Option key={id} value={id} text={title}>
              {title}
            </Option>
          ))}
        </Dropdown>
      </Field>
      {error !== null && <Failure error={error} onRetry={() => void refetch()} />}
      {data === undefined && error === null && <Loading label="Drawing the charts" />}
      {data !== undefined && charts.length === 0 && (
        <Text className={styles.quiet}>
          There is nothing to draw yet: no recommendation of it is in the tracker.
        </Text>
      )}
      {chosen !== undefined && (
        <>
          <Field label="Chart">
            <Dropdown
              className={styles.control}
              value={nameOf(place)}
              selectedOptions={[String(place)]}
              onOptionSelect={(_, { optionValue }) => setPlace(Number(optionValue ?? 0))}
            >
              {charts.map(({ of: kind, measure }, at) => (
                <Option key={`${kind} ${measure ?? ''}`} value={String(at)} text={nameOf(at)}>
                  {nameOf(at)}
                </Option>
              ))}
            </Dropdown>
          </Field>
          {/* What scrolls has to be reached by keyboard. */}
          {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
          <div className={styles.sheet} tabIndex={0} role="region" aria-label="The chart as it prints">
            <ReportChart block={{ kind: 'chart', chart: chosen.chart }} />
          </div>
          <Field
            label="Alternative text"
            hint="Read out to those who can’t see it. Left empty: its figures in words, which stay current."
          >
            <Textarea
              resize="vertical"
              value={alt}
              maxLength={1000}
              placeholder={chartInWords(reportChart(chosen.chart, width))}
              onChange={(_, { value }) => setAlt(value)}
            />
          </Field>
        </>
      )}
    </DialogFrame>
  )
}
