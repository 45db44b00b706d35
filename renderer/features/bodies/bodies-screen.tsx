import { Button, makeStyles, Tab, TabList, Title2, tokens } from '@fluentui/react-components'
import { AddRegular } from '@fluentui/react-icons'
import { navigate, SplitPane, useRoute } from '../../ui/index.ts'
import type { Noun } from './body-words.ts'
import { NamedPane } from './named-pane.tsx'
import { NamedTable } from './named-table.tsx'
import { NewNamed } from './new-named.tsx'
import { UnmatchedOwners } from './unmatched-owners.tsx'

const useStyles = makeStyles({
  screen: { display: 'flex', flexDirection: 'column', flex: '1 1 0', minHeight: 0 },
  head: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: tokens.spacingHorizontalM,
    padding: `${tokens.spacingVerticalL} ${tokens.spacingHorizontalL} 0`,
  },
  title: { margin: 0 },
  tabs: { paddingInline: tokens.spacingHorizontalS },
  below: { flex: '1 1 0', minHeight: 0 },
})

/** "Bodies and roles": what they are called, were called, and became. */
export const BodiesScreen = () => {
  const styles = useStyles()
  const { id, query } = useRoute()
  const noun: Noun = query['of'] === 'roles' ? 'role' : 'body'
  const of: Record<string, string> = noun === 'role' ? { of: 'roles' } : {}
  const open = (opened: string | null, replace = false) =>
    navigate({ section: 'bodies', id: opened, query: of }, { replace })
  return (
    <div className={styles.screen}>
      <div className={styles.head}>
        <Title2 as="h1" className={styles.title}>
          Bodies and roles
        </Title2>
        <Button icon={<AddRegular />} onClick={() => open('new')}>
          {noun === 'body' ? 'Add a body' : 'Add a role'}
        </Button>
      </div>
      <TabList
        className={styles.tabs}
        selectedValue={noun}
        onTabSelect={(_, { value }) =>
          navigate({ section: 'bodies', query: value === 'role' ? { of: 'roles' } : {} }, { replace: true })
        }
      >
        <Tab value="body">Bodies</Tab>
        <Tab value="role">Roles</Tab>
      </TabList>
      <div className={styles.below}>
        <SplitPane
          key={noun}
          name="bodies"
          label="Width of the list"
          initial={55}
          names={['List', noun === 'body' ? 'Body' : 'Role']}
          shownAlone={id === null ? 'first' : 'second'}
          first={<NamedTable noun={noun} openedId={id} onOpen={open} />}
          second={
            id === 'new' ? (
              <NewNamed noun={noun} onDone={open} />
            ) : id === null ? (
              <UnmatchedOwners noun={noun} />
            ) : (
              <NamedPane key={id} noun={noun} id={id} onGone={() => open(null, true)} />
            )
          }
        />
      </div>
    </div>
  )
}
