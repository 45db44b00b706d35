import {
  Button,
  Combobox,
  Dropdown,
  Field,
  Option,
  Text,
  makeStyles,
  mergeClasses,
  tokens,
} from '@fluentui/react-components'
import { CheckmarkRegular, InfoRegular } from '@fluentui/react-icons'
import { useEffect, useRef, useState } from 'react'
import { setStages } from '../../../shared/model/candidate.ts'
import type { CandidateSet } from '../../../shared/model/queue.ts'
import { reasonWords } from '../../../shared/model/result.ts'
import { reasonOf, StatedDateField, useAct, useEvery, useSaveKey } from '../../ui/index.ts'
import { stageWords } from './candidate-words.ts'
import { offered, reviewChoice, reviewWords } from './review-choice.ts'

const useStyles = makeStyles({
  // In the set's line, at its end.
  folded: { marginInlineStart: 'auto', minWidth: 0 },
  open: { flexBasis: '100%', minWidth: 0 },
  fields: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 5fr) minmax(136px, 4fr) minmax(0, 6fr) minmax(0, 9fr) auto',
    columnGap: tokens.spacingHorizontalM,
    alignItems: 'start',
    // Controls shrink with their column.
    '& .fui-Field': { gridTemplateColumns: 'minmax(0, 1fr)' },
    '& .fui-Input': { width: '100%' },
    '& .fui-Dropdown__button': { whiteSpace: 'nowrap', overflow: 'hidden', textOverflow: 'ellipsis' },
    '@media (max-width: 799px)': {
      gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 1fr)',
      rowGap: tokens.spacingVerticalS,
    },
  },
  input: { minWidth: 0, width: '100%' },
  // Level with the inputs, under the line of their labels.
  actions: {
    display: 'flex',
    gap: tokens.spacingHorizontalS,
    paddingTop: `calc(${tokens.lineHeightBase300} + ${tokens.spacingVerticalXXS} * 2)`,
  },
  // As large as a pointer needs (WCAG 2.5.8).
  expand: {
    display: 'inline-flex',
    alignItems: 'center',
    justifyContent: 'center',
    minWidth: '24px',
    minHeight: '24px',
  },
  inLine: { paddingTop: 0 },
  act: { whiteSpace: 'nowrap' },
  note: {
    display: 'flex',
    gap: tokens.spacingHorizontalS,
    alignItems: 'center',
    color: tokens.colorNeutralForeground3,
  },
  asked: { color: tokens.colorStatusDangerForeground1 },
})

/** Body, date, review and stage, confirmed once for all candidates of a set. */
export const SetForm = ({
  set,
  asked,
  folded,
  onUnfold,
  onConfirmed,
  onCancel,
}: {
  readonly set: CandidateSet
  /** How many times someone tried to accept before confirming: each brings the focus here. */
  readonly asked: number
  /** True: only what confirms is shown; the fields wait until they are asked for. */
  readonly folded: boolean
  readonly onUnfold: () => void
  readonly onConfirmed: () => void
  /** null: there is nothing to go back to. */
  readonly onCancel: (() => void) | null
}) => {
  const styles = useStyles()
  const [body, setBody] = useState(set.bodyName ?? '')
  const [date, setDate] = useState(set.date)
  const [dateFits, setDateFits] = useState(true)
  const [review, setReview] = useState(set.reviewTitle ?? '')
  const [stage, setStage] = useState(set.stage)
  const form = useRef<HTMLFormElement>(null)
  const bodies = useEvery('bodies.list', {}).rows ?? []
  const reviews = useEvery('reviews.list', {}).rows ?? []
  const confirm = useAct('candidates.confirmSet', { failuresShown: true, onDone: onConfirmed })
  useEffect(() => {
    if (asked > 0) form.current?.querySelector<HTMLElement>('button[type=submit]')?.focus()
  }, [asked])

  const chosen =
    set.reviewId !== null && review === set.reviewTitle ? { id: set.reviewId } : reviewChoice(review, reviews)
  const save = () => {
    if (!dateFits || confirm.isPending) return
    confirm.mutate({ setId: set.id, bodyName: body.trim() || null, date, stage, review: chosen })
  }
  useSaveKey(form, save)
  const failure = confirm.error === null ? null : reasonOf(confirm.error)
  return (
    <form
      ref={form}
      className={folded ? styles.folded : styles.open}
      aria-label="Confirm the set"
      onSubmit={(event) => {
        event.preventDefault()
        save()
      }}
    >
      <div className={folded ? undefined : styles.fields}>
        {!folded && (
          <>
            <Field label="Body" hint={body.trim() === '' ? 'Not found in the paper' : null}>
              <Combobox
                className={styles.input}
                input={{ className: styles.input, title: body }}
                expandIcon={{ className: styles.expand }}
                freeform
                value={body}
                selectedOptions={[]}
                onChange={(event) => setBody(event.target.value)}
                onOptionSelect={(_, { optionText }) => optionText !== undefined && setBody(optionText)}
              >
                {offered(bodies, ({ name }) => name, body).map(({ id, name }) => (
                  <Option key={id}>{name}</Option>
                ))}
              </Combobox>
            </Field>
            <StatedDateField label="Date" value={date} onChange={setDate} onValid={setDateFits} />
            <Field label="Review" hint={hintOf(chosen)}>
              <Combobox
                className={styles.input}
                input={{ className: styles.input, title: review }}
                expandIcon={{ className: styles.expand }}
                freeform
                value={review}
                selectedOptions={[]}
                onChange={(event) => setReview(event.target.value)}
                onOptionSelect={(_, { optionText }) => optionText !== undefined && setReview(optionText)}
              >
                {offered(reviews, reviewWords, review).map((one) => (
                  <Option key={one.id}>{reviewWords(one)}</Option>
                ))}
              </Combobox>
            </Field>
            <Field label="What it is">
              <Dropdown
                className={styles.input}
                value={stageWords[stage]}
                selectedOptions={[stage]}
                onOptionSelect={(_, { optionValue }) =>
                  setStage(setStages.find((one) => one === optionValue) ?? stage)
                }
              >
                {setStages.map((one) => (
                  <Option key={one} value={one}>
                    {stageWords[one]}
                  </Option>
                ))}
              </Dropdown>
            </Field>
          </>
        )}
        <div className={mergeClasses(styles.actions, folded && styles.inLine)}>
          <Button
            className={styles.act}
            appearance="primary"
            type="submit"
            icon={<CheckmarkRegular />}
            disabled={!dateFits || confirm.isPending}
          >
            Confirm set
          </Button>
          {folded && <Button onClick={onUnfold}>Change first</Button>}
          {onCancel !== null && <Button onClick={onCancel}>Cancel</Button>}
        </div>
      </div>
      {(!folded || asked > 0 || failure !== null) && (
        <Text size={200} className={styles.note}>
          <InfoRegular aria-hidden />
          {failure === null ? (
            <span className={mergeClasses(asked > 0 && styles.asked)} role={asked > 0 ? 'alert' : undefined}>
              {asked > 0
                ? 'Confirm the set before you accept what is in it.'
                : 'Filled in with what the paper says. Confirm it once for everything in the set.'}
            </span>
          ) : (
            <span className={styles.asked} role="alert">
              {reasonWords(failure)}
            </span>
          )}
        </Text>
      )}
    </form>
  )
}

const hintOf = (choice: ReturnType<typeof reviewChoice>): string => {
  if (choice === null) return 'Belongs to no review'
  return 'id' in choice ? 'A review already tracked' : 'A new review'
}
