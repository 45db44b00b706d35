import {
  Button,
  Caption1,
  Menu,
  MenuDivider,
  MenuItem,
  MenuList,
  MenuPopover,
  MenuTrigger,
  makeStyles,
  tokens,
} from '@fluentui/react-components'
import { ChevronDown16Regular, FolderOpen20Regular, Save20Regular } from '@fluentui/react-icons'
import type { WorkspaceState } from '../../shared/model/workspace.ts'
import { instantWords } from '../../shared/rules/instant-words.ts'
import { useAct } from '../ui/index.ts'
import { workspaceName } from './workspace-name.ts'

const useStyles = makeStyles({
  name: {
    minWidth: 0,
    fontWeight: tokens.fontWeightRegular,
  },
  words: { minWidth: 0, overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' },
  facts: {
    display: 'block',
    maxWidth: '38ch',
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    color: tokens.colorNeutralForeground3,
    overflowWrap: 'anywhere',
  },
})

/** The name of the workspace, where it is on the disk, its backup, and the way to another. */
export const WorkspaceMenu = ({ state }: { readonly state: WorkspaceState }) => {
  const styles = useStyles()
  const backup = useAct('workspace.backup', { said: ({ file }) => `Backed up to ${file}` })
  const choose = useAct('workspace.choose')
  const { lastBackupAt } = state
  return (
    <Menu>
      <MenuTrigger disableButtonEnhancement>
        <Button
          appearance="subtle"
          className={styles.name}
          iconPosition="after"
          icon={<ChevronDown16Regular />}
        >
          <span className={styles.words}>{workspaceName(state)}</span>
        </Button>
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          <MenuItem icon={<Save20Regular />} disabled={backup.isPending} onClick={() => backup.mutate({})}>
            Back up now
          </MenuItem>
          <MenuItem icon={<FolderOpen20Regular />} onClick={() => choose.mutate({})}>
            Open another workspace…
          </MenuItem>
        </MenuList>
        <MenuDivider />
        <Caption1 className={styles.facts}>{state.folder}</Caption1>
        <Caption1 className={styles.facts}>
          {lastBackupAt === null ? 'No backup yet.' : `Last backup ${instantWords(lastBackupAt)}.`} Revisit{' '}
          {state.version}.
        </Caption1>
      </MenuPopover>
    </Menu>
  )
}
