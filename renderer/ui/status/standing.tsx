import { makeStyles, Text, tokens } from '@fluentui/react-components'
import type { ReactNode } from 'react'
import type { RecommendationRow } from '../../../shared/model/recommendation.ts'
import { DeliveryMark, JudgementMark, ResponseMark } from './axes.tsx'

const useStyles = makeStyles({
  standing: {
    display: 'grid',
    gridTemplateColumns: 'repeat(3, minmax(0, 1fr))',
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusLarge,
    margin: 0,
  },
  axis: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXXS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    minWidth: 0,
    ':not(:first-child)': { borderLeft: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}` },
  },
  name: { color: tokens.colorNeutralForeground3 },
  value: { margin: 0, minWidth: 0, fontWeight: tokens.fontWeightSemibold },
})

/** How a recommendation stands on its three axes, each under its own name. */
export const Standing = ({ row }: { readonly row: RecommendationRow }) => {
  const styles = useStyles()
  const axis = (name: string, mark: ReactNode) => (
    <div className={styles.axis}>
      <dt>
        <Text size={200} className={styles.name}>
          {name}
        </Text>
      </dt>
      <dd className={styles.value}>{mark}</dd>
    </div>
  )
  return (
    <dl className={styles.standing}>
      {axis('Response', <ResponseMark response={row.response} />)}
      {axis('Delivery', <DeliveryMark delivery={row.delivery} />)}
      {axis('Judgement', <JudgementMark judgement={row.judgement} />)}
    </dl>
  )
}
