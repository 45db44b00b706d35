import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  DialogTrigger,
  Text,
  makeStyles,
  tokens,
} from '@fluentui/react-components'
import { HistoryDismissRegular } from '@fluentui/react-icons'
import { statedDateWords } from '../../../shared/rules/stated-date-words.ts'
import { Failure, Loading, useAct, useEvery } from '../../ui/index.ts'
import { ruleWords } from './candidate-words.ts'

const useStyles = makeStyles({
  surface: { maxWidth: '760px', width: 'calc(100vw - 64px)' },
  content: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  item: {
    display: 'flex',
    alignItems: 'flex-start',
    gap: tokens.spacingHorizontalM,
    padding: `${tokens.spacingVerticalS} 0`,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  words: { flex: '1 1 0', minWidth: 0 },
  quiet: { color: tokens.colorNeutralForeground3 },
})

/** Everything that was dismissed and is remembered, to be forgotten one by one or all at once. */
export const RememberedDialog = () => (
  <Dialog>
    <DialogTrigger disableButtonEnhancement>
      <Button appearance="subtle" size="small" icon={<HistoryDismissRegular />}>
        Remembered dismissals
      </Button>
    </DialogTrigger>
    <Remembered />
  </Dialog>
)

const Remembered = () => {
  const styles = useStyles()
  const remembered = useEvery('candidates.dismissals', {})
  const forget = useAct('candidates.forgetDismissals', { said: 'Forgotten.', undoable: true })
  const rows = remembered.rows ?? []
  return (
    <DialogSurface className={styles.surface}>
      <DialogBody>
        <DialogTitle>Remembered dismissals</DialogTitle>
        <DialogContent className={styles.content}>
          <Text>
            What you dismiss is remembered, in this workspace only, for the body whose paper it was in. Where
            a later paper of that body says nearly the same, found by the same rule, it comes folded away;
            nothing is dropped.
          </Text>
          {remembered.error !== null && <Failure error={remembered.error} onRetry={remembered.retry} />}
          {remembered.rows === undefined && remembered.error === null && <Loading label="Looking" />}
          {remembered.rows?.length === 0 && <Text>Nothing is remembered yet.</Text>}
          <ul className={styles.list}>
            {rows.map(({ id, words, bodyName, rule, paperTitle, at }) => (
              <li key={id} className={styles.item}>
                <span className={styles.words}>
                  <Text block>{words}</Text>
                  <Text block size={200} className={styles.quiet}>
                    {bodyName} · {ruleWords(rule)} · dismissed in “{paperTitle}” on{' '}
                    {statedDateWords(at.slice(0, 10))}
                  </Text>
                </span>
                <Button size="small" onClick={() => forget.mutate({ ids: [id] })}>
                  Forget
                </Button>
              </li>
            ))}
          </ul>
        </DialogContent>
        <DialogActions>
          {rows.length > 0 && (
            <Button onClick={() => forget.mutate({ ids: null })}>Forget all ({rows.length})</Button>
          )}
          <DialogTrigger disableButtonEnhancement>
            <Button appearance="primary">Close</Button>
          </DialogTrigger>
        </DialogActions>
      </DialogBody>
    </DialogSurface>
  )
}
