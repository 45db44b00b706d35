import { Button, Text, makeStyles, tokens } from '@fluentui/react-components'
import { EyeOffRegular } from '@fluentui/react-icons'
import type { Dismissal } from '../../../shared/model/queue.ts'
import { statedDateWords } from '../../../shared/rules/stated-date-words.ts'
import { useAct } from '../../ui/index.ts'

const useStyles = makeStyles({
  note: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    padding: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
  },
  icon: { flexShrink: 0, fontSize: tokens.fontSizeBase500 },
  words: { flex: '1 1 200px', minWidth: 0 },
})

/** Why a candidate is folded away: where and when the same was dismissed, and the way to have it back each time. */
export const DismissedNote = ({ dismissal }: { readonly dismissal: Dismissal }) => {
  const styles = useStyles()
  const forget = useAct('candidates.forgetDismissals', {
    said: 'Forgotten: the same comes to be decided again.',
    undoable: true,
  })
  return (
    <div className={styles.note}>
      <EyeOffRegular className={styles.icon} aria-hidden />
      <Text size={200} className={styles.words}>
        Dismissed before in “{dismissal.paperTitle}” on {statedDateWords(dismissal.at.slice(0, 10))}:{' '}
        {dismissal.bodyName}, the same rule, nearly the same words (“{dismissal.words}”). It waits here until
        you decide on it.
      </Text>
      <Button size="small" onClick={() => forget.mutate({ ids: [dismissal.id] })}>
        Stop folding this
      </Button>
    </div>
  )
}
