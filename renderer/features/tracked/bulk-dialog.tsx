import { Button, makeStyles, ProgressBar, Text } from '@fluentui/react-components'
import { useDeferredValue, useState } from 'react'
import type { BulkOutcome } from '../../../shared/model/bulk-edit.ts'
import { counted } from '../../../shared/rules/counted.ts'
import { DialogFrame, Refusal, request, useAct, useAnswer } from '../../ui/index.ts'
import { editOf, emptyFields } from './bulk-fields.ts'
import { BulkForm } from './bulk-form.tsx'

const useStyles = makeStyles({
  refused: { margin: 0, maxHeight: '160px', overflowY: 'auto' },
})

const outcomeWords = ({ changed, unchanged, refused }: BulkOutcome, noun: string): string =>
  [
    `${counted(changed, noun)} will be changed`,
    ...(unchanged === 0 ? [] : [`${counted(unchanged, noun)} ${unchanged === 1 ? 'is' : 'are'} so already`]),
    ...(refused === 0 ? [] : [`${counted(refused, noun)} can’t be changed`]),
  ].join(', ')

/** Says what an edit of many would do before it is done, and which rows it can't change. */
const Outcome = ({ outcome, noun }: { readonly outcome: BulkOutcome; readonly noun: string }) => {
  const styles = useStyles()
  const more = outcome.refused - outcome.named.length
  return (
    <div>
      <Text role="status">{outcomeWords(outcome, noun)}.</Text>
      {outcome.refused > 0 && (
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must scroll by keyboard too
        <ul className={styles.refused} aria-label="Can’t be changed" tabIndex={0}>
          {outcome.named.map(({ id, name, why }) => (
            <li key={id}>
              {name}: {why}
            </li>
          ))}
          {more > 0 && <li>And {counted(more, noun)} more.</li>}
        </ul>
      )}
    </div>
  )
}

/** Asks what the selected rows are to have, says what that does, and does it in one step. */
export const BulkDialog = ({
  list,
  ids,
  onDone,
  onClose,
}: {
  readonly list: 'recommendations' | 'actions'
  readonly ids: readonly string[]
  readonly onDone: () => void
  readonly onClose: () => void
}) => {
  const noun = list === 'actions' ? 'action' : 'recommendation'
  const [fields, setFields] = useState(emptyFields)
  const edit = editOf(fields)
  const asked = useDeferredValue(edit)
  const preview = useAnswer(
    'bulk.preview',
    { list, ids: [...ids], edit: asked ?? {} },
    { enabled: asked !== null, keepPrevious: true },
  )
  const apply = useAct('bulk.apply', {
    said: ({ changed, refused }) =>
      `Changed ${counted(changed, noun)}.${refused === 0 ? '' : ` ${counted(refused, noun)} could not be changed.`}`,
    undoable: true,
    failuresShown: true,
    onDone: () => {
      onClose()
      onDone()
    },
  })
  const running = useAnswer('history.progress', {}, { enabled: apply.isPending, every: 300 }).data?.progress
  const error = apply.error ?? preview.error
  const outcome = edit === null ? undefined : preview.data
  return (
    <DialogFrame
      title={`Edit ${counted(ids.length, noun)}`}
      onClose={() => apply.isPending || onClose()}
      onSubmit={() => {
        if (edit !== null) apply.mutate({ list, ids: [...ids], edit })
      }}
      acts={
        <>
          {apply.isPending ? (
            <Button onClick={() => void request('history.stop', {})}>Stop</Button>
          ) : (
            <Button onClick={onClose}>Cancel</Button>
          )}
          <Button
            appearance="primary"
            type="submit"
            disabled={edit === null || apply.isPending || outcome?.changed === 0}
          >
            {outcome === undefined ? 'Change them' : `Change ${outcome.changed.toLocaleString('en-GB')}`}
          </Button>
        </>
      }
    >
      <Text>Tick what all of them are to have.</Text>
      <BulkForm list={list} fields={fields} onFields={setFields} />
      <Refusal error={error} />
      {outcome !== undefined && error === null && <Outcome outcome={outcome} noun={noun} />}
      {apply.isPending && (
        <ProgressBar
          aria-label="Editing"
          {...(running && running.total > 0 && { value: running.done / running.total })}
        />
      )}
    </DialogFrame>
  )
}
