import { Field, Input } from '@fluentui/react-components'
import type { JudgementKind } from '../../../shared/model/recommendation.ts'
import type { Round } from '../../../shared/model/revisit.ts'
import {
  ChoiceField,
  EntryForm,
  judgementWords,
  orNull,
  useAct,
  useDraft,
  useEntryStyles,
} from '../../ui/index.ts'
import { lineListId } from './line-list.tsx'

interface Typed {
  readonly kind: JudgementKind | null
  readonly minuteReference: string
  readonly comment: string
}

/** What the panel decided at the meeting of the round. */
export const RoundJudgementForm = ({
  round,
  id,
  onClose,
}: {
  readonly round: Round
  readonly id: string
  readonly onClose: () => void
}) => {
  const styles = useEntryStyles()
  const draft = useDraft<Typed>(`round-judgement:${round.id}:${id}`, {
    kind: null,
    minuteReference: '',
    comment: '',
  })
  const close = () => {
    onClose()
    document.getElementById(lineListId)?.focus()
  }
  const judge = useAct('revisits.judge', {
    said: 'Recorded the judgement.',
    undoable: true,
    failuresShown: true,
    onDone: () => {
      draft.discard()
      close()
    },
  })
  if (!draft.ready) return null
  const { kind, minuteReference, comment } = draft.value
  const put = (part: Partial<Typed>) => draft.set({ ...draft.value, ...part })
  return (
    <EntryForm
      label="The panel’s judgement"
      act="Save judgement"
      fits={kind !== null}
      pending={judge.isPending}
      error={judge.error}
      restored={draft.restored}
      onSave={() => {
        if (kind !== null)
          judge.mutate({
            id: round.id,
            recommendationId: id,
            kind,
            minuteReference: orNull(minuteReference),
            comment: orNull(comment),
          })
      }}
      onClose={close}
      onDiscard={() => {
        draft.discard()
        close()
      }}
    >
      <div className={styles.pair}>
        <ChoiceField
          label="The panel decided"
          required
          words={judgementWords}
          value={kind}
          onChange={(next) => put({ kind: next })}
        />
        <Field label="Minute reference">
          <Input
            placeholder="e.g. Minute 88"
            value={minuteReference}
            onChange={(_, { value }) => put({ minuteReference: value })}
          />
        </Field>
      </div>
      <Field label="Comment">
        <Input value={comment} onChange={(_, { value }) => put({ comment: value })} />
      </Field>
    </EntryForm>
  )
}
