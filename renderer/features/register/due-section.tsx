import { Button } from '@fluentui/react-components'
import { CalendarClockRegular } from '@fluentui/react-icons'
import type { Recommendation } from '../../../shared/model/recommendation.ts'
import { slippageWords } from '../../../shared/rules/slippage.ts'
import { Fact, Facts } from '../../ui/index.ts'
import { DueForm } from './due-form.tsx'
import { DueLine } from './due-line.tsx'
import { useEntriesStyles } from './entries-styles.ts'
import { PaneSection } from './pane-section.tsx'
import { DueDates } from './due-dates.tsx'
import type { OpenedForm } from './use-forms.ts'

/** Owner and due date; every date there was before stays on view with the reason why it moved. */
export const DueSection = ({
  recommendation,
  form: [setting, setSetting],
}: {
  readonly recommendation: Recommendation
  readonly form: OpenedForm
}) => {
  const { id, owner, dueDates, dueDate, dueWords } = recommendation
  const styles = useEntriesStyles()
  const slipped = slippageWords(dueDates.map(({ date }) => date))
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
      {setting && <DueForm due={recommendation} draft={`due:${id}`} onClose={() => setSetting(false)} />}
      <Facts>
        <Fact name="Owner">{owner ?? <span className={styles.quiet}>Nobody named</span>}</Fact>
        <Fact name="Due">
          <DueLine row={recommendation} />
        </Fact>
        {slipped !== null && <Fact name="Since the first date">{slipped}</Fact>}
        {dueWords !== null && dueDate !== null && <Fact name="In the paper">“{dueWords}”</Fact>}
      </Facts>
      <DueDates dueDates={dueDates} />
    </PaneSection>
  )
}
