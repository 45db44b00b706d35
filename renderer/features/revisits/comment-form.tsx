import { Button, Field, makeStyles, Textarea, tokens } from '@fluentui/react-components'
import { useEffect, useRef } from 'react'
import type { DeliveryStatus } from '../../../shared/model/recommendation.ts'
import type { Round, RoundWork } from '../../../shared/model/revisit.ts'
import {
  ChoiceField,
  deliveryWords,
  Refusal,
  useAct,
  useDraft,
  useKeysIn,
  useSaveKey,
} from '../../ui/index.ts'
import { lineListId } from './line-list.tsx'
import type { Wished } from './wish.ts'

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  actions: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS, alignItems: 'center' },
  keys: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
})

interface Typed {
  readonly commentary: string
  readonly status: DeliveryStatus | null
}

/** The officer's words of this round, kept as they are typed. Ctrl+Enter saves and goes on, Escape goes to the list. */
export const CommentForm = ({
  round,
  work,
  onDone,
  wish,
  onGranted,
}: Wished & {
  readonly round: Round
  readonly work: RoundWork
  readonly onDone: () => void
}) => {
  const styles = useStyles()
  const recommendationId = work.recommendation.id
  const draft = useDraft<Typed>(`round:${round.id}:${recommendationId}`, {
    commentary: '',
    status: work.recommendation.delivery,
  })
  const form = useRef<HTMLFormElement>(null)
  const words = useRef<HTMLTextAreaElement>(null)
  const { ready } = draft
  useEffect(() => {
    if (wish !== 'write' || !ready) return
    words.current?.focus()
    onGranted()
  }, [wish, ready, onGranted])
  const done = () => {
    draft.discard()
    onDone()
  }
  const comment = useAct('revisits.comment', {
    said: 'Saved the commentary.',
    undoable: true,
    failuresShown: true,
    onDone: done,
  })
  const asReported = useAct('revisits.asReported', {
    said: 'Taken as reported.',
    undoable: true,
    onDone: done,
  })
  const { commentary, status } = draft.value
  const fits = ready && commentary.trim() !== ''
  const save = () => {
    if (fits && !comment.isPending) comment.mutate({ id: round.id, recommendationId, commentary, status })
  }
  useSaveKey(form, save)
  useKeysIn(form, (event) => {
    if (event.key !== 'Escape') return
    event.preventDefault()
    document.getElementById(lineListId)?.focus()
  })
  const put = (part: Partial<Typed>) => draft.set({ ...draft.value, ...part })
  return (
    <form
      ref={form}
      className={styles.form}
      aria-label="Commentary for this round"
      onSubmit={(event) => {
        event.preventDefault()
        save()
      }}
    >
      <Field label={work.updateId === null ? 'Commentary / progress' : 'Say it again, in place of this'}>
        <Textarea
          textarea={{ ref: words }}
          rows={4}
          resize="vertical"
          value={commentary}
          disabled={!ready}
          onChange={(_, { value }) => put({ commentary: value })}
        />
      </Field>
      <ChoiceField
        label="Delivery, as claimed"
        words={deliveryWords}
        none="No status claimed"
        value={status}
        onChange={(next) => put({ status: next })}
      />
      <Refusal error={comment.error} />
      <div className={styles.actions}>
        <Button appearance="primary" type="submit" disabled={!fits}>
          Save commentary
        </Button>
        <Button
          disabledFocusable={asReported.isPending}
          onClick={() => asReported.mutate({ id: round.id, recommendationId })}
        >
          {work.since.updates.length > 0 ? 'Take it as reported' : 'Nothing new'}
        </Button>
        <span className={styles.keys}>Ctrl + Enter saves and goes on, Esc goes to the list</span>
      </div>
    </form>
  )
}
