import { type RefObject, useState } from 'react'
import {
  DeliveryMark,
  Fact,
  Failure,
  isTyping,
  Loading,
  TrackedPane,
  useAnswer,
  useKeysIn,
  useOpenedForm,
} from '../../ui/index.ts'
import { DueSection, HistorySection } from '../tracked/index.ts'
import { ActionHead } from './action-head.tsx'
import { actionCommandOf } from './action-keys.ts'
import { ActionProgress } from './action-progress.tsx'
import type { ActionAct } from './action-words.ts'
import { AnswersSection } from './answers-section.tsx'

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
  const answer = useAnswer('actions.get', { id })
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
  if (answer.error !== null) return <Failure error={answer.error} onRetry={() => void answer.refetch()} />
  if (answer.data === undefined) return <Loading label="Opening the action" />
  const action = answer.data
  return (
    <TrackedPane label="Action">
      <ActionHead action={action} form={edit} onClose={onClose} />
      <DueSection due={action} of="actions.setDueDate" draft={`action-due:${id}`} form={due}>
        <Fact name="Status">
          <DeliveryMark delivery={action.status} />
        </Fact>
      </DueSection>
      <AnswersSection action={action} form={tie} />
      <ActionProgress action={action} act={act} onAct={setAct} />
      <HistorySection id={id} of="actions.history" />
    </TrackedPane>
  )
}
