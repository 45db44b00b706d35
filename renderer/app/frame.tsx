import { Link, makeStyles, tokens } from '@fluentui/react-components'
import { useRef, useState } from 'react'
import type { WorkspaceState } from '../../shared/model/workspace.ts'
import { PaperDrop } from '../features/papers/index.ts'
import { SearchBox } from '../features/search/index.ts'
import { useAct, useRoute } from '../ui/index.ts'
import { ErrorBoundary } from './error-boundary.tsx'
import { Header } from './header.tsx'
import { KeyboardHelp } from './keyboard-help.tsx'
import { Notices } from './notices.tsx'
import { Rail } from './rail.tsx'
import { screens } from './screens.tsx'
import { UndoProgress } from './undo-progress.tsx'
import { useArrival } from './use-arrival.ts'
import { useCommands } from './use-commands.ts'
import { useFirstScreen } from './use-first-screen.ts'
import { useShortcuts } from './use-shortcuts.ts'
import type { useTheme } from './use-theme.ts'

const useStyles = makeStyles({
  window: {
    display: 'flex',
    flexDirection: 'column',
    height: '100%',
    backgroundColor: tokens.colorNeutralBackground3,
    color: tokens.colorNeutralForeground1,
  },
  skip: {
    position: 'absolute',
    zIndex: 10,
    left: tokens.spacingHorizontalM,
    top: '-64px',
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    boxShadow: tokens.shadow16,
    ':focus': { top: tokens.spacingVerticalS },
  },
  below: { flex: '1 1 0', display: 'flex', minHeight: 0 },
  main: {
    flex: '1 1 0',
    minWidth: 0,
    minHeight: 0,
    display: 'flex',
    flexDirection: 'column',
    overflow: 'hidden',
    backgroundColor: tokens.colorNeutralBackground1,
    borderTopLeftRadius: tokens.borderRadiusXLarge,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    borderRightWidth: 0,
    borderBottomWidth: 0,
    outlineStyle: 'none',
  },
  screen: { flex: '1 1 0', minHeight: 0, display: 'flex', flexDirection: 'column' },
})

const say =
  (done: string, nothing: string) =>
  ({ summary }: { readonly summary: string | null }) =>
    summary === null ? nothing : `${done}: ${summary}`

/** The open workspace: header, rail and the screen of the route. */
export const Frame = ({
  state,
  theme,
}: {
  readonly state: WorkspaceState
  readonly theme: ReturnType<typeof useTheme>
}) => {
  const styles = useStyles()
  const route = useRoute()
  const main = useRef<HTMLElement>(null)
  const [help, setHelp] = useState(false)
  const undo = useAct('history.undo', { said: say('Undone', 'Nothing left to undo.') })
  const redo = useAct('history.redo', { said: say('Redone', 'Nothing to redo.') })
  const [searching, setSearching] = useState(false)
  const acts = {
    undo: () => undo.mutate({}),
    redo: () => redo.mutate({}),
    help: () => setHelp(true),
    search: () => setSearching(true),
  }
  const commands = useCommands(acts, theme)
  const screen = screens.find(({ section }) => section === route.section)
  useFirstScreen(state.counts.recommendations)
  useShortcuts(acts)
  useArrival(main, screen?.name ?? 'Papers', route)
  return (
    <div className={styles.window}>
      <Link className={styles.skip} as="button" onClick={() => main.current?.focus()}>
        Skip to the content
      </Link>
      <Header
        state={state}
        theme={theme}
        onUndo={acts.undo}
        onRedo={acts.redo}
        onHelp={acts.help}
        onSearch={acts.search}
      />
      <div className={styles.below}>
        <Rail here={route.section} waiting={state.counts.waiting} />
        <main className={styles.main} ref={main} tabIndex={-1} data-pane aria-label={screen?.name}>
          <Notices state={state} />
          <div className={styles.screen}>
            <ErrorBoundary key={route.section} place={route.section}>
              {screen && <screen.Shown />}
            </ErrorBoundary>
          </div>
        </main>
      </div>
      <PaperDrop />
      <UndoProgress />
      <SearchBox open={searching} commands={commands} onClose={() => setSearching(false)} />
      <KeyboardHelp open={help} onClose={() => setHelp(false)} />
    </div>
  )
}
