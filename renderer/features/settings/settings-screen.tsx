import { makeStyles, Tab, TabList, Title2, tokens } from '@fluentui/react-components'
import { useEffect } from 'react'
import { Failure, Loading, navigate, useAnswer, useMedia, useRoute } from '../../ui/index.ts'
import { ClockSection } from './clock-section.tsx'
import { ColoursSection } from './colours-section.tsx'
import { CouncilSection } from './council-section.tsx'
import { ErasureSection } from './erasure/erasure-section.tsx'
import { ListsSection } from './lists-section.tsx'
import { ReferencesSection } from './references-section.tsx'
import { RemindersSection } from './reminders-section.tsx'
import { sectionOf, settingsSections } from './sections.ts'
import { YouSection } from './you-section.tsx'

const narrow = '@media (max-width: 1000px)'

const useStyles = makeStyles({
  screen: { display: 'flex', flexDirection: 'column', flex: '1 1 0', minHeight: 0 },
  title: { margin: 0, padding: `${tokens.spacingVerticalL} ${tokens.spacingHorizontalL} 0` },
  below: { flex: '1 1 0', minHeight: 0, display: 'flex', [narrow]: { flexDirection: 'column' } },
  tabs: {
    // As wide with any of them chosen, whose name is bold.
    flex: '0 0 216px',
    padding: tokens.spacingHorizontalM,
    overflow: 'auto',
    [narrow]: { flexBasis: 'auto', padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}` },
  },
  panel: {
    flex: '1 1 0',
    minWidth: 0,
    minHeight: 0,
    overflow: 'auto',
    outlineStyle: 'none',
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalXXL} ${tokens.spacingVerticalXXXL}`,
  },
})

/** "Settings": what holds for the whole council, in parts; each change has history and can be undone. */
export const SettingsScreen = () => {
  const styles = useStyles()
  const { id, query } = useRoute()
  const section = sectionOf(id)
  const wide = useMedia('(min-width: 1001px)')
  const answer = useAnswer('council.settings', {})
  const isOpen = answer.data !== undefined
  // In a narrow window the row of tabs is longer than it is wide.
  useEffect(() => {
    if (isOpen) document.getElementById(`settings-${section}`)?.scrollIntoView({ block: 'nearest' })
  }, [section, isOpen])
  if (answer.error !== null) return <Failure error={answer.error} onRetry={() => void answer.refetch()} />
  if (answer.data === undefined) return <Loading label="Opening the settings" />
  const settings = answer.data
  const name = settingsSections.find((one) => one.id === section)?.name ?? ''
  return (
    <div className={styles.screen}>
      <Title2 as="h1" className={styles.title}>
        Settings
      </Title2>
      <div className={styles.below}>
        <TabList
          className={styles.tabs}
          vertical={wide}
          reserveSelectedTabSpace={false}
          selectedValue={section}
          aria-label="Parts of the settings"
          onTabSelect={(_, { value }) =>
            navigate({ section: 'settings', id: String(value) }, { replace: true })
          }
        >
          {settingsSections.map((one) => (
            <Tab key={one.id} id={`settings-${one.id}`} value={one.id}>
              {one.name}
            </Tab>
          ))}
        </TabList>
        <div className={styles.panel} role="tabpanel" aria-label={name} tabIndex={0} data-pane>
          {section === 'council' && <CouncilSection settings={settings} />}
          {section === 'lists' && <ListsSection />}
          {section === 'colours' && <ColoursSection settings={settings} />}
          {section === 'references' && <ReferencesSection settings={settings} />}
          {section === 'clock' && <ClockSection />}
          {section === 'reminders' && <RemindersSection settings={settings} />}
          {section === 'you' && <YouSection />}
          {section === 'erasure' && (
            <ErasureSection key={query['paper'] ?? ''} paperId={query['paper'] ?? null} />
          )}
        </div>
      </div>
    </div>
  )
}
