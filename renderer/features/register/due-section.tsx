import { Button, Text } from '@fluentui/react-components'
import { CalendarClockRegular } from '@fluentui/react-icons'
import { useState } from 'react'
import type { Recommendation } from '../../../shared/model/recommendation.ts'
import { statedDateWords } from '../../../shared/rules/stated-date-words.ts'
import { Fact, Facts } from '../../ui/index.ts'
import { DueForm } from './due-form.tsx'
import { DueLine } from './due-line.tsx'
import { PaneSection } from './pane-section.tsx'
import { useEntriesStyles } from './progress-section.tsx'
import { instantWords } from './words.ts'

/** Owner and due date; every date there was before stays on view with the reason why it moved. */
export const DueSection = ({ recommendation }: { readonly recommendation: Recommendation }) => {
  const { owner, dueDates, dueDate, dueWords } = recommendation
  const styles = useEntriesStyles()
  const [setting, setSetting] = useState(false)
  return (
    <PaneSection
      title="Owner and due date"
      act={
        !setting && (
          <Button icon={<CalendarClockRegular />} onClick={() => setSetting(true)}>
            {dueDate === null ? 'Set due date' : 'Move due date'}
          </Button>
        )
      }
    >
      {setting && <DueForm recommendation={recommendation} onClose={() => setSetting(false)} />}
      <Facts>
        <Fact name="Owner">{owner ?? <span className={styles.quiet}>Nobody named</span>}</Fact>
        <Fact name="Due">
          <DueLine row={recommendation} />
        </Fact>
        {dueWords !== null && dueDate !== null && <Fact name="In the paper">“{dueWords}”</Fact>}
      </Facts>
      {dueDates.length > 1 && (
        <ol className={styles.entries} aria-label="Due dates, newest first">
          {dueDates.toReversed().map((revision, place) => (
            <li key={revision.id} className={styles.entry}>
              <div className={styles.head}>
                <span className={styles.date}>
                  {revision.date === null ? (revision.words ?? 'No date') : statedDateWords(revision.date)}
                </span>
                <Text size={200} className={styles.quiet}>
                  {place === dueDates.length - 1 ? 'first date' : instantWords(revision.recordedAt)}
                </Text>
              </div>
              {revision.reason !== null && <p className={styles.words}>{revision.reason}</p>}
            </li>
          ))}
        </ol>
      )}
    </PaneSection>
  )
}
