import {
  Badge,
  Button,
  makeStyles,
  Menu,
  MenuItem,
  MenuList,
  MenuPopover,
  MenuTrigger,
  Text,
  tokens,
} from '@fluentui/react-components'
import { DeleteRegular, DismissRegular, EditRegular, MoreHorizontalRegular } from '@fluentui/react-icons'
import type { Action } from '../../../shared/model/action.ts'
import { statedDateWords } from '../../../shared/rules/stated-date-words.ts'
import { useAct } from '../../ui/index.ts'
import { SourceLine } from '../register/index.ts'
import { ActionEditForm } from './action-edit-form.tsx'

const useStyles = makeStyles({
  head: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  line: { display: 'flex', alignItems: 'flex-start', gap: tokens.spacingHorizontalS },
  title: { flex: '1 1 0', minWidth: 0 },
  name: { margin: 0 },
  quiet: { color: tokens.colorNeutralForeground3 },
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
    <header className={styles.head}>
      <div className={styles.line}>
        <div className={styles.title}>
          <Text as="h2" block weight="semibold" size={500} className={styles.name}>
            Action
          </Text>
          <Text block size={200} className={styles.quiet}>
            {origin === '' ? 'Agreed at no known meeting' : `Agreed: ${origin}`}
          </Text>
        </div>
        <Menu>
          <MenuTrigger disableButtonEnhancement>
            <Button appearance="subtle" icon={<MoreHorizontalRegular />} aria-label="More" />
          </MenuTrigger>
          <MenuPopover>
            <MenuList>
              <MenuItem icon={<EditRegular />} onClick={() => setEditing(true)}>
                Edit
              </MenuItem>
              <MenuItem icon={<DeleteRegular />} onClick={() => remove.mutate({ id })}>
                Remove
              </MenuItem>
            </MenuList>
          </MenuPopover>
        </Menu>
        <Button appearance="subtle" icon={<DismissRegular />} aria-label="Close" onClick={onClose} />
      </div>
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
    </header>
  )
}
