import { Button, makeStyles, Text, Title2, tokens } from '@fluentui/react-components'
import { CalendarArrowRightRegular, CheckmarkCircle24Regular, Home24Regular } from '@fluentui/react-icons'
import { counted } from '../../../shared/rules/counted.ts'
import { statedDateWords } from '../../../shared/rules/stated-date-words.ts'
import { EmptyState, Failure, hrefOf, Loading, useAct, useAnswer } from '../../ui/index.ts'
import { BackupNotice } from './backup-notice.tsx'
import { HomeCharts } from './home-charts.tsx'
import { NeedGroupSection } from './need-group.tsx'

const useStyles = makeStyles({
  screen: {
    flex: '1 1 0',
    minHeight: 0,
    overflowY: 'auto',
    padding: `${tokens.spacingVerticalL} ${tokens.spacingHorizontalXXL} ${tokens.spacingVerticalXXXL}`,
  },
  head: { display: 'flex', flexDirection: 'column', paddingBottom: tokens.spacingVerticalL },
  title: { margin: 0 },
  acts: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalS,
    marginTop: tokens.spacingVerticalS,
  },
  quiet: { color: tokens.colorNeutralForeground2 },
  notice: { paddingBottom: tokens.spacingVerticalL },
  columns: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    gap: `${tokens.spacingVerticalXXL} ${tokens.spacingHorizontalXXXL}`,
    alignItems: 'start',
    '@media (min-width: 1200px)': { gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 1fr)' },
  },
  groups: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXL, minWidth: 0 },
  done: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    color: tokens.colorStatusSuccessForeground1,
  },
})

const Beginning = () => (
  <EmptyState
    icon={<Home24Regular fontSize={32} />}
    title="Nothing is tracked yet"
    actions={
      <>
        <Button as="a" appearance="primary" href={hrefOf({ section: 'papers' })}>
          Add papers
        </Button>
        <Button as="a" href={hrefOf({ section: 'queue' })}>
          See what waits for review
        </Button>
      </>
    }
  >
    Once recommendations are tracked, this is where each day begins: responses that are late, dates that pass,
    and what nobody has written about for long.
  </EmptyState>
)

/** "Home": what needs a person today, each with its reason, and how things stand in pictures. */
export const HomeScreen = () => {
  const styles = useStyles()
  const answer = useAnswer('home.overview', {})
  const calendar = useAct('clock.exportCalendar', {
    said: ({ file, days }) => (file === null ? null : `Saved ${counted(days, 'date')} as ${file}`),
  })
  const bringBack = useAct('home.bringAllBack', { said: 'Brought everything back.', undoable: true })
  if (answer.error !== null) return <Failure error={answer.error} onRetry={() => void answer.refetch()} />
  if (answer.data === undefined) return <Loading label="Looking at what needs you" />
  const { today, tracked, groups, backupMissing } = answer.data
  if (tracked === 0 && groups.length === 0) return <Beginning />
  const away = groups.reduce((sum, { dismissed }) => sum + dismissed, 0)
  const waiting = groups.reduce((sum, { total }) => sum + total, 0)
  return (
    <div className={styles.screen}>
      <div className={styles.head}>
        <Title2 as="h1" className={styles.title}>
          What needs you today
        </Title2>
        <Text className={styles.quiet}>
          {statedDateWords(today)}. {counted(waiting, 'reminder')}, {counted(tracked, 'recommendation')}{' '}
          tracked.
        </Text>
        <div className={styles.acts}>
          {away > 0 && (
            <Button disabledFocusable={bringBack.isPending} onClick={() => bringBack.mutate({})}>
              Bring back all that was put away ({away})
            </Button>
          )}
          {tracked > 0 && (
            <Button
              icon={<CalendarArrowRightRegular />}
              disabledFocusable={calendar.isPending}
              onClick={() => calendar.mutate({})}
            >
              Save dates as a calendar file
            </Button>
          )}
        </div>
      </div>
      {backupMissing !== null && (
        <div className={styles.notice}>
          <BackupNotice {...backupMissing} />
        </div>
      )}
      <div className={styles.columns}>
        <div className={styles.groups}>
          {waiting === 0 && (
            <Text className={styles.done}>
              <CheckmarkCircle24Regular aria-hidden /> Nothing is late or doubtful.
            </Text>
          )}
          {groups.map((group) => (
            <NeedGroupSection key={group.kind} group={group} />
          ))}
        </div>
        {tracked > 0 && <HomeCharts />}
      </div>
    </div>
  )
}
