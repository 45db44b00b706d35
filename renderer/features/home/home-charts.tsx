import { makeStyles, Subtitle2, tokens } from '@fluentui/react-components'
import type { ReactNode } from 'react'
import { clockChart, progressChart } from '../../../shared/charts/index.ts'
import { ChartFigure, Failure, Loading, useAnswer } from '../../ui/index.ts'

/** As many rows as a picture stays readable with. */
const most = 12
const width = 640

const useStyles = makeStyles({
  charts: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXXL, minWidth: 0 },
  part: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS, minWidth: 0 },
  title: { margin: 0 },
})

const Part = ({ title, children }: { readonly title: string; readonly children: ReactNode }) => {
  const styles = useStyles()
  return (
    <section className={styles.part} aria-label={title}>
      <Subtitle2 as="h2" className={styles.title}>
        {title}
      </Subtitle2>
      {children}
    </section>
  )
}

const Progress = ({ by }: { readonly by: 'review' | 'directorate' }) => {
  const answer = useAnswer('home.progress', { by, limit: most })
  const council = useAnswer('council.settings', {})
  if (answer.error !== null) return <Failure error={answer.error} onRetry={() => void answer.refetch()} />
  if (answer.data === undefined || council.isPending) return <Loading label="Counting" />
  const { rows, total } = answer.data
  // Until something has a directorate there is nothing to tell apart.
  if (by === 'directorate' && rows.every(({ id }) => id === null)) return null
  const colourMap = council.data?.colourMap ?? null
  return (
    <Part title={`Progress by ${by}`}>
      <ChartFigure chart={progressChart(rows, { by, total, colourMap, width })} />
    </Part>
  )
}

const Clocks = () => {
  const answer = useAnswer('home.clocks', { limit: most })
  if (answer.error !== null) return <Failure error={answer.error} onRetry={() => void answer.refetch()} />
  if (answer.data === undefined) return <Loading label="Looking at the clocks" />
  return (
    <Part title="Responses against the clock">
      <ChartFigure chart={clockChart(answer.data, width)} />
    </Part>
  )
}

/** How things stand, for whoever would rather look than read. */
export const HomeCharts = () => {
  const styles = useStyles()
  return (
    <div className={styles.charts}>
      <Clocks />
      <Progress by="review" />
      <Progress by="directorate" />
    </div>
  )
}
