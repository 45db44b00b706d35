import {
  Button,
  Checkbox,
  Dropdown,
  Field,
  Input,
  Option,
  Textarea,
  makeStyles,
  tokens,
} from '@fluentui/react-components'
import { useEffect, useRef, useState } from 'react'
import { candidateTypes } from '../../../shared/model/candidate.ts'
import type { Candidate } from '../../../shared/model/queue.ts'
import { StatedDateField, useAct, useDraft, useKeysIn, useSaveKey } from '../../ui/index.ts'
import { changed, type CandidateWords, wordsOf } from './candidate-edit.ts'
import { typeWords } from './candidate-words.ts'

const useStyles = makeStyles({
  form: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
    padding: `0 ${tokens.spacingHorizontalL} ${tokens.spacingVerticalL}`,
  },
  pair: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(160px, 1fr))',
    gap: tokens.spacingHorizontalM,
    alignItems: 'start',
  },
  dropdown: { minWidth: 0 },
  actions: { display: 'flex', gap: tokens.spacingHorizontalS, alignItems: 'center' },
})

/** Edits a candidate in its place in the list. What is typed is kept; the quote of the paper stays as it was. */
export const CandidateForm = ({
  candidate,
  onClose,
}: {
  readonly candidate: Candidate
  /** `saved`: what to say; null where nothing was changed. */
  readonly onClose: (saved: string | null) => void
}) => {
  const styles = useStyles()
  const draft = useDraft<CandidateWords>(`candidate:${candidate.id}`, wordsOf(candidate))
  const [dateFits, setDateFits] = useState(true)
  const form = useRef<HTMLFormElement>(null)
  const edit = useAct('candidates.edit', {
    onDone: () => {
      draft.discard()
      onClose('Saved what you changed.')
    },
  })
  useEffect(() => {
    if (draft.ready) form.current?.querySelector('textarea')?.focus()
  }, [draft.ready])

  const { value } = draft
  const put = (part: Partial<CandidateWords>) => draft.set({ ...value, ...part })
  const fits = value.text.trim() !== '' && dateFits
  const close = () => {
    draft.discard()
    onClose(null)
  }
  const save = () => {
    const request = changed(candidate, value)
    if (!fits) return
    if (request === null) close()
    else edit.mutate(request)
  }
  useSaveKey(form, save)
  useKeysIn(form, (event) => {
    if (event.key !== 'Escape') return
    event.preventDefault()
    close()
  })
  if (!draft.ready) return null
  return (
    <form
      ref={form}
      className={styles.form}
      aria-label="Edit before accepting"
      onSubmit={(event) => {
        event.preventDefault()
        save()
      }}
    >
      <Field
        label="Words"
        required
        validationState={value.text.trim() === '' ? 'error' : 'none'}
        validationMessage={value.text.trim() === '' ? 'Type the words, or dismiss the candidate.' : null}
      >
        <Textarea
          resize="vertical"
          rows={6}
          value={value.text}
          onChange={(_, { value: text }) => put({ text })}
        />
      </Field>
      <Field label="Commentary / progress">
        <Textarea
          resize="vertical"
          rows={value.commentary === '' ? 2 : 4}
          value={value.commentary}
          onChange={(_, { value: commentary }) => put({ commentary })}
        />
      </Field>
      <div className={styles.pair}>
        <Field label="Number">
          <Input value={value.number} onChange={(_, { value: number }) => put({ number })} />
        </Field>
        <Field label="Kind">
          <Dropdown
            className={styles.dropdown}
            value={typeWords[value.type]}
            selectedOptions={[value.type]}
            onOptionSelect={(_, { optionValue }) => {
              const type = candidateTypes.find((one) => one === optionValue)
              if (type) put({ type })
            }}
          >
            {candidateTypes.map((type) => (
              <Option key={type} value={type}>
                {typeWords[type]}
              </Option>
            ))}
          </Dropdown>
        </Field>
        <Field label="Owner">
          <Input value={value.owner} onChange={(_, { value: owner }) => put({ owner })} />
        </Field>
        <Field label="Due, in the words of the paper">
          <Input value={value.due} onChange={(_, { value: due }) => put({ due })} />
        </Field>
        <StatedDateField
          label="Due date"
          value={value.dueDate}
          onChange={(dueDate) => put({ dueDate })}
          onValid={setDateFits}
        />
      </div>
      <Checkbox
        label="Procedural (noted, thanks, minutes approved)"
        checked={value.procedural}
        onChange={(_, { checked }) => put({ procedural: checked === true })}
      />
      <div className={styles.actions}>
        <Button appearance="primary" type="submit" disabled={!fits || edit.isPending}>
          Save
        </Button>
        <Button onClick={close}>Cancel</Button>
      </div>
    </form>
  )
}
