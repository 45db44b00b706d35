import { Button, makeStyles, Text, tokens } from '@fluentui/react-components'
import type { Erasure } from '../../../../shared/model/erasure.ts'
import { instantWords } from '../../../../shared/rules/instant-words.ts'
import { Failure, Loading, useAct, useAnswer } from '../../../ui/index.ts'
import { countsWords, leftWords, placesWords } from './erasure-words.ts'

const useStyles = makeStyles({
  part: { display: 'flex', flexDirection: 'column', alignItems: 'flex-start', gap: tokens.spacingVerticalS },
  head: { margin: 0 },
  list: { listStyle: 'none', margin: 0, padding: 0, width: '100%' },
  entry: {
    padding: `${tokens.spacingVerticalS} 0`,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    overflowWrap: 'anywhere',
  },
  quiet: { color: tokens.colorNeutralForeground3 },
  left: { color: tokens.colorStatusWarningForeground3 },
})

const Entry = ({ erasure }: { readonly erasure: Erasure }) => {
  const styles = useStyles()
  const finish = useAct('erasure.finish')
  const left = leftWords(erasure)
  return (
    <li className={styles.entry}>
      <Text block>
        {instantWords(erasure.at)}
        {erasure.who !== '' && `, ${erasure.who}`}: {erasure.wholePaper ? 'a whole paper' : 'words'}, in{' '}
        {placesWords(erasure.places)}
      </Text>
      <Text block>{erasure.reason}</Text>
      <Text block size={200} className={styles.quiet}>
        {countsWords(erasure)}
      </Text>
      {left !== null && (
        <>
          <Text block className={styles.left}>
            {left}
          </Text>
          <Button size="small" disabledFocusable={finish.isPending} onClick={() => finish.mutate({})}>
            Try again now
          </Button>
        </>
      )}
    </li>
  )
}

/** That words were erased before: when, by whom, why, and how many places; never which. */
export const PastErasures = () => {
  const styles = useStyles()
  const { data, error, refetch } = useAnswer('erasure.list', {})
  return (
    <section className={styles.part} aria-label="Erasures">
      <Text as="h3" weight="semibold" size={400} className={styles.head}>
        What was erased
      </Text>
      {error !== null ? (
        <Failure error={error} onRetry={() => void refetch()} />
      ) : data === undefined ? (
        <Loading label="Looking for erasures" />
      ) : data.rows.length === 0 ? (
        <Text className={styles.quiet}>Nothing has been erased from this workspace.</Text>
      ) : (
        <ul className={styles.list}>
          {data.rows.map((erasure) => (
            <Entry key={erasure.id} erasure={erasure} />
          ))}
        </ul>
      )}
    </section>
  )
}
