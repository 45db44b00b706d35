import { Button, makeStyles, Tab, TabList, Text, tokens } from '@fluentui/react-components'
import { AddRegular } from '@fluentui/react-icons'
import type { NamedNoun } from '../../../shared/model/body.ts'
import { navigate, Screen, SplitPane, useRoute } from '../../ui/index.ts'
import { NamedPane } from './named-pane.tsx'
import { NamedTable } from './named-table.tsx'
import { NewNamed } from './new-named.tsx'
import { UnmatchedOwners } from './unmatched-owners.tsx'

const useStyles = makeStyles({
  acts: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  hint: {
    display: 'block',
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL}`,
    color: tokens.colorNeutralForeground2,
    // In a small window the list needs the room.
    '@media (max-width: 799px)': { display: 'none' },
  },
  tabs: { paddingInline: tokens.spacingHorizontalS },
})

/** "Bodies and roles": what they are called, were called, and became. */
export const BodiesScreen = () => {
  const styles = useStyles()
  const { id, query } = useRoute()
  const noun: NamedNoun = query['of'] === 'roles' ? 'role' : 'body'
  const of: Record<string, string> = noun === 'role' ? { of: 'roles' } : {}
  const open = (opened: string | null, replace = false) =>
    navigate({ section: 'bodies', id: opened, query: of }, { replace })
  return (
    <Screen
      title="Bodies and roles"
      acts={
        <div className={styles.acts}>
          {noun === 'role' && <Button onClick={() => open('owners')}>Owners that no role is called</Button>}
          <Button icon={<AddRegular />} onClick={() => open('new')}>
            {noun === 'body' ? 'Add a body' : 'Add a role'}
          </Button>
        </div>
      }
      above={
        <>
          <TabList
            className={styles.tabs}
            selectedValue={noun}
            onTabSelect={(_, { value }) =>
              navigate(
                { section: 'bodies', query: value === 'role' ? { of: 'roles' } : {} },
                { replace: true },
              )
            }
          >
            <Tab value="body">Bodies</Tab>
            <Tab value="role">Roles</Tab>
          </TabList>
          {id === null && (
            <Text className={styles.hint}>
              Open one to say what else it is called and what it became. Its old names stay in quotes and in
              frozen rounds; what it had is found under its successor.
            </Text>
          )}
        </>
      }
    >
      {id === null ? (
        <NamedTable key={noun} noun={noun} openedId={null} onOpen={open} />
      ) : (
        <SplitPane
          key={noun}
          name="bodies"
          label="Width of the list"
          initial={42}
          names={['List', noun === 'body' ? 'Body' : 'Role']}
          shownAlone="second"
          first={<NamedTable noun={noun} openedId={id} onOpen={open} />}
          second={<Beside noun={noun} id={id} onOpen={open} />}
        />
      )}
    </Screen>
  )
}

const Beside = ({
  noun,
  id,
  onOpen,
}: {
  readonly noun: NamedNoun
  readonly id: string
  readonly onOpen: (opened: string | null, replace?: boolean) => void
}) => {
  if (id === 'new') return <NewNamed noun={noun} onDone={onOpen} />
  if (id === 'owners') return <UnmatchedOwners />
  return <NamedPane key={id} noun={noun} id={id} onGone={() => onOpen(null, true)} />
}
