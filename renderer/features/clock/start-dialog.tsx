import { Button, Field, Select } from '@fluentui/react-components'
import { useState } from 'react'
import { type RecipientClock, type RecipientKind, recipientKinds } from '../../../shared/model/clock.ts'
import { DialogFrame, Refusal, StatedDateField, useAct } from '../../ui/index.ts'
import { recipientKindWords } from './recipient-kind-words.ts'

const kindIn = (value: string): RecipientKind | null => recipientKinds.find((kind) => kind === value) ?? null

/** What starts a recipient's clock: what it is, and when it received report and notice. */
export const StartDialog = ({
  clock,
  onClose,
}: {
  readonly clock: RecipientClock
  readonly onClose: () => void
}) => {
  const [kind, setKind] = useState(clock.kindSaid ? clock.kind : null)
  const [receivedOn, setReceivedOn] = useState(clock.receivedOn)
  const [receivedFits, setReceivedFits] = useState(true)
  const [noticedOn, setNoticedOn] = useState(clock.noticedOn)
  const [noticedFits, setNoticedFits] = useState(true)
  const set = useAct('clock.setRecipient', {
    said: 'Set what starts the clock.',
    undoable: true,
    failuresShown: true,
    onDone: onClose,
  })
  const fits = receivedFits && noticedFits
  const save = () => {
    if (fits) set.mutate({ id: clock.recipientId, kind, receivedOn, noticedOn })
  }
  return (
    <DialogFrame
      title={`What starts the clock for ${clock.recipientName}`}
      onClose={onClose}
      onSubmit={save}
      acts={
        <>
          <Button onClick={onClose}>Cancel</Button>
          <Button type="submit" appearance="primary" disabled={!fits} disabledFocusable={set.isPending}>
            Save
          </Button>
        </>
      }
    >
      <Field label="What it is" hint="The rule for the time of its response goes by this.">
        <Select value={kind ?? ''} onChange={(_, { value }) => setKind(kindIn(value))}>
          <option value="">As its name sounds</option>
          {recipientKinds.map((one) => (
            <option key={one} value={one}>
              {recipientKindWords[one]}
            </option>
          ))}
        </Select>
      </Field>
      <StatedDateField
        label="Received on"
        wholeDay
        value={receivedOn}
        onChange={setReceivedOn}
        onValid={setReceivedFits}
      />
      <StatedDateField
        label="Notice given on"
        wholeDay
        value={noticedOn}
        onChange={setNoticedOn}
        onValid={setNoticedFits}
        hint="Where the rule asks for a notice."
      />
      <Refusal error={set.error} />
    </DialogFrame>
  )
}
