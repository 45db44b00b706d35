import { Button, Link, makeStyles, Text, tokens } from '@fluentui/react-components'
import { ArrowUndo16Regular, Dismiss16Regular } from '@fluentui/react-icons'
import type { Need } from '../../../shared/model/home.ts'
import { ChaserButton } from '../clock/index.ts'
import { hrefOf, useAct } from '../../ui/index.ts'

const useStyles = makeStyles({
  row: {
    display: 'flex',
    alignItems: 'flex-start',
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalS} 0`,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke3}`,
  },
  words: { flex: '1 1 0', minWidth: 0, display: 'flex', flexDirection: 'column' },
  title: {
    display: '-webkit-box',
    WebkitBoxOrient: 'vertical',
    WebkitLineClamp: 2,
    overflow: 'hidden',
    color: tokens.colorNeutralForeground1,
    overflowWrap: 'anywhere',
  },
  reason: { color: tokens.colorNeutralForeground2 },
})

/** One thing that needs a person: what, where and why, and a way to put it away. */
export const NeedRow = ({ need, away }: { readonly need: Need; readonly away: boolean }) => {
  const styles = useStyles()
  const dismiss = useAct('home.dismiss', { said: 'Put away until it changes.', undoable: true })
  const bringBack = useAct('home.bringBack', { said: 'Brought back.', undoable: true })
  const act = away ? 'Bring back' : 'Put away'
  const { section, id } = need.target
  const href = hrefOf({ section, id })
  return (
    <li className={styles.row}>
      <span className={styles.words}>
        <Link className={styles.title} href={href}>
          {need.title}
        </Link>
        <Text size={200} className={styles.reason}>
          {need.place === null ? need.reason : `${need.reason}. ${need.place}`}
        </Text>
      </span>
      {need.recipientId !== undefined && !away && <ChaserButton id={need.recipientId} reason={need.reason} />}
      <Button
        size="small"
        appearance="subtle"
        icon={away ? <ArrowUndo16Regular /> : <Dismiss16Regular />}
        title={away ? act : `${act} until it changes`}
        aria-label={`${act}: ${need.title}`}
        disabledFocusable={dismiss.isPending || bringBack.isPending}
        onClick={() => (away ? bringBack : dismiss).mutate({ key: need.key })}
      />
    </li>
  )
}
