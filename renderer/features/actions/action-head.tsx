import { Badge, Button, makeStyles, tokens } from '@fluentui/react-components'
import { DismissRegular } from '@fluentui/react-icons'
import type { Action } from '../../../shared/model/action.ts'
import { statedDateWords } from '../../../shared/rules/stated-date-words.ts'
import { SourceLine, TrackedHead, useAct } from '../../ui/index.ts'
import { ActionEditForm } from './action-edit-form.tsx'

const useStyles = makeStyles({
  line: { display: 'flex', alignItems: 'flex-start', gap: tokens.spacingHorizontalS },
  text: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase500,
    whiteSpace: 'pre-line',
    overflowWrap: 'anywhere',
  },
})

/** Which action it is: where it was agreed, its words whole, and where they are from. */
export const ActionHead = ({
  action,
  form: [editing, setEditing],
  onClose,
}: {
  readonly action: Action
  readonly form: readonly [open: boolean, setOpen: (open: boolean) => void]
  readonly onClose: () => void
}) => {
  const styles = useStyles()
  const { id, text, source, cited, bodyName, madeOn } = action
  const remove = useAct('actions.remove', { said: 'Removed the action.', undoable: true, onDone: onClose })
  const origin = [bodyName, madeOn && statedDateWords(madeOn)].filter(Boolean).join(', ')
  return (
    <TrackedHead
      name="Action"
      places={[origin === '' ? 'Agreed at no known meeting' : `Agreed: ${origin}`]}
      onEdit={() => setEditing(true)}
      onRemove={() => remove.mutate({ id })}
      acts={<Button appearance="subtle" icon={<DismissRegular />} aria-label="Close" onClick={onClose} />}
    >
      {editing ? (
        <ActionEditForm action={action} onClose={() => setEditing(false)} />
      ) : (
        <p className={styles.text}>{text}</p>
      )}
      <div className={styles.line}>
        <SourceLine source={source} />
        {!cited && (
          <Badge appearance="outline" color="informative">
            No paper yet
          </Badge>
        )}
      </div>
    </TrackedHead>
  )
}
