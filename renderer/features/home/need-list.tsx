import { makeStyles, Text, tokens } from '@fluentui/react-components'
import type { NeedKind } from '../../../shared/model/home.ts'
import { Failure, Loading, useAnswer } from '../../ui/index.ts'
import { NeedRow } from './need-row.tsx'

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  more: { color: tokens.colorNeutralForeground2 },
})

/** All needs of one kind, or those put away. */
export const NeedList = ({ kind, dismissed }: { readonly kind: NeedKind; readonly dismissed: boolean }) => {
  const styles = useStyles()
  const answer = useAnswer('home.needs', { kind, dismissed })
  if (answer.error !== null) return <Failure error={answer.error} onRetry={() => void answer.refetch()} />
  if (answer.data === undefined) return <Loading label="Looking for them" />
  const { rows, total } = answer.data
  return (
    <>
      <ul className={styles.list}>
        {rows.map((need) => (
          <NeedRow key={need.key} need={need} away={dismissed} />
        ))}
      </ul>
      {total > rows.length && (
        <Text className={styles.more}>
          The first {rows.length} of {total.toLocaleString('en-GB')}: the rest follow as these are dealt with.
        </Text>
      )}
    </>
  )
}
