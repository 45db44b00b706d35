import { Button, makeStyles, Text, Tooltip, tokens } from '@fluentui/react-components'
import {
  AddRegular,
  ArrowCounterclockwiseRegular,
  CalendarClockRegular,
  CheckmarkRegular,
} from '@fluentui/react-icons'
import { type RefObject, useEffect, useRef, useState } from 'react'
import type { Action } from '../../../shared/model/action.ts'
import { slippageWords } from '../../../shared/rules/slippage.ts'
import { Fact, Facts, Failure, isTyping, Loading, useAnswer, useKeysIn } from '../../ui/index.ts'
import {
  type ActionAct,
  actionClaims,
  actionProgressWords,
  DeliveryMark,
  DueDates,
  DueForm,
  DueLine,
  HistorySection,
  OpenSource,
  PaneSection,
  PaperDrawer,
  type PaperSource,
  ProgressForm,
  UpdateEntry,
  useEntriesStyles,
  useOpenedForm,
} from '../register/index.ts'
import { ActionHead } from './action-head.tsx'
import { actionCommandOf } from './action-keys.ts'
import { AnswersSection } from './answers-section.tsx'

const useStyles = makeStyles({
  pane: {
    flex: '1 1 0',
    minHeight: 0,
    overflowY: 'auto',
    outlineStyle: 'none',
    padding: `${tokens.spacingVerticalL} ${tokens.spacingHorizontalXXL} ${tokens.spacingVerticalXXXL}`,
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXXL,
  },
})

const ProgressSection = ({
  action: { id, updates, ended },
  act,
  onAct,
}: {
  readonly action: Action
  readonly act: ActionAct | null
  readonly onAct: (act: ActionAct | null) => void
}) => {
  const styles = useEntriesStyles()
  return (
    <PaneSection
      title="Progress"
      act={
        act === null && (
          <>
            <Tooltip relationship="description" content="C">
              <Button
                appearance="subtle"
                icon={ended ? <ArrowCounterclockwiseRegular /> : <CheckmarkRegular />}
                onClick={() => onAct(ended ? 'reopen' : 'complete')}
              >
                {ended ? 'Reopen' : 'Complete'}
              </Button>
            </Tooltip>
            <Tooltip relationship="description" content="N">
              <Button icon={<AddRegular />} onClick={() => onAct('update')}>
                Add update
              </Button>
            </Tooltip>
          </>
        )
      }
    >
      {act !== null && (
        <ProgressForm
          key={act}
          id={id}
          on="actions.addProgress"
          draft={`action-${act}:${id}`}
          words={actionProgressWords[act]}
          claims={actionClaims[act]}
          onClose={() => onAct(null)}
        />
      )}
      {updates.length === 0 && <Text className={styles.quiet}>No progress has been reported yet.</Text>}
      <ol className={styles.entries}>
        {updates.toReversed().map((update) => (
          <UpdateEntry key={update.id} update={update} />
        ))}
      </ol>
    </PaneSection>
  )
}

const DueSection = ({
  action,
  form: [setting, setSetting],
}: {
  readonly action: Action
  readonly form: readonly [open: boolean, setOpen: (open: boolean) => void]
}) => {
  const styles = useEntriesStyles()
  const { id, owner, status, dueDate, dueWords, dueDates } = action
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
      {setting && (
        <DueForm
          due={action}
          of="actions.setDueDate"
          draft={`action-due:${id}`}
          onClose={() => setSetting(false)}
        />
      )}
      <Facts>
        <Fact name="Status">
          <DeliveryMark delivery={status} />
        </Fact>
        <Fact name="Owner">{owner ?? <span className={styles.quiet}>Nobody named</span>}</Fact>
        <Fact name="Due">
          <DueLine row={action} />
        </Fact>
        {slipped !== null && <Fact name="Since the first date">{slipped}</Fact>}
        {dueWords !== null && dueDate !== null && <Fact name="In the paper">“{dueWords}”</Fact>}
      </Facts>
      <DueDates dueDates={dueDates} />
    </PaneSection>
  )
}

/** One action with everything that is known about it. */
export const ActionPane = ({
  id,
  screen,
  onClose,
}: {
  readonly id: string
  /** Where the keys of the pane are heard: also from the list beside it. */
  readonly screen: RefObject<HTMLElement | null>
  readonly onClose: () => void
}) => {
  const styles = useStyles()
  const answer = useAnswer('actions.get', { id })
  const [source, setSource] = useState<PaperSource | null>(null)
  const [act, setAct] = useState<ActionAct | null>(null)
  const due = useOpenedForm(`action-due:${id}`)
  const tie = useOpenedForm(`tie:${id}`)
  const edit = useOpenedForm(`action-edit:${id}`)
  useKeysIn(screen, (event) => {
    const command = isTyping(event.target) ? null : actionCommandOf(event)
    if (command === null) return
    event.preventDefault()
    if (command === 'back') return onClose()
    if (command === 'update') return setAct('update')
    if (command === 'turn') return setAct(answer.data?.ended === true ? 'reopen' : 'complete')
    const forms = { due, tie, edit }
    forms[command][1](true)
  })
  const pane = useRef<HTMLElement>(null)
  const loaded = answer.data !== undefined
  useEffect(() => {
    if (loaded && document.activeElement?.closest('[role$="grid"]') === null) pane.current?.focus()
  }, [loaded])
  if (answer.error !== null) return <Failure error={answer.error} onRetry={() => void answer.refetch()} />
  if (answer.data === undefined) return <Loading label="Opening the action" />
  const action = answer.data
  return (
    <OpenSource value={setSource}>
      <article ref={pane} className={styles.pane} tabIndex={-1} data-pane aria-label="Action">
        <ActionHead action={action} form={edit} onClose={onClose} />
        <DueSection action={action} form={due} />
        <AnswersSection action={action} form={tie} />
        <ProgressSection action={action} act={act} onAct={setAct} />
        <HistorySection id={id} of="actions.history" />
      </article>
      {source !== null && <PaperDrawer source={source} onClose={() => setSource(null)} />}
    </OpenSource>
  )
}
