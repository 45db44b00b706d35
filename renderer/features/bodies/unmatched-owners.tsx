import { Button, makeStyles, Text, tokens } from '@fluentui/react-components'
import { counted } from '../../../shared/rules/counted.ts'
import { Failure, Loading, useAnswer } from '../../ui/index.ts'
import { useNamedActs } from './use-named-acts.ts'

const useStyles = makeStyles({
  pane: {
    flex: '1 1 0',
    minHeight: 0,
    overflowY: 'auto',
    padding: tokens.spacingHorizontalXL,
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
  },
  title: { margin: 0 },
  list: { listStyleType: 'none', margin: 0, padding: 0, display: 'grid', gap: tokens.spacingVerticalS },
  line: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalM },
  words: { flex: '1 1 160px', minWidth: 0, overflowWrap: 'anywhere' },
  quiet: { color: tokens.colorNeutralForeground3 },
})

/** The owners in the register that none of the roles is called. */
export const UnmatchedOwners = () => {
  const styles = useStyles()
  const answer = useAnswer('roles.unmatched', { limit: 50 })
  const { save, saving } = useNamedActs('role', {})
  if (answer.error !== null) return <Failure error={answer.error} onRetry={() => void answer.refetch()} />
  if (answer.data === undefined) return <Loading label="Looking at owners" />
  return (
    <div className={styles.pane}>
      <Text as="h2" weight="semibold" size={400} className={styles.title}>
        Owners that no role is called
      </Text>
      {answer.data.rows.length === 0 ? (
        <Text className={styles.quiet}>Every owner in the register is one of the roles.</Text>
      ) : (
        <ul className={styles.list}>
          {answer.data.rows.map(({ owner, recommendations }) => (
            <li key={owner} className={styles.line}>
              <span className={styles.words}>
                {owner} <span className={styles.quiet}>({counted(recommendations, 'recommendation')})</span>
              </span>
              <Button
                size="small"
                aria-label={`Make a role: ${owner}`}
                disabledFocusable={saving.isPending}
                onClick={() => save({ id: null, name: owner, aliases: [], kind: null })}
              >
                Make a role
              </Button>
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}
