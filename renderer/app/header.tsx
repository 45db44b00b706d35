import { Button, Text, Tooltip, makeStyles, tokens } from '@fluentui/react-components'
import {
  ArrowRedo20Regular,
  ArrowUndo20Regular,
  Keyboard20Regular,
  Search20Regular,
} from '@fluentui/react-icons'
import type { WorkspaceState } from '../../shared/model/workspace.ts'
import { Mark } from './mark.tsx'
import { ThemeMenu } from './theme-menu.tsx'
import { UserMenu } from './user-menu.tsx'
import type { useTheme } from './use-theme.ts'
import { WorkspaceMenu } from './workspace-menu.tsx'

const useStyles = makeStyles({
  header: {
    flex: '0 0 48px',
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalXS,
    padding: `0 ${tokens.spacingHorizontalM}`,
    minWidth: 0,
    backgroundColor: tokens.colorNeutralBackground3,
  },
  product: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    paddingRight: tokens.spacingHorizontalM,
    fontWeight: tokens.fontWeightSemibold,
    fontSize: tokens.fontSizeBase400,
  },
  gap: { flex: '1 1 auto' },
  search: { flex: '0 1 240px', minWidth: '96px', justifyContent: 'flex-start' },
})

export type HeaderProps = {
  readonly state: WorkspaceState
  readonly theme: ReturnType<typeof useTheme>
  readonly onUndo: () => void
  readonly onRedo: () => void
  readonly onHelp: () => void
  readonly onSearch: () => void
}

/** Which workspace, what can be taken back, how the window looks and who is working. */
export const Header = ({ state, theme, onUndo, onRedo, onHelp, onSearch }: HeaderProps) => {
  const styles = useStyles()
  return (
    <header className={styles.header} data-pane>
      <span className={styles.product}>
        <Mark />
        <Text weight="semibold" size={400}>
          Revisit
        </Text>
      </span>
      <WorkspaceMenu state={state} />
      <span className={styles.gap} />
      <Button
        className={styles.search}
        icon={<Search20Regular />}
        aria-keyshortcuts="Control+K"
        title="Search papers and the tracker, or run a command (Ctrl+K)"
        onClick={onSearch}
      >
        Search
      </Button>
      <span className={styles.gap} />
      <Tooltip content="Undo (Ctrl+Z)" relationship="label">
        <Button appearance="subtle" icon={<ArrowUndo20Regular />} onClick={onUndo} />
      </Tooltip>
      <Tooltip content="Redo (Ctrl+Y)" relationship="label">
        <Button appearance="subtle" icon={<ArrowRedo20Regular />} onClick={onRedo} />
      </Tooltip>
      <Tooltip content="Keyboard (?)" relationship="label">
        <Button appearance="subtle" icon={<Keyboard20Regular />} onClick={onHelp} />
      </Tooltip>
      <ThemeMenu theme={theme} />
      <UserMenu user={state.user} />
    </header>
  )
}
