import { Link, makeStyles, Text, tokens } from '@fluentui/react-components'
import {
  CalendarArrowRightRegular,
  CalendarClockRegular,
  ChatRegular,
  DocumentTextRegular,
  EditRegular,
  type FluentIcon,
  GavelRegular,
  LinkRegular,
  MailInboxRegular,
  NoteAddRegular,
  TaskListAddRegular,
} from '@fluentui/react-icons'
import type { TimelineEntry, TimelineKind } from '../../../shared/model/timeline.ts'
import { shortInstantWords } from '../../../shared/rules/instant-words.ts'
import { statedDateWords } from '../../../shared/rules/stated-date-words.ts'
import {
  Failure,
  hrefOf,
  Loading,
  PaneSection,
  SourceLine,
  useEntriesStyles,
  useEvery,
} from '../../ui/index.ts'
import { FieldChanges } from '../tracked/index.ts'

const icons: Readonly<Record<TimelineKind, FluentIcon>> = {
  put: DocumentTextRegular,
  received: MailInboxRegular,
  responded: ChatRegular,
  action: TaskListAddRegular,
  progress: NoteAddRegular,
  due: CalendarClockRegular,
  slipped: CalendarArrowRightRegular,
  judged: GavelRegular,
  edited: EditRegular,
  linked: LinkRegular,
}

const useStyles = makeStyles({
  timeline: { listStyleType: 'none', margin: 0, padding: 0 },
  entry: {
    display: 'grid',
    gridTemplateColumns: '24px minmax(0, 1fr)',
    columnGap: tokens.spacingHorizontalS,
    position: 'relative',
    paddingBottom: tokens.spacingVerticalL,
    // The line from one mark to the next.
    ':not(:last-child)::before': {
      content: '""',
      position: 'absolute',
      left: '11px',
      top: '24px',
      bottom: 0,
      width: tokens.strokeWidthThick,
      backgroundColor: tokens.colorNeutralStroke2,
      '@media (forced-colors: active)': { backgroundColor: 'CanvasText' },
    },
  },
  icon: { fontSize: '20px', color: tokens.colorBrandForeground1, height: '24px', paddingLeft: '2px' },
  body: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXXS, minWidth: 0 },
})

const Entry = ({ entry }: { readonly entry: TimelineEntry }) => {
  const own = useStyles()
  const styles = useEntriesStyles()
  const { kind, date, recordedAt, title, words, who, fields, source, about } = entry
  const Icon = icons[kind]
  return (
    <li className={own.entry}>
      <Icon className={own.icon} aria-hidden />
      <div className={own.body}>
        <Text size={200} className={styles.quiet}>
          {date === null ? `Recorded ${shortInstantWords(recordedAt)}` : statedDateWords(date)}
        </Text>
        {about === null ? (
          <span className={styles.date}>{title}</span>
        ) : (
          <Link
            className={styles.date}
            href={hrefOf({
              ...about,
              ...(about.section === 'recommendations' ? { query: { view: 'page' } } : {}),
            })}
          >
            {title}
          </Link>
        )}
        {words !== null && <p className={styles.words}>{words}</p>}
        <FieldChanges fields={fields} />
        {source !== null && <SourceLine source={source} />}
        <Text size={200} className={styles.quiet}>
          {date === null ? who : `written down by ${who}, ${shortInstantWords(recordedAt)}`}
        </Text>
      </div>
    </li>
  )
}

/** What happened, from being put to being signed off, in the order in which it happened. */
export const TimelineSection = ({ id }: { readonly id: string }) => {
  const own = useStyles()
  const timeline = useEvery('recommendations.timeline', { id })
  return (
    <PaneSection title="Timeline">
      {timeline.error !== null && <Failure error={timeline.error} onRetry={timeline.retry} />}
      {timeline.rows === undefined && timeline.error === null && <Loading label="Telling the story" />}
      {timeline.rows !== undefined && (
        <ol className={own.timeline} aria-label="Timeline, oldest first">
          {timeline.rows.map((entry) => (
            <Entry key={entry.id} entry={entry} />
          ))}
        </ol>
      )}
    </PaneSection>
  )
}
