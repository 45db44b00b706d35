import { Button } from '@fluentui/react-components'
import { CalendarClockRegular } from '@fluentui/react-icons'
import type { ReactNode } from 'react'
import type { Recommendation } from '../../../shared/model/recommendation.ts'
import { slippageWords } from '../../../shared/rules/slippage.ts'
import { Fact, Facts, type OpenedForm, PaneSection, useEntriesStyles } from '../../ui/index.ts'
import { DueDates } from './due-dates.tsx'
import { DueForm, type DueOf } from './due-form.tsx'
import { DueLine } from './due-line.tsx'

type Due = Pick<Recommendation, 'id' | 'owner' | 'dueDate' | 'dueWords' | 'overdue' | 'slips' | 'dueDates'>

/**
 * Owner and due date of a recommendation or an action; every date there was before stays on view with the reason why
 * it moved. `children`: facts that come first.
 */
export const DueSection = ({
  due,
  of = 'recommendations.setDueDate',
  draft = `due:${due.id}`,
  form: [setting, setSetting],
  children,
}: {
  readonly due: Due
  readonly of?: DueOf
  readonly draft?: string
  readonly form: OpenedForm
  readonly children?: ReactNode
}) => {
  const { owner, dueDates, dueDate, dueWords } = due
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
      {setting && <DueForm due={due} of={of} draft={draft} onClose={() => setSetting(false)} />}
      <Facts>
        {children}
        <Fact name="Owner">{owner ?? <span className={styles.quiet}>Nobody named</span>}</Fact>
        <Fact name="Due">
          <DueLine row={due} />
        </Fact>
        {slipped !== null && <Fact name="Since the first date">{slipped}</Fact>}
        {dueWords !== null && dueDate !== null && <Fact name="In the paper">“{dueWords}”</Fact>}
      </Facts>
      <DueDates dueDates={dueDates} />
    </PaneSection>
  )
}
